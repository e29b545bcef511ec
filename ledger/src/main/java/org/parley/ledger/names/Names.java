package org.parley.ledger.names;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.core.entry.Party;

/** The names in a ledger: who is who, who is not placed, and what an analyst ruled. */
public interface Names {
    /** Names that stand for no known party, the most frequent first, then by name. */
    List<UnresolvedName> unresolved();

    /**
     * As {@link #unresolved()}, of some articles only and without candidates from elsewhere.
     *
     * @param articleIds which
     */
    List<UnresolvedName> unresolvedIn(Set<String> articleIds);

    /**
     * Actors by name - persons, bodies, states, and whoever a ruling names - the most frequently
     * mentioned first, then by name; also those without a known side.
     */
    List<KnownActor> actors();

    /**
     * As {@link #actors()}, with what some articles tell.
     *
     * @param articleIds which
     */
    List<KnownActor> actorsIn(Set<String> articleIds);

    /**
     * What persons, bodies and states are called in one article, in any order.
     *
     * @param articleId which; one that is not here has none
     */
    List<String> formsIn(String articleId);

    /**
     * The actors that are called so in any article, in any case, with all there is on them; in the
     * order of {@link #actors()}.
     */
    List<ActorFile> files(String name);

    /** Names that are like this one or contain it, at most five. */
    List<String> nearest(String name);

    /**
     * Keeps a ruling: it applies at once to all that was read, and to what will be read.
     *
     * @param ruling its number does not matter
     */
    Verdict rule(Ruling ruling);

    /**
     * The same, but only if nobody has ruled on those names since they were looked at.
     *
     * @param seen the numbers of the rulings that held on them then, as {@link
     *     #rulings(Collection)} tells them of {@code ruling.names()}
     * @throws org.parley.ledger.StaleRulingException if others hold now: it tells which
     */
    Verdict rule(Ruling ruling, Collection<Integer> seen);

    /** The party that entries have under a name or code, in any case; else a new one so named. */
    Party party(String nameOrCode);

    /** All rulings in order of their numbers, also those taken back. */
    List<Ruling> rulings();

    /**
     * Those that hold on some names, in order of their numbers: that speak of one of them, of
     * another name of the same actor, or of one that such a ruling joins to it or splits from it.
     */
    List<Ruling> rulings(Collection<String> names);

    /**
     * Takes a ruling back: what it changed is as if it had never been made.
     *
     * @param number empty: the last that holds
     * @return empty if there is none that holds
     */
    Optional<Ruling> undo(OptionalInt number, Instant at);
}
