package org.parley.reader.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Who is who in one article: asks for the actor and party behind a token. Immutable. */
public final class Names {
    private final Map<Long, Mention> byHead = new HashMap<>();
    private final List<Mention> mentions;
    private final List<Actor> actors;

    Names(List<Mention> mentions) {
        this(mentions, List.of());
    }

    private Names(List<Mention> mentions, List<Actor> actors) {
        this.actors = actors;
        this.mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        for (Mention mention : this.mentions) {
            byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
        }
    }

    /** The same with other parties for some actors, by their names. */
    Names withParties(Map<String, Party> parties) {
        return parties.isEmpty()
                ? this
                : new Names(
                        mentions.stream()
                                .map(
                                        m ->
                                                parties.containsKey(m.actor())
                                                        ? m.withParty(parties.get(m.actor()))
                                                        : m)
                                .toList());
    }

    /** The same with each mention as a function of it and these names gives it. */
    Names with(BiFunction<Mention, Names, Mention> change) {
        return new Names(mentions.stream().map(m -> change.apply(m, this)).toList());
    }

    /** The same with the actors behind the mentions. */
    Names with(Roster roster) {
        return new Names(mentions, roster.of(mentions));
    }

    /** The actors behind the mentions, in order of their first. */
    public List<Actor> actors() {
        return actors;
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** All mentions, in order of the text. */
    public List<Mention> all() {
        return mentions;
    }

    /** The mentions that lie in a stretch of the text, in its order. */
    public List<Mention> within(Span stretch) {
        int from = 0;
        int to = mentions.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (mentions.get(middle).span().start() < stretch.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return mentions.subList(from, mentions.size()).stream()
                .takeWhile(m -> m.span().start() < stretch.end())
                .filter(m -> stretch.covers(m.span()))
                .toList();
    }

    /** The mention headed by a token. */
    public Optional<Mention> at(Sentence s, Token token) {
        return Optional.ofNullable(byHead.get(key(s.index(), token.index())));
    }

    /** The party behind a token; empty if it names nobody or stays unresolved. */
    public Optional<Party> party(Sentence s, Token token) {
        return at(s, token).flatMap(mention -> Optional.ofNullable(mention.party()));
    }
}
