package org.parley.lab.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/**
 * A sentence or article of the set, with its attributions marked.
 *
 * @param article {@link Article#document()} is the case's id
 * @param group the first word of its file's name: {@code articles}, {@code sentences}
 * @param attributions by number
 */
public record Case(String group, Article article, List<Marked> attributions) {
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^===$");
    private static final Pattern FIELD = Pattern.compile("(id|kind|outlet|date): +(.*\\S) *");
    private static final Pattern ID = Pattern.compile("(?m)^id: +([\\w-]+) *$");
    private static final Pattern FIRST_CHAIN = Pattern.compile("(?m)^chain \\d+:");
    private static final Pattern CHAIN = Pattern.compile("chain (\\d+): *(.*\\S) *");

    /**
     * An attribution as it is marked; spans index the text without marks.
     *
     * @param chain its reporters, outermost first, each by one or more names
     */
    public record Marked(
            int number, List<Span> source, Span cue, List<Span> content, List<List<String>> chain) {
        public Marked {
            source = List.copyOf(source);
            content = List.copyOf(content);
            chain = List.copyOf(chain);
        }
    }

    public Case {
        attributions = List.copyOf(attributions);
    }

    public String id() {
        return article.document();
    }

    /** The attributions whose cue lies in no other's content. */
    public List<Marked> outermost() {
        return attributions.stream()
                .filter(
                        inner ->
                                attributions.stream()
                                        .flatMap(outer -> outer.content().stream())
                                        .noneMatch(piece -> piece.covers(inner.cue())))
                .toList();
    }

    /** Whether a case is blind: the first digit of its id's SHA-256 can be divided by three. */
    static boolean blind(String id) {
        return Character.digit(Article.sha256(id).charAt(0), 16) % 3 == 0;
    }

    /**
     * The cases of a folder's text files that are blind, or those that are open; of the others
     * nothing but the id is read.
     *
     * @throws BadForm if one is not written as the set's README says
     */
    public static List<Case> in(Path folder, boolean blind) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        List<Case> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            int number = 0;
            for (String written : SEPARATOR.split(Files.readString(file, StandardCharsets.UTF_8))) {
                if (written.isBlank()) {
                    continue;
                }
                number++;
                String id = id(written, name + ", case " + number);
                if (!ids.add(id)) {
                    throw new BadForm(name + ", " + id + ": the id is taken");
                }
                if (blind(id) == blind) {
                    cases.add(parse(name, id, written.strip()));
                }
            }
        }
        return cases;
    }

    private static String id(String written, String place) {
        Matcher id = ID.matcher(written);
        if (!id.find()) {
            throw new BadForm(place + ": no line \"id: ...\" of letters, digits and hyphens");
        }
        return id.group(1);
    }

    /** A case of the file; without the separator. */
    static Case parse(String file, String id, String written) {
        try {
            String[] parts = written.split("\n\\s*\n", 2);
            Map<String, String> fields = fields(parts[0]);
            String body = parts.length > 1 ? parts[1] : "";
            Matcher chain = FIRST_CHAIN.matcher(body);
            int chains = chain.find() ? chain.start() : body.length();
            MarkedText text = MarkedText.parse(body.substring(0, chains).strip());
            return new Case(
                    file.split("[-.]", 2)[0],
                    article(id, text.text(), fields),
                    attributions(text.marks(), chains(body.substring(chains))));
        } catch (BadForm e) {
            throw e.in(file + ", " + id);
        }
    }

    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : head.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches() || fields.put(field.group(1), field.group(2)) != null) {
                throw new BadForm("not a field, or given twice: " + line);
            }
        }
        return fields;
    }

    private static Article article(String id, String text, Map<String, String> fields) {
        if (text.isEmpty()) {
            throw new BadForm("no text");
        }
        Article article = Article.of(id, text).withOutlet(fields.get("outlet"));
        String date = fields.get("date");
        try {
            return date == null ? article : article.withPublished(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            throw new BadForm("not a date as 2024-05-31: " + date);
        }
    }

    private static SortedMap<Integer, List<List<String>>> chains(String lines) {
        SortedMap<Integer, List<List<String>>> chains = new TreeMap<>();
        for (String line : lines.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher chain = CHAIN.matcher(line);
            if (!chain.matches()) {
                throw new BadForm("a line among the chains is none, or has nothing behind it");
            }
            int number = Integer.parseInt(chain.group(1));
            if (chains.put(number, reporters(number, chain.group(2))) != null) {
                throw new BadForm("chain " + number + " is given twice");
            }
        }
        return chains;
    }

    private static List<List<String>> reporters(int number, String chain) {
        if (chain.equals("-")) {
            return List.of();
        }
        List<List<String>> reporters = new ArrayList<>();
        for (String place : chain.split("<-", -1)) {
            List<String> names = Stream.of(place.split("\\|", -1)).map(String::strip).toList();
            if (names.contains("")) {
                throw new BadForm("a name is missing in chain " + number);
            }
            reporters.add(names);
        }
        return reporters;
    }

    private static List<Marked> attributions(
            List<MarkedText.Mark> marks, SortedMap<Integer, List<List<String>>> chains) {
        Set<Integer> numbers = new TreeSet<>(chains.keySet());
        marks.forEach(mark -> numbers.add(mark.number()));
        List<Marked> attributions = new ArrayList<>();
        for (int number : numbers) {
            List<Span> cue = spans(marks, 'c', number);
            List<List<String>> chain = chains.get(number);
            if (cue.size() != 1 || chain == null) {
                throw new BadForm(
                        "attribution "
                                + number
                                + " must have one cue and one chain, but has "
                                + cue.size()
                                + (chain == null ? " and 0" : " and 1"));
            }
            attributions.add(
                    new Marked(
                            number,
                            spans(marks, 's', number),
                            cue.get(0),
                            spans(marks, 't', number),
                            chain));
        }
        return attributions;
    }

    private static List<Span> spans(List<MarkedText.Mark> marks, char role, int number) {
        return marks.stream()
                .filter(mark -> mark.role() == role && mark.number() == number)
                .map(MarkedText.Mark::span)
                .toList();
    }
}
