package org.parley.reader.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Who is who in one article: asks for the actor and party behind a token. Immutable. */
public final class Names {
    private final Map<Long, Mention> byHead = new HashMap<>();
    private final List<Mention> mentions;

    Names(List<Mention> mentions) {
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

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** All mentions, in order of the text. */
    public List<Mention> all() {
        return mentions;
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
