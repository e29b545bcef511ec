package org.parley.reader.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What the article calls those who have no name: "striking dockers", and from then on "dockers"
 * too.
 */
final class GroupNames {
    private static final int LONGEST_NAME = 6;

    private final Cast cast;
    private final Map<String, String> names = new HashMap<>();

    GroupNames(Cast cast) {
        this.cast = cast;
    }

    /**
     * The noun with its modifiers, without article and clauses; a bare noun takes the name it had
     * before.
     */
    String of(Sentence s, Token noun) {
        String full = modified(s, noun);
        if (!full.isEmpty()) {
            names.putIfAbsent(noun.lemma(), full);
            return full;
        }
        Optional<Token> home =
                Stream.of("in", "of", "from")
                        .flatMap(p -> Arguments.oblique(s, noun, p).stream())
                        .filter(t -> cast.nameAt(s, t).filter(n -> n.known() != null).isPresent())
                        .findFirst();
        String word = noun.text().toLowerCase(Locale.ROOT);
        return home.map(
                        t ->
                                word
                                        + " "
                                        + s.preposition(t).orElse("of")
                                        + " "
                                        + cast.nameAt(s, t)
                                                .map(Spotter.Name::text)
                                                .orElse(t.text()))
                .orElseGet(() -> names.getOrDefault(noun.lemma(), word));
    }

    /** The words from the first modifier to the noun, as they are written, or nothing. */
    private static String modified(Sentence s, Token noun) {
        List<Token> modifiers =
                s.children(noun).stream()
                        .filter(
                                c ->
                                        c.is("amod")
                                                || c.is("compound")
                                                || c.is("nmod:poss") && !c.tag().startsWith("PRP"))
                        .filter(c -> c.index() < noun.index())
                        .filter(c -> noun.index() - c.index() < LONGEST_NAME)
                        .toList();
        StringBuilder name = new StringBuilder();
        int end = -1;
        for (Token word : s.tokens().subList(0, noun.index() + 1)) {
            boolean part =
                    word.index() == noun.index()
                            || word.text().equals("-") && end == word.span().start()
                            || !word.is("det")
                                    && modifiers.stream().anyMatch(m -> s.dominates(m, word));
            if (part) {
                boolean glued = end < 0 || end == word.span().start();
                name.append(glued ? "" : " ").append(word.text());
                end = word.span().end();
            }
        }
        return modifiers.isEmpty() ? "" : name.toString().strip();
    }
}
