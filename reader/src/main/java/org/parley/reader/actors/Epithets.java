package org.parley.reader.actors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links descriptions that tell something new of whom they stand for: "Keller left the room. The
 * fisherman said nothing." They stand for the only person spoken of just before.
 */
final class Epithets {
    /** Kinds of titles whose bearer everybody knows: the premier need not have been named. */
    private static final Set<String> OFFICES = Resources.words(Epithets.class, "office-kinds.txt");

    private static final int REACH = 8;
    private static final int NEAR = 2;

    private final Discourse discourse;
    private final Gazetteer gazetteer;
    private final Kinds kinds = Kinds.known();

    Epithets(Discourse discourse, Gazetteer gazetteer) {
        this.discourse = discourse;
        this.gazetteer = gazetteer;
    }

    /** Whom a definite description stands for that fits nobody by what has been told. */
    Optional<Referent> of(Sentence s, Token noun) {
        return leader(s, noun).or(() -> untitled(s, noun)).or(() -> told(s, noun));
    }

    /** "The union leader": who leads a body of that kind, the one spoken of last. */
    private Optional<Referent> leader(Sentence s, Token noun) {
        Optional<String> kind =
                s.child(noun, "compound")
                        .map(Token::lemma)
                        .filter(k -> Acting.leads(noun.lemma()) && kinds.isNoun(k));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Map<Referent, Double> weights = discourse.salience().before(s, noun, REACH);
        Ranking ranking = new Ranking();
        discourse.named().stream()
                .filter(who -> mayLead(who) && isOfBody(who, kind.get()))
                .forEach(who -> ranking.add(who, weights.getOrDefault(who, 0.0)));
        return ranking.clear();
    }

    private boolean mayLead(Referent who) {
        return who.is(Referent.Nature.PERSON)
                && who.isMet()
                && (isUntitled(who) || who.nouns().stream().anyMatch(Acting::leads));
    }

    private boolean isOfBody(Referent who, String kind) {
        return discourse.named().stream()
                .filter(b -> b.is(Referent.Nature.BODY) && who.belongsTo(b))
                .anyMatch(b -> kinds.fit(kind, b.kinds()).isPresent());
    }

    /** An office of a body, or a role that is no office: of whoever has no title yet. */
    private Optional<Referent> untitled(Sentence s, Token noun) {
        Optional<String> title = gazetteer.title(noun.lemma());
        boolean role = title.isPresent() || AgentNouns.isAgent(noun);
        boolean office = title.filter(OFFICES::contains).isPresent();
        return role && (!office || isOfUnknownBody(s, noun))
                ? untitledBefore(s, noun).filter(who -> agrees(noun.lemma(), who))
                : Optional.empty();
    }

    private boolean isOfUnknownBody(Sentence s, Token noun) {
        return s.children(noun).stream()
                .anyMatch(c -> c.is("nmod") && c.isProper() && gazetteer.known(c.text()).isEmpty());
    }

    /**
     * "Ruiz has slept badly. The president of the league ...": the only person of the two sentences
     * before, who was their subject and whose office has not been told.
     */
    private Optional<Referent> untitledBefore(Sentence s, Token noun) {
        boolean main = noun.is("nsubj") && s.head(noun).filter(v -> v.is("root")).isPresent();
        boolean again =
                discourse.salience().in(s.index()).stream()
                        .anyMatch(o -> o.who().is(Referent.Nature.PERSON));
        if (!main || again || NounPhrases.isCapital(noun) || noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        List<Referent> persons =
                discourse.salience().before(s, noun, NEAR).keySet().stream()
                        .filter(who -> who.is(Referent.Nature.PERSON))
                        .toList();
        return persons.size() == 1
                ? Optional.of(persons.get(0))
                        .filter(who -> who.isNamed() && isUntitled(who))
                        .filter(who -> wasSubject(s, who))
                : Optional.empty();
    }

    private boolean isUntitled(Referent who) {
        return who.nouns().stream()
                .noneMatch(n -> gazetteer.title(n).isPresent() || AgentNouns.isAgent(n));
    }

    /** Whether somebody was a subject in the two sentences before. */
    boolean wasSubject(Sentence s, Referent who) {
        for (int i = Math.max(0, s.index() - NEAR); i < s.index(); i++) {
            if (discourse.salience().in(i).stream()
                    .anyMatch(o -> o.who() == who && o.role().is("nsubj"))) {
                return true;
            }
        }
        return false;
    }

    /** The news that a word for a person tells; offices have bearers of their own. */
    private Optional<Referent> told(Sentence s, Token noun) {
        boolean tells =
                noun.is("nsubj")
                        && !noun.tag().equals("NNS")
                        && !NounPhrases.isCapital(noun)
                        && isForPerson(s, noun)
                        && s.children(noun).stream()
                                .noneMatch(c -> c.is("nmod") && !c.tag().equals("CD"));
        return tells
                ? onlyOneBefore(s, noun).filter(who -> agrees(noun.lemma(), who))
                : Optional.empty();
    }

    private boolean isForPerson(Sentence s, Token noun) {
        String word = noun.lemma();
        Optional<String> title = gazetteer.title(word);
        boolean person =
                title.isEmpty()
                        ? AgentNouns.isAgent(noun) || Callings.gender(word) != 'u'
                        : !OFFICES.contains(title.get())
                                || s.children(noun).stream().anyMatch(Acting::isFormer);
        return person && gazetteer.group(word).isEmpty() && !AgentNouns.isThing(noun);
    }

    /** The only person of the sentence before, if the one of the words has nobody else yet. */
    Optional<Referent> onlyOneBefore(Sentence s, Token noun) {
        List<Referent> before =
                discourse.salience().before(s, noun, 1).keySet().stream()
                        .filter(who -> who.is(Referent.Nature.PERSON) && who.isNamed())
                        .toList();
        boolean one =
                before.size() == 1
                        && discourse.salience().in(s.index()).stream()
                                .noneMatch(o -> o.who() == before.get(0));
        return one ? Optional.of(before.get(0)) : Optional.empty();
    }

    private static boolean agrees(String noun, Referent who) {
        char gender = Callings.gender(noun);
        return gender == 'u' || who.gender() == 'u' || who.gender() == gender;
    }
}
