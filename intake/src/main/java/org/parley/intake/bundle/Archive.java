package org.parley.intake.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an archive writes the articles it exports; a stanza of {@code archives.txt}, where the fields
 * are explained.
 *
 * @param name what it is called
 * @param separator matches the lines of {@code opens}, {@code closes} and {@code between}
 * @param opens matches nothing if articles are not opened by a line; likewise the other patterns
 * @param label matches a line with a named field: group 1 the name, group 2 the value
 * @param fields roles by name
 * @param head words of the order of what has no name
 */
record Archive(
        String name,
        Pattern separator,
        Pattern opens,
        Pattern closes,
        Pattern between,
        Pattern count,
        Pattern cover,
        Pattern noise,
        Pattern legal,
        Pattern body,
        Pattern label,
        Map<String, Role> fields,
        List<String> head,
        Set<Role> proof) {

    /** Lines that separate articles are no shorter and no longer than these. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 200;

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** A field of a line. */
    record Field(Role role, String value) {}

    /**
     * Reads a stanza.
     *
     * @throws IllegalArgumentException if a pattern or role is none
     */
    static Archive of(List<String> stanza) {
        Map<String, List<String>> lines =
                stanza.stream()
                        .map(line -> line.split(":\\s*", 2))
                        .collect(
                                Collectors.groupingBy(
                                        parts -> parts[0],
                                        Collectors.mapping(
                                                parts -> parts[1], Collectors.toList())));
        Function<String, String> one = key -> lines.getOrDefault(key, List.of("")).get(0);
        Function<String, Pattern> pattern =
                key -> one.apply(key).isEmpty() ? NEVER : Pattern.compile(one.apply(key));
        Map<String, Role> fields = new HashMap<>();
        for (String field : lines.getOrDefault("field", List.of())) {
            String[] parts = field.split(" ", 2);
            for (String name : parts[1].split("\\|")) {
                fields.put(name, Role.of(parts[0]));
            }
        }
        return new Archive(
                one.apply("archive"),
                Pattern.compile(
                        Stream.of("opens", "closes", "between")
                                .map(one)
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining("|"))),
                pattern.apply("opens"),
                pattern.apply("closes"),
                pattern.apply("between"),
                pattern.apply("count"),
                pattern.apply("cover"),
                pattern.apply("noise"),
                pattern.apply("legal"),
                pattern.apply("body"),
                label(fields, one.apply("after")),
                fields,
                words(one.apply("head")),
                words(one.apply("proof")).stream().map(Role::of).collect(Collectors.toSet()));
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }

    private static Pattern label(Map<String, Role> fields, String after) {
        if (fields.isEmpty()) {
            return NEVER;
        }
        List<String> names = new ArrayList<>(fields.keySet());
        String any = names.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(" + any + ")(?:" + after + ")(.*)");
    }

    /** Whether a line could open, close or separate articles. */
    boolean separates(String line) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && separator.matcher(line).matches();
    }

    /** The named field that a line is. */
    Optional<Field> field(String line) {
        Matcher matcher = label.matcher(line);
        return matcher.matches()
                ? Optional.of(
                        new Field(
                                fields.getOrDefault(matcher.group(1), Role.NONE),
                                matcher.group(2).strip()))
                : Optional.empty();
    }

    /** Whether the body begins after a line of its own, not after the last field of the head. */
    boolean bodyHasLine() {
        return body != NEVER;
    }

    /** Whether nothing stands above the body without a name. */
    boolean allNamed() {
        return head.isEmpty();
    }
}
