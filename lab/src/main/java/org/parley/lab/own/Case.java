package org.parley.lab.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * The cases of a folder's text files that are blind, or those that are open; of the others
     * nothing but the id is read.
     *
     * @throws BadForm if one is not written as the set's README says
     */
    public static List<Case> in(Path folder, boolean blind) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            return WrittenCase.in(files, blind, Case::of);
        }
    }

    /** A case of the file; without the separator. */
    static Case parse(String file, String id, String written) {
        return WrittenCase.parse(file, id, written, Case::of);
    }

    private static Case of(WrittenCase written) {
        String body = written.body();
        Matcher chain = FIRST_CHAIN.matcher(body);
        int chains = chain.find() ? chain.start() : body.length();
        MarkedText text = MarkedText.parse(body.substring(0, chains).strip());
        return new Case(
                written.file().split("[-.]", 2)[0],
                written.article(text.text()),
                attributions(text.marks(), chains(body.substring(chains))));
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
            List<Span> cue = spans(marks, "c", number);
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
                            spans(marks, "s", number),
                            cue.get(0),
                            spans(marks, "t", number),
                            chain));
        }
        return attributions;
    }

    private static List<Span> spans(List<MarkedText.Mark> marks, String role, int number) {
        return marks.stream()
                .filter(mark -> mark.role().equals(role) && mark.number() == number)
                .map(MarkedText.Mark::span)
                .toList();
    }
}
