package org.parley.reader.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Party;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links descriptions whose owner is a pronoun: "her country" is the side of a person, "its
 * chairman" the person of a side, "his counterpart" the other of two.
 */
final class Possessives {
    private static final Set<String> STATE_NOUNS =
            Resources.words(Possessives.class, "own-states.txt");
    private static final int NEAR = 2;

    private final Discourse discourse;
    private final Compatibility compatibility;
    private final Kinds kinds = Kinds.known();

    Possessives(Discourse discourse, Compatibility compatibility) {
        this.discourse = discourse;
        this.compatibility = compatibility;
    }

    /** Whom a noun stands for, by whom its owner stands for. */
    Optional<Referent> of(Sentence s, Token noun, Referent owner) {
        if (NounPhrases.describes(s, noun)) {
            return Optional.empty();
        }
        boolean person = owner.is(Referent.Nature.PERSON);
        if (Acting.isHost(noun)
                || Acting.isCounterpart(noun.lemma())
                || person
                        && Acting.isCounterpart(NounPhrases.withModifier(s, noun, noun.lemma()))) {
            return counterpart(s, noun, owner);
        }
        return person && owner.party() != null ? side(noun, owner.party()) : person(s, noun, owner);
    }

    private Optional<Referent> side(Token noun, Party side) {
        Ranking bodies = new Ranking();
        for (Referent who : discourse.named()) {
            boolean own = side.equals(who.party()) && !who.is(Referent.Nature.PERSON);
            boolean itself = who.name().equals(side.name());
            boolean meant =
                    who.is(Referent.Nature.STATE)
                            ? STATE_NOUNS.contains(noun.lemma())
                            : isCalledOrFits(noun.lemma(), who);
            if (own && (meant || itself && Acting.isPaymaster(noun))) {
                bodies.add(who, itself ? Compatibility.CALLED : 0);
            }
        }
        return bodies.clear();
    }

    private boolean isCalledOrFits(String noun, Referent who) {
        return who.nouns().contains(noun)
                || who.kinds().isEmpty() && kinds.isNoun(noun)
                || kinds.fit(noun, who.kinds()).isPresent();
    }

    private Optional<Referent> person(Sentence s, Token noun, Referent owner) {
        Ranking persons = new Ranking();
        discourse.named().stream()
                .filter(who -> who.is(Referent.Nature.PERSON) && who.isMet())
                .filter(who -> who.belongsTo(owner) && who.nouns().contains(noun.lemma()))
                .filter(who -> compatibility.modifiersFit(s, noun, who))
                .forEach(who -> persons.add(who, 0));
        return persons.clear();
    }

    /** The only other spoken of lately who is of the same nature. */
    private Optional<Referent> counterpart(Sentence s, Token noun, Referent owner) {
        List<Referent> others =
                discourse.salience().before(s, noun, NEAR).keySet().stream()
                        .filter(who -> who.nature() == owner.nature())
                        .filter(who -> who != owner && who.isNamed())
                        .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }
}
