package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The mentions of one article while it is read: those given before, by name and by noun, and those
 * that have been settled word by word.
 */
final class Mentions {
    private final List<Sentence> sentences;
    private final Map<Long, Mention> given = new HashMap<>();
    private final List<List<Mention>> names = new ArrayList<>();
    private final Map<Long, Mention> settled = new LinkedHashMap<>();

    Mentions(List<Sentence> sentences, List<Mention> before) {
        this.sentences = sentences;
        sentences.forEach(s -> names.add(new ArrayList<>()));
        for (Mention m : before) {
            given.putIfAbsent(key(m.sentence(), m.head()), m);
            if (isName(m)) {
                names.get(m.sentence()).add(m);
            }
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    static boolean isName(Mention m) {
        return m.kind() == Mention.Kind.PERSON
                || m.kind() == Mention.Kind.BODY
                || m.kind() == Mention.Kind.STATE;
    }

    /** A mention of one word. */
    static Mention pronoun(
            Sentence s, Token token, String actor, org.parley.core.entry.@Nullable Party party) {
        return new Mention(
                token.span(), s.index(), token.index(), Mention.Kind.PRONOUN, actor, party);
    }

    /** What a token was taken for before. */
    Optional<Mention> given(Sentence s, Token token) {
        return Optional.ofNullable(given.get(key(s.index(), token.index())));
    }

    /** What a token has been found to mention. */
    Optional<Mention> settled(Sentence s, Token token) {
        return Optional.ofNullable(settled.get(key(s.index(), token.index())));
    }

    void settle(Mention mention) {
        settled.put(key(mention.sentence(), mention.head()), mention);
    }

    /** All that have been settled, in the order of settling. */
    List<Mention> settled() {
        return List.copyOf(settled.values());
    }

    /** The names of a sentence, read or still to be read. */
    List<Mention> names(Sentence s) {
        return names.get(s.index());
    }

    /** The name that a token is part of. */
    Optional<Mention> covering(Sentence s, Token token) {
        return names(s).stream().filter(m -> m.span().covers(token.span())).findFirst();
    }

    /** The mention that stands for the source of an attribution, read or still to be read. */
    Optional<Mention> source(List<Span> source) {
        return sentences.stream()
                .filter(s -> source.stream().anyMatch(s.span()::overlaps))
                .flatMap(s -> s.tokens().stream().map(t -> settled(s, t).or(() -> given(s, t))))
                .map(found -> found.orElse(null))
                .filter(Objects::nonNull)
                .filter(m -> source.stream().anyMatch(piece -> piece.covers(m.span())))
                .min(Comparator.comparingInt((Mention m) -> rank(m)).thenComparing(Mention::span));
    }

    private static int rank(Mention m) {
        return switch (m.kind()) {
            case PERSON -> 0;
            case PRONOUN -> 1;
            case ROLE -> 2;
            case GROUP -> 3;
            case BODY -> 4;
            case STATE -> 5;
        };
    }
}
