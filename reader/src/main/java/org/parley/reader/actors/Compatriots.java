package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links words for one of a people or party to those they stand for: the Norwegian, the Democrat;
 * and "the Italians" to a body of that nation.
 */
final class Compatriots {
    private static final int REACH = 8;

    private final Discourse discourse;
    private final Gazetteer gazetteer;
    private final Epithets epithets;

    Compatriots(Discourse discourse, Gazetteer gazetteer, Epithets epithets) {
        this.discourse = discourse;
        this.gazetteer = gazetteer;
        this.epithets = epithets;
    }

    /** Whether a word is one of a people: the Norwegian. */
    boolean isCompatriot(Sentence s, Token word) {
        return isDefiniteAlone(s, word) && !word.tag().endsWith("S") && people(s, word).isPresent();
    }

    private static boolean isDefiniteAlone(Sentence s, Token word) {
        return NounPhrases.isRightAfterThe(s, word) && NounPhrases.isLast(s, word);
    }

    private Optional<Party> people(Sentence s, Token word) {
        return gazetteer
                .known(NounPhrases.name(s, word))
                .filter(k -> k.type() == Gazetteer.Type.DEMONYM)
                .map(Gazetteer.Known::party);
    }

    /**
     * "The Norwegian": a person whose people has been told, rather than one who only stands for the
     * state; if there is none, the only person of the sentence before.
     */
    Optional<Referent> compatriot(Sentence s, Token word) {
        Optional<Party> state = people(s, word);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        String code = String.valueOf(state.get().code());
        Ranking ranking = new Ranking();
        Map<Referent, Double> weights = discourse.salience().before(s, word, REACH);
        for (Referent who : discourse.named()) {
            boolean told = who.homes().contains(code);
            boolean from = told || state.get().equals(who.party()) && who.homes().isEmpty();
            if (isMetPerson(who) && from) {
                double weight = weights.getOrDefault(who, 0.0);
                ranking.add(who, weight + (told ? Compatibility.CALLED : 0));
            }
        }
        return ranking.isEmpty()
                ? epithets.onlyOneSoFar(s)
                        .or(() -> epithets.onlyOtherThanSubject(s, word))
                        .or(() -> epithets.onlyOneBefore(s, word).filter(o -> wasSubject(s, o)))
                        .or(() -> onlyOneOfNoState(s, weights))
                        .filter(this::isOfNoState)
                : ranking.clear();
    }

    /**
     * "Ruiz met the Danish envoy Blum. The Peruvian ...": of two the one who is of no other land.
     */
    private Optional<Referent> onlyOneOfNoState(Sentence s, Map<Referent, Double> weights) {
        List<Referent> rest =
                weights.keySet().stream()
                        .filter(who -> who.is(Referent.Nature.PERSON) && who.isNamed())
                        .filter(this::isOfNoState)
                        .toList();
        return rest.size() == 1
                ? Optional.of(rest.get(0)).filter(who -> wasSubject(s, who))
                : Optional.empty();
    }

    private boolean wasSubject(Sentence s, Referent who) {
        return epithets.wasSubject(s, who);
    }

    private static boolean isMetPerson(Referent who) {
        return who.is(Referent.Nature.PERSON) && who.isMet();
    }

    /** Whether nothing tells what people somebody belongs to. */
    private boolean isOfNoState(Referent who) {
        boolean state =
                who.party() != null
                        && discourse.named().stream()
                                .filter(o -> o.is(Referent.Nature.STATE))
                                .anyMatch(o -> who.party().equals(o.party()));
        return who.homes().isEmpty() && !state;
    }

    /** Whether a word is one of a party: the Democrat. */
    boolean isPartisan(Sentence s, Token word) {
        return isDefiniteAlone(s, word)
                && !word.tag().endsWith("S")
                && (isParty(word.text()) && isParty(word.text() + "s")
                        || discourse.named().stream()
                                .anyMatch(who -> who.isMet() && isCalled(who, word)));
    }

    private boolean isParty(String name) {
        return gazetteer.known(name).filter(k -> k.type() == Gazetteer.Type.PARTY).isPresent();
    }

    private static boolean isCalled(Referent who, Token word) {
        return who.is(Referent.Nature.PERSON)
                && who.nouns().contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** "The Democrat": the person of that party who was spoken of last. */
    Optional<Referent> partisan(Sentence s, Token word, @Nullable Party party) {
        Map<Referent, Double> weights = discourse.salience().before(s, word, REACH);
        Ranking ranking = new Ranking();
        for (Referent who : discourse.named()) {
            boolean from = isCalled(who, word) || party != null && party.equals(who.party());
            if (isMetPerson(who) && from) {
                ranking.add(who, weights.getOrDefault(who, 0.0));
            }
        }
        return ranking.clear();
    }

    /** "The Italians": the only body of that nation, if the state itself does nothing. */
    Optional<Referent> bodyOf(Sentence s, Token word) {
        Optional<Party> state =
                word.tag().endsWith("S") && isDefiniteAlone(s, word)
                        ? people(s, word)
                        : Optional.empty();
        if (state.isEmpty() || actsItself(s, state.get())) {
            return Optional.empty();
        }
        List<Referent> bodies =
                discourse.named().stream()
                        .filter(who -> who.is(Referent.Nature.BODY) && who.isMet())
                        .filter(who -> who.homes().contains(String.valueOf(state.get().code())))
                        .filter(who -> Kinds.known().mayEmploy(who.kinds()))
                        .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** Whether a state has been spoken of otherwise than to tell where something belongs. */
    private boolean actsItself(Sentence s, Party state) {
        for (int i = 0; i <= s.index(); i++) {
            for (Occurrence one : discourse.salience().in(i)) {
                Token role = one.role();
                boolean part = role.is("amod") || role.is("compound") || role.is("nmod");
                if (!part
                        && one.who().is(Referent.Nature.STATE)
                        && state.equals(one.who().party())) {
                    return true;
                }
            }
        }
        return false;
    }
}
