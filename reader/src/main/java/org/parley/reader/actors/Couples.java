package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links words for so many to those who were listed, and words for two also to the only two: both,
 * the two men, the three unions, the pair, the latter.
 */
final class Couples {
    private static final int REACH = 3;
    private final Discourse discourse;
    private final Principals principals;
    private final Kinds kinds = Kinds.known();

    Couples(Discourse discourse) {
        this.discourse = discourse;
        this.principals = new Principals(discourse);
    }

    /** Whether a token is the former or the latter of two. */
    static boolean isOneOfTwo(Sentence s, Token token) {
        boolean word = token.lemma().equals("former") || token.lemma().equals("latter");
        return word
                && token.index() > 0
                && s.token(token.index() - 1).lemma().equals("the")
                && (token.index() + 1 == s.size() || !s.token(token.index() + 1).isNoun());
    }

    /** Those whom words for so many stand for. */
    Optional<Referent> of(Sentence s, Token token, int count) {
        if (count == Counts.ANY) {
            return listed(s, token, count, who -> isState(who, token));
        }
        Optional<Referent> listed =
                listed(s, token, count, who -> fits(s, who, token))
                        .or(() -> listed(s, token, count, who -> couldFit(who, token)))
                        .or(() -> listed(s, token, count, who -> isAlike(s, who, token)));
        if (listed.isPresent() || count > 2) {
            return listed.or(() -> states(s, token, count));
        }
        Optional<Referent> two = onlyTwo(s, token).or(() -> scattered(s, token, false));
        if (two.isEmpty() && token.lemma().equals("two")) {
            return scattered(s, token, true);
        }
        return two.isEmpty() && Counts.isSide(token) ? principals.before(s) : two;
    }

    /** "Both sides" are the only two that have been named together. */
    private Optional<Referent> onlyTwo(Sentence s, Token noun) {
        if (!Counts.isSide(noun)) {
            return Optional.empty();
        }
        List<Referent> pairs =
                discourse.others().stream()
                        .filter(who -> who.members().size() == 2)
                        .filter(who -> who.members().stream().allMatch(Referent::isNamed))
                        .filter(who -> who.members().stream().allMatch(m -> fits(s, m, noun)))
                        .toList();
        return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
    }

    /** The former or the latter of the two last listed. */
    Optional<Referent> oneOfTwo(Sentence s, Token token) {
        return listed(s, token, 2, who -> true)
                .or(() -> lastTwo(s, token))
                .map(two -> two.members().get(token.lemma().equals("former") ? 0 : 1));
    }

