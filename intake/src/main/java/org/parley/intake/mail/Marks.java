package org.parley.intake.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.table.Table;

/** The words that mail programs put around a letter, from {@code marks.tsv}. */
final class Marks {
    private static final int LONGEST_LINE = 400;
    private static final String DASHES = "\u0001";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Pattern prefix;
    private final Pattern forward;
    private final String quotedHtml;
    private final String aroundHtml;

    private Marks(Map<String, List<String>> words) {
        words.forEach((kind, of) -> patterns.put(kind, Pattern.compile(lines(of), FLAGS)));
        String forwards = names(words, "forward");
        String number = "(?:\\s*[\\[(^]\\d+[\\])]?)?";
        prefix =
                Pattern.compile(
                        "\\s*(?:"
                                + names(words, "reply")
                                + "|("
                                + forwards
                                + "))"
                                + number
                                + "\\s*[:\uFF1A]\\s*",
                        FLAGS);
        forward = Pattern.compile(forwards, FLAGS);
        for (String field : List.of("field-from", "field-date", "field-subject", "field-other")) {
            String names = names(words, field);
            patterns.put(field, Pattern.compile("\\*?(?:" + names + ")\\s*:\\*?(.*)", FLAGS));
        }
        quotedHtml = String.join(", ", words.getOrDefault("html-quoted", List.of()));
        aroundHtml = String.join(", ", words.getOrDefault("html-around", List.of()));
    }

    private static final class Shipped {
        private static final Marks MARKS = new Marks(read());
    }

    static Marks shipped() {
        return Shipped.MARKS;
    }

    /**
     * A subject without what replying and forwarding put before it.
     *
     * @param forwards whether the mail forwards another
     */
    record Subject(String text, boolean forwards) {}

    Subject subject(String subject) {
        boolean forwards = false;
        String rest = subject;
        Matcher matcher = prefix.matcher(rest);
        while (matcher.lookingAt()) {
            forwards |= matcher.group(1) != null && forward.matcher(matcher.group(1)).matches();
            rest = rest.substring(matcher.end());
            matcher = prefix.matcher(rest);
        }
        return new Subject(rest.strip(), forwards);
    }

    /** Whether a line is one of a kind of marks. */
    boolean is(String kind, String line) {
        return line.length() <= LONGEST_LINE && pattern(kind).matcher(line).matches();
    }

    /** What a line says in a field of the header above an earlier message; null if it is none. */
    @Nullable String field(String kind, String line) {
        if (line.length() > LONGEST_LINE) {
            return null;
        }
        Matcher matcher = pattern(kind).matcher(line);
        return matcher.matches() ? matcher.group(1).strip() : null;
    }

    /** Selects earlier messages in HTML. */
    String quotedHtml() {
        return quotedHtml;
    }

    /** Selects headers and signatures in HTML. */
    String aroundHtml() {
        return aroundHtml;
    }

    private Pattern pattern(String kind) {
        Pattern pattern = patterns.get(kind);
        if (pattern == null) {
            throw new IllegalArgumentException("no marks of kind " + kind);
        }
        return pattern;
    }

    private static String names(Map<String, List<String>> words, String kind) {
        List<String> quoted =
                words.getOrDefault(kind, List.of()).stream().map(Pattern::quote).toList();
        return String.join("|", quoted);
    }

    /**
     * Lines in which a star stands for any words, and dashes before it for any number of dashes.
     */
    private static String lines(List<String> lines) {
        List<String> patterns = new ArrayList<>();
        for (String line : lines) {
            String any = "\\E.{0,200}\\Q";
            String dashed = line.replace("-* ", DASHES).replace(" -*", DASHES);
            String pattern = "\\Q" + dashed.replace("*", any) + "\\E";
            patterns.add(pattern.replace(DASHES, "\\E[-–—_ ]{1,80}\\Q").replace("\\Q\\E", ""));
        }
        return String.join("|", patterns);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new HashMap<>();
        for (List<String> row : Table.rows(Marks.class, "marks.tsv")) {
            words.computeIfAbsent(row.get(0), kind -> new ArrayList<>()).add(row.get(2));
        }
        return words;
    }
}
