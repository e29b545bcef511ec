package org.parley.reader.chains;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The outlets that took a statement and so hand it on: "told Reuters", "in an interview with the
 * Gazette". "He added" goes on with the one before.
 */
final class Takers {
    private static final Set<String> TO = Set.of("to", "with", "on", "in", "for", "by");

    /** What an outlet has, where one speaks: "in the broadcast of TV Nova". */
    private static final Set<String> OF =
            Set.of(
                    "broadcast",
                    "programme",
                    "program",
                    "show",
                    "studio",
                    "podcast",
                    "column",
                    "page",
                    "edition",
                    "correspondent",
                    "reporter",
                    "journalist");

    private static final Set<String> GOING_ON = Set.of("add", "continue", "go");

    private final List<Sentence> sentences;
    private final List<Attribution> attributions;
    private final Outlets outlets;
    private final Reporters reporters;

    Takers(
            List<Sentence> sentences,
            List<Attribution> attributions,
            Outlets outlets,
            Reporters reporters) {
        this.sentences = sentences;
        this.attributions = attributions;
        this.outlets = outlets;
        this.reporters = reporters;
    }

    /** The outlet that took what an attribution reports. */
    Optional<String> of(Attribution attribution) {
        return sentences.stream()
                .filter(s -> s.span().overlaps(attribution.cue()))
                .findFirst()
                .flatMap(s -> named(s, attribution).or(() -> before(s, attribution)));
    }

    private Optional<String> named(Sentence s, Attribution attribution) {
        for (Outlets.Place place : outlets.in(s)) {
            if (isAddressed(s, place.from(), place.span(), attribution)) {
                return Optional.of(place.name());
            }
        }
        for (Token token : s.tokens()) {
            boolean common =
                    token.tag().equals("NN")
                            && outlets.isNoun(token.lemma())
                            && token.index() > 0
                            && s.token(token.index() - 1).lemma().equals("the");
            if (common && isAddressed(s, token.index(), token.span(), attribution)) {
                return outlets.meant(s, token);
            }
        }
        return Optional.empty();
    }

    /** The taker of the attribution before, if it is the same source that goes on. */
    private Optional<String> before(Sentence s, Attribution attribution) {
        boolean goesOn =
                attribution.depth() == 0
                        && s.tokens().stream()
                                .filter(t -> t.span().overlaps(attribution.cue()))
                                .anyMatch(t -> GOING_ON.contains(t.lemma()));
        if (!goesOn) {
            return Optional.empty();
        }
        return attributions.stream()
                .filter(a -> a.depth() == 0 && a.cue().end() <= attribution.cue().start())
                .reduce((first, last) -> last)
                .filter(a -> name(a).isPresent() && name(a).equals(name(attribution)))
                .flatMap(this::of);
    }

    private Optional<String> name(Attribution attribution) {
        return reporters.of(attribution.source()).map(named -> named.reporter().name());
    }

    private boolean isAddressed(Sentence s, int token, Span place, Attribution attribution) {
        return isFree(place, attribution)
                && isNearest(s, place, attribution)
                && addressed(s, token);
    }

    /** Whether a place is no part of an attribution but, maybe, the end of its source. */
    private static boolean isFree(Span place, Attribution attribution) {
        return attribution.source().stream()
                        .noneMatch(p -> p.overlaps(place) && p.end() != place.end())
                && !attribution.cue().covers(place)
                && attribution.content().stream().noneMatch(p -> p.covers(place));
    }

    /** Whether no cue of another source stands nearer in the sentence. */
    private boolean isNearest(Sentence s, Span place, Attribution attribution) {
        int own = distance(place, attribution.cue());
        return attributions.stream()
                .filter(other -> !other.source().equals(attribution.source()))
                .filter(other -> s.span().covers(other.cue()) && isFree(place, other))
                .allMatch(other -> distance(place, other.cue()) >= own);
    }

    private static int distance(Span a, Span b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    /** Whether what stands at a token is spoken to: behind "told", or behind a preposition. */
    private static boolean addressed(Sentence s, int token) {
        int before = token - 1;
        while (before >= 0 && isPartOfPhrase(s.token(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String word = s.token(before).text().toLowerCase(Locale.ROOT);
        String governor = before > 0 ? s.token(before - 1).lemma() : "";
        return s.token(before).lemma().equals("tell")
                || TO.contains(word) && !governor.equals("accord")
                || word.equals("of") && OF.contains(governor);
    }

    private static boolean isPartOfPhrase(Token token) {
        return token.isNoun()
                || token.isAdjective()
                || Set.of("DT", "POS", "``", "''").contains(token.tag());
    }
}
