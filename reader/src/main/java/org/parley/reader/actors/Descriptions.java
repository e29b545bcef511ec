package org.parley.reader.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links definite descriptions to those they stand for: the minister, the union, the 61-year-old,
 * her country. Whoever was called so comes before whoever could be; among equals the one most in
 * mind; nobody if two are near.
 */
final class Descriptions {
    private static final int REACH = 8;
    private static final int NEAR = 2;
    private static final int LEAD = 2;
    private static final double OWN = 350;

    private final Discourse discourse;
    private final Compatibility compatibility;
    private final Epithets epithets;
    private final Possessives possessives;
    private final LoneBodies lone;

    Descriptions(Discourse discourse, Compatibility compatibility, Epithets epithets) {
        this.discourse = discourse;
        this.compatibility = compatibility;
        this.epithets = epithets;
        this.possessives = new Possessives(discourse, compatibility);
        this.lone = new LoneBodies(discourse);
    }

    /** Whom a common noun stands for, if it is definite and stands for somebody named before. */
    Optional<Referent> of(Sentence s, Token noun) {
        Optional<Token> owner =
                s.child(noun, "nmod:poss")
                        .filter(t -> t.tag().startsWith("PRP") || t.tag().startsWith("WP"));
        if (owner.isPresent()) {
            return discourse.at(s, owner.get()).flatMap(who -> possessives.of(s, noun, who));
        }
        boolean headline = s.index() == 0 && s.child(noun, "det").isEmpty();
        boolean definite =
                NounPhrases.isDefinite(s, noun)
                        || NounPhrases.isOwnedByDefinite(s, noun)
                                && Kinds.known()
                                        .isNoun(NounPhrases.withModifier(s, noun, noun.lemma()))
                        || Callings.age(s, noun) > 0 && NounPhrases.isAgeAfterThe(s, noun);
        if (!definite && !headline
                || NounPhrases.describes(s, noun)
                || NounPhrases.isRestricted(s, noun)) {
            return Optional.empty();
        }
        Ranking ranking = ranking(s, noun, headline);
        return ranking.isEmpty() && !headline
                ? epithets.of(s, noun).or(() -> lone.of(s, noun))
                : ranking.clear().filter(who -> who.isNamed() || who.owner() == null);
    }

    private Ranking ranking(Sentence s, Token noun, boolean headline) {
        Map<Referent, Double> weights = discourse.salience().before(s, noun, REACH);
        Set<Referent> near = discourse.salience().before(s, noun, NEAR).keySet();
        double called = called(noun, weights);
        Optional<Party> voice = voice(s, noun);
        Ranking ranking = new Ranking();
        Map<Referent, Double> guesses = new LinkedHashMap<>();
        for (Referent who : candidates(s, headline)) {
            double weight = weights.getOrDefault(who, 0.0);
            boolean apart = who.party() == null && !near.contains(who);
            if (!who.isNamed() && (called > weight || apart || isOthers(who, noun))) {
                continue;
            }
            if (isSubjectHere(s, noun, who) && isCalledSo(noun, who)) {
                continue;
            }
            boolean told = compatibility.isToldOf(s, noun, who);
            Optional<Double> fit = compatibility.fit(s, noun, who, told || near.contains(who));
            if (fit.isPresent() && compatibility.ownersFit(s, noun, who)) {
                double score = fit.get() + bonus(who, told, voice) + last(s, who) + weight;
                if (compatibility.isGuessedOf(s, noun, who)) {
                    guesses.put(who, score);
                } else {
                    ranking.add(who, score);
                }
            }
        }
        if (guesses.size() == 1) {
            guesses.forEach(ranking::add);
        }
        return ranking;
    }

    /** Whether somebody acts in the sentence itself: he would be "it" or "they" there. */
    private boolean isSubjectHere(Sentence s, Token noun, Referent who) {
        return discourse.salience().in(s.index()).stream()
                .anyMatch(
                        o ->
                                o.who() == who
                                        && o.role().is("nsubj")
                                        && o.head().index() < noun.index());
    }

    /** Whether somebody else was called by a noun that was never said of this one. */
    private boolean isCalledSo(Token noun, Referent not) {
        return !not.nouns().contains(noun.lemma())
                && Stream.concat(discourse.named().stream(), discourse.others().stream())
                        .filter(who -> who != not && who.isMet() && who.isIntroduced())
                        .filter(who -> who.is(not.nature()))
                        .anyMatch(who -> who.nouns().contains(noun.lemma()));
    }

    /** The movement of "his movement" is not "the rebels". */
    private static boolean isOthers(Referent who, Token noun) {
        return who.owner() != null
                && !who.is(Referent.Nature.PERSON)
                && !who.nouns().contains(noun.lemma());
    }

    /** Those within reach: who has been read; near the beginning also who is named below. */
    private Set<Referent> candidates(Sentence s, boolean headline) {
        boolean lead = headline || s.index() <= LEAD;
        Set<Referent> all = new LinkedHashSet<>(discourse.named());
        discourse.others().stream()
                .filter(who -> who.isIntroduced() && who.members().isEmpty() && who.acts())
                .forEach(all::add);
        all.removeIf(who -> !(who.isMet() && !headline || who.isNamed() && lead));
        return all;
    }

    /** The most that anybody is in mind who was called by the noun: others give way to him. */
    private double called(Token noun, Map<Referent, Double> weights) {
        return discourse.named().stream()
                .filter(who -> who.isMet() && who.nouns().contains(noun.lemma()))
                .mapToDouble(who -> weights.getOrDefault(who, 0.0))
                .max()
                .orElse(0);
    }

    private static double bonus(Referent who, boolean told, Optional<Party> voice) {
        boolean own = who.is(Referent.Nature.BODY) && voice.isPresent() && voice.equals(side(who));
        return (who.isMet() ? Compatibility.CALLED : 0)
                + (told ? Compatibility.CALLED : 0)
                + (own ? OWN : 0);
    }

    /**
     * "The Liberals' spokesman said so. The party ...": a body whose voice was heard just before.
     */
    private double last(Sentence s, Referent who) {
        return who.is(Referent.Nature.BODY)
                        && discourse
                                .lastSource()
                                .filter(o -> o.sentence().index() == s.index() - 1)
                                .map(Occurrence::who)
                                .filter(o -> o.is(Referent.Nature.PERSON))
                                .flatMap(Descriptions::side)
                                .equals(side(who))
                        && who.party() != null
                ? OWN
                : 0;
    }

    private static Optional<Party> side(Referent who) {
        return Optional.ofNullable(who.party());
    }

    /** The side of the person who is reported to speak of a body: "its chairman said the firm". */
    private Optional<Party> voice(Sentence s, Token noun) {
        if (noun.tag().equals("NNS") || !Kinds.known().isNoun(noun.lemma())) {
            return Optional.empty();
        }
        return discourse
                .quotations()
                .around(noun.span())
                .flatMap(said -> source(s, said))
                .flatMap(Descriptions::side);
    }

    private Optional<Referent> source(Sentence s, Attribution said) {
        return discourse.salience().in(s.index()).stream()
                .filter(o -> o.who().is(Referent.Nature.PERSON))
                .filter(o -> said.source().stream().anyMatch(p -> p.covers(o.head().span())))
                .findFirst()
                .map(Occurrence::who);
    }
}
