package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Links words for two to those two: both, the two men, both sides, the pair, the latter. */
final class Couples {
    private static final int REACH = 3;
    private static final Set<String> SIDES =
            Set.of("side", "party", "neighbour", "neighbor", "rival");
    private static final Set<String> ALONE = Set.of("pair", "duo", "couple");

    private final Discourse discourse;
    private final Kinds kinds = Kinds.known();

    Couples(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether a token stands for two who have been named: both, the two sides. */
    static boolean isCouple(Sentence s, Token token) {
        String word = token.lemma();
        boolean nominal =
                token.is("nsubj")
                        || token.is("obj")
                        || token.is("iobj")
                        || token.is("obl")
                        || token.is("nmod")
                        || token.is("conj");
        if (word.equals("both")) {
            return nominal;
        }
        boolean the = s.child(token, "det").filter(d -> d.lemma().equals("the")).isPresent();
        if (word.equals("two")) {
            return nominal && the;
        }
        if (ALONE.contains(word)) {
            return the && s.child(token, "nmod").isEmpty();
        }
        boolean neither =
                SIDES.contains(word)
                        && s.child(token, "det")
                                .filter(d -> d.lemma().equals("neither"))
                                .isPresent();
        if (neither) {
            return true;
        }
        boolean plural = token.tag().equals("NNS");
        boolean counted =
                s.children(token).stream()
                        .anyMatch(
                                c ->
                                        c.index() < token.index()
                                                && (c.lemma().equals("both")
                                                        || c.lemma().equals("two") && the));
        return plural && (counted || the && word.equals("side"));
    }

    /** Whether a token is the former or the latter of two. */
    static boolean isOneOfTwo(Sentence s, Token token) {
        boolean word = token.lemma().equals("former") || token.lemma().equals("latter");
        return word
                && token.index() > 0
                && s.token(token.index() - 1).lemma().equals("the")
                && (token.index() + 1 == s.size() || !s.token(token.index() + 1).isNoun());
    }

    /** The two whom words stand for. */
    Optional<Referent> of(Sentence s, Token token) {
        Optional<Referent> listed = listed(s, token, token).or(() -> onlyTwo(token));
        if (listed.isPresent()) {
            return listed;
        }
        Optional<Referent> two = scattered(s, token, false);
        return two.isPresent() || !token.lemma().equals("two") ? two : scattered(s, token, true);
    }

    /** "Both sides" are the only two that have been named together. */
    private Optional<Referent> onlyTwo(Token noun) {
        if (!SIDES.contains(noun.lemma())) {
            return Optional.empty();
        }
        List<Referent> pairs =
                discourse.others().stream()
                        .filter(who -> who.members().size() == 2)
                        .filter(
                                who ->
                                        who.members().stream()
                                                .allMatch(m -> m.isNamed() && fits(m, noun)))
                        .toList();
        return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
    }

    /** The former or the latter of the two last listed. */
    Optional<Referent> oneOfTwo(Sentence s, Token token) {
        return listed(s, token, null)
                .map(two -> two.members().get(token.lemma().equals("former") ? 0 : 1));
    }

    private Optional<Referent> listed(
            Sentence s, Token place, @org.jspecify.annotations.Nullable Token noun) {
        for (int i = s.index(); i >= Math.max(0, s.index() - REACH); i--) {
            List<Occurrence> here = discourse.salience().in(i);
            for (int k = here.size() - 1; k >= 0; k--) {
                Occurrence one = here.get(k);
                boolean before = i < s.index() || one.head().index() < place.index();
                if (before
                        && one.who().members().size() == 2
                        && (noun == null
                                || one.who().members().stream().allMatch(m -> fits(m, noun)))) {
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
                            && fits(one.who(), noun)) {
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

    private boolean fits(Referent who, Token word) {
        if (!who.acts()) {
            return false;
        }
        boolean noun = word.tag().equals("NNS");
        if (!noun) {
            return !who.is(Referent.Nature.CROWD);
        }
        if (SIDES.contains(word.lemma())) {
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

    private static boolean isItself(Referent who) {
        return who.party() != null && who.party().name().equals(who.name());
    }
}
