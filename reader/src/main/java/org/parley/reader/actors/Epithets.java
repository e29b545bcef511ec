package org.parley.reader.actors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        return leader(s, noun)
                .or(() -> untitled(s, noun))
                .or(() -> told(s, noun))
                .filter(who -> nationFits(s, noun, who));
    }

    /** "The Danish envoy" is nobody who speaks for another state. */
    private boolean nationFits(Sentence s, Token noun, Referent who) {
        return s.children(noun).stream()
                .filter(t -> t.is("amod") || t.is("nmod:poss"))
                .flatMap(t -> discourse.at(s, t).stream())
                .filter(land -> land.is(Referent.Nature.STATE))
                .allMatch(land -> isAtHome(who, land));
    }

    private static boolean isAtHome(Referent who, Referent land) {
        return who.party() == null || who.party().code() == null || who.belongsTo(land);
    }

    /** "The union leader": who leads a body of that kind, the one spoken of last. */
    private Optional<Referent> leader(Sentence s, Token noun) {
        Optional<String> kind =
                s.child(noun, "compound", "amod")
                        .map(Token::lemma)
                        .flatMap(this::bodies)
                        .filter(k -> Acting.leads(noun.lemma()));
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

    /** The noun for bodies that a word means: union, or the rebel group of "rebel leader". */
    private Optional<String> bodies(String word) {
        return Stream.of(word, word + " group").filter(kinds::isNoun).findFirst();
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
        if (!tells) {
            return Optional.empty();
        }
        boolean past = s.children(noun).stream().anyMatch(Acting::isFormer);
        return onlyOneBefore(s, noun)
                .or(() -> past ? subjectBefore(s) : Optional.empty())
                .filter(who -> agrees(noun.lemma(), who))
                .filter(who -> !past || !who.nouns().contains(noun.lemma()));
    }

    /** The person who was the subject of the sentence before. */
    private Optional<Referent> subjectBefore(Sentence s) {
        if (s.index() == 0) {
            return Optional.empty();
        }
        List<Referent> subjects =
                discourse.salience().in(s.index() - 1).stream()
                        .filter(o -> o.role().is("nsubj") && o.who().isNamed())
                        .filter(o -> o.who().is(Referent.Nature.PERSON))
                        .filter(
                                o ->
                                        o.sentence()
                                                .head(o.role())
                                                .filter(v -> v.is("root"))
                                                .isPresent())
                        .map(Occurrence::who)
                        .distinct()
                        .toList();
        return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
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
        List<Referent> before = before(s, noun, 1);
        boolean one =
                before.size() == 1
                        && discourse.salience().in(s.index()).stream()
                                .noneMatch(o -> o.who() == before.get(0));
        return one ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** Persons spoken of lately, but not only in a clause about another: "Ruiz, who met Blum". */
    private List<Referent> before(Sentence s, Token noun, int reach) {
        return discourse.salience().before(s, noun, reach).keySet().stream()
                .filter(who -> who.is(Referent.Nature.PERSON) && who.isNamed())
                .filter(who -> !isAside(s, who, reach))
                .toList();
    }

    private boolean isAside(Sentence s, Referent who, int reach) {
        for (int i = Math.max(0, s.index() - reach); i <= s.index(); i++) {
            if (discourse.salience().in(i).stream()
                    .anyMatch(o -> o.who() == who && !isOfRelative(o))) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody is told of in a clause whose subject is "who". */
    private static boolean isOfRelative(Occurrence one) {
        Sentence s = one.sentence();
        return !one.role().is("nsubj")
                && s.head(one.role())
                        .flatMap(verb -> s.child(verb, "nsubj"))
                        .filter(subject -> subject.tag().equals("WP"))
                        .isPresent();
    }

    /** The only person whom the article has named so far, if nobody without a name has acted. */
    Optional<Referent> onlyOneSoFar(Sentence s) {
        List<Referent> met =
                discourse.named().stream()
                        .filter(who -> who.is(Referent.Nature.PERSON) && who.isMet())
                        .toList();
        return met.size() == 1 && !hasOtherActed(s) ? Optional.of(met.get(0)) : Optional.empty();
    }

    private boolean hasOtherActed(Sentence s) {
        for (int i = 0; i <= s.index(); i++) {
            if (discourse.salience().in(i).stream()
                    .filter(o -> o.who().is(Referent.Nature.PERSON) && !o.who().isNamed())
                    .anyMatch(o -> o.role().relation().equals("nsubj"))) {
                return true;
            }
        }
        return false;
    }

    /** "Ruiz offered the Dane a chair": of two spoken of lately the one who is not the subject. */
    Optional<Referent> onlyOtherThanSubject(Sentence s, Token noun) {
        Optional<Referent> subject =
                noun.is("nsubj")
                        ? Optional.empty()
                        : s.head(noun)
                                .flatMap(verb -> s.child(verb, "nsubj"))
                                .flatMap(t -> discourse.at(s, t));
        if (subject.filter(who -> who.is(Referent.Nature.PERSON)).isEmpty()) {
            return Optional.empty();
        }
        List<Referent> others =
                before(s, noun, NEAR).stream().filter(who -> who != subject.get()).toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static boolean agrees(String noun, Referent who) {
        char gender = Callings.gender(noun);
        return gender == 'u' || who.gender() == 'u' || who.gender() == gender;
    }
}