    /** "Lind agreed to buy Blum for a sum that values the latter": the only two of the sentence. */
    private Optional<Referent> lastTwo(Sentence s, Token token) {
        for (int i = s.index(); i >= Math.max(0, s.index() - 1); i--) {
            List<Referent> all =
                    discourse.salience().in(i).stream()
                            .filter(o -> !o.role().is("nmod:poss") && !Salience.places(o))
                            .map(Occurrence::who)
                            .filter(who -> who.isNamed() && who.members().isEmpty())
                            .distinct()
                            .toList();
            if (all.size() == 2 && all.get(0).nature() == all.get(1).nature()) {
                return Optional.of(Referent.together(all));
            }
            if (!all.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** So many who were last listed together, if all fit. */
    private Optional<Referent> listed(
            Sentence s, Token place, int count, Predicate<Referent> fitting) {
        for (int i = s.index(); i >= Math.max(0, s.index() - REACH); i--) {
            List<Occurrence> here = discourse.salience().in(i);
            for (int k = here.size() - 1; k >= 0; k--) {
                Occurrence one = here.get(k);
                boolean before = i < s.index() || one.head().index() < place.index();
                if (before
                        && hasMembers(one.who(), count)
                        && one.who().members().stream().allMatch(fitting)) {
                    return Optional.of(one.who());
                }
            }
        }
        return Optional.empty();
    }

    /** The only two that fit among those spoken of lately. */
    private Optional<Referent> scattered(Sentence s, Token noun, boolean persons) {
        for (int reach = 1; reach <= REACH; reach++) {
            Set<Referent> fitting = new LinkedHashSet<>();
            for (int i = Math.max(0, s.index() - reach); i <= s.index(); i++) {
                for (Occurrence one : discourse.salience().in(i)) {
                    boolean before = i < s.index() || one.head().index() < noun.index();
                    if (before
                            && one.who().members().isEmpty()
                            && (one.who().isNamed()
                                    || one.who().is(Referent.Nature.CROWD)
                                    || one.who().isIntroduced()
                                            && one.who().is(Referent.Nature.PERSON))
                            && (!persons || one.who().is(Referent.Nature.PERSON))
                            && fits(s, one.who(), noun)) {
                        fitting.add(one.who());
                    }
                }
            }
            List<Referent> two = apart(fitting);
            if (two.size() == 2 && two.get(0).nature() == two.get(1).nature()) {
                return Optional.of(Referent.together(two));
            }
            if (two.size() > 2) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The three countries": so many states as the sentences before speak of. */
    private Optional<Referent> states(Sentence s, Token noun, int count) {
        for (int reach = 1; reach <= REACH; reach++) {
            Set<Referent> all = new LinkedHashSet<>();
            for (int i = Math.max(0, s.index() - reach); i <= s.index(); i++) {
                discourse.salience().in(i).stream()
                        .filter(o -> isBefore(o, s, noun) && o.who().is(Referent.Nature.STATE))
                        .filter(o -> o.role().is("nsubj") || o.role().is("obj"))
                        .map(Occurrence::who)
                        .filter(who -> fits(s, who, noun))
                        .forEach(all::add);
            }
            List<Referent> apart = apart(all);
            if (apart.size() == count) {
                return Optional.of(Referent.together(apart));
            }
        }
        return Optional.empty();
    }

    private static boolean isBefore(Occurrence one, Sentence s, Token noun) {
        return one.sentence().index() < s.index() || one.head().index() < noun.index();
    }

    /** One of each side. */
    private static List<Referent> apart(Set<Referent> all) {
        List<Referent> kept = new ArrayList<>();
        for (Referent one : all) {
            if (kept.stream().noneMatch(k -> k.overlaps(one))) {
                kept.add(one);
            }
        }
        return kept;
    }

    private boolean fits(Sentence s, Referent who, Token word) {
        if (!who.acts()) {
            return false;
        }
        if (!word.tag().equals("NNS") && !Counts.isNeither(s, word)) {
            return !who.is(Referent.Nature.CROWD);
        }
        if (Counts.isSide(word)) {
            return !who.is(Referent.Nature.PERSON)
                    || who.isNamed() && (who.party() == null || isItself(who));
        }
        char gender = Callings.gender(word.lemma());
        if (gender != 'u') {
            return who.is(Referent.Nature.PERSON)
                    && (who.gender() == gender || who.gender() == 'u');
        }
        return who.nouns().contains(word.lemma())
                || kinds.fit(word.lemma(), who.kinds()).isPresent();
    }

    private static boolean hasMembers(Referent who, int count) {
        return count == Counts.ANY ? !who.members().isEmpty() : who.members().size() == count;
    }

    private static boolean isState(Referent who, Token word) {
        return who.is(Referent.Nature.STATE) && Acting.isOfStates(word.lemma());
    }

    /** Whether the words may tell something new of somebody: "the three producers". */
    private boolean couldFit(Referent who, Token word) {
        String noun = word.lemma();
        boolean unknown =
                who.isPerhapsBody() || who.is(Referent.Nature.BODY) && who.kinds().isEmpty();
        return isState(who, word) || unknown && kinds.isOpen(noun);
    }

    /** "Premier Ruiz and her host, Ida Storm, ... The two premiers": one of them was called so. */
    private boolean isAlike(Sentence s, Referent who, Token word) {
        boolean untitled =
                who.is(Referent.Nature.PERSON)
                        && who.isNamed()
                        && who.kinds().isEmpty()
                        && word.tag().equals("NNS");
        return fits(s, who, word) || untitled && isTitled(s, word);
    }

    /** Whether a person spoken of lately was called by a noun. */
    private boolean isTitled(Sentence s, Token word) {
        return discourse.salience().before(s, word, REACH).keySet().stream()
                .anyMatch(who -> who.is(Referent.Nature.PERSON) && fits(s, who, word));
    }

    private static boolean isItself(Referent who) {
        return who.party() != null && who.party().name().equals(who.name());
    }
}
