package org.parley.reader.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Those who are named in the same breath as the best antecedent of a pronoun and agree with it as
 * well, so that either can be meant.
 */
final class Rivals {
    private final Discourse discourse;

    Rivals(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "Ruiz and Blum met. He left": either can be meant. */
    boolean isOneOfList(Sentence s, Token pronoun, Referent best, Form form, Set<Referent> apart) {
        boolean here = isIn(s.index(), best);
        for (int i = s.index(); i >= Math.max(0, s.index() - 1); i--) {
            List<Occurrence> all = discourse.salience().in(i);
            Optional<Occurrence> last =
                    all.stream().filter(o -> o.who() == best).reduce((first, later) -> later);
            if (last.isEmpty()) {
                if (!here && metOneAlike(all, best, form, apart)) {
                    return true; // "The two men came out. He smiled"
                }
                continue;
            }
            return metOneAlike(all, best, form, apart)
                    || i == s.index() && sharesClause(last.get(), all, s, pronoun, form, apart)
                    || isListedWithOneAlike(last.get(), all, form, apart);
        }
        return false;
    }

    private boolean isIn(int sentence, Referent who) {
        return discourse.salience().in(sentence).stream().anyMatch(o -> o.who() == who);
    }

    private static boolean isListedWithOneAlike(
            Occurrence best, List<Occurrence> all, Form form, Set<Referent> apart) {
        Token list = listed(best);
        return all.stream()
                .filter(o -> o.who() != best.who() && o.who().is(Referent.Nature.PERSON))
                .filter(o -> !apart.contains(o.who()))
                .filter(o -> listed(o).equals(list) || areJoined(best, o))
                .filter(o -> !isBeside(o, best) && !isBeside(best, o))
                .anyMatch(o -> Agreement.cost(form, o.who(), Acting.Shown.ACTS) < Agreement.NEVER);
    }

    /** "The 49-year-old, a lay preacher": one person, called twice. */
    private static boolean isBeside(Occurrence one, Occurrence other) {
        return one.head().is("appos") && one.head().head() == other.head().index();
    }

    /** "Ruiz met Blum. He left": as good as a list. */
    private static boolean metOneAlike(
            List<Occurrence> all, Referent best, Form form, Set<Referent> apart) {
        return all.stream()
                .map(Occurrence::who)
                .filter(who -> who.members().contains(best))
                .anyMatch(
                        who ->
                                who.members().stream()
                                        .allMatch(
                                                m ->
                                                        !apart.contains(m)
                                                                && Agreement.cost(form, m)
                                                                        < Agreement.NEVER));
    }

    /** "Ruiz lost patience with Blum when he left": the clause above has two who agree. */
    private static boolean sharesClause(
            Occurrence best,
            List<Occurrence> all,
            Sentence s,
            Token pronoun,
            Form form,
            Set<Referent> apart) {
        Optional<Token> clause = s.head(pronoun).filter(v -> pronoun.is("nsubj") && v.is("advcl"));
        return clause.filter(v -> best.role().head() == v.head()).isPresent()
                && all.stream()
                        .filter(o -> o.who() != best.who() && !apart.contains(o.who()))
                        .filter(o -> o.who().is(Referent.Nature.PERSON))
                        .filter(
                                o ->
                                        o.role().is("obj")
                                                || o.role().is("obl")
                                                || o.role().is("nmod"))
                        .filter(o -> s.dominates(s.token(best.role().head()), o.head()))
                        .filter(o -> !s.dominates(clause.get(), o.head()))
                        .anyMatch(o -> Agreement.cost(form, o.who()) < Agreement.NEVER);
    }

    /**
     * "Ruiz's brother, Juan Ruiz, came. He left": whom the sentence before is about, if it speaks
     * of the best only as his owner; nobody if he has no name. Else the best himself.
     */
    Optional<Referent> behindOwner(
            Sentence s, Token pronoun, Referent best, Form form, Set<Referent> apart) {
        boolean here =
                discourse.salience().in(s.index()).stream()
                        .anyMatch(o -> o.who() == best && o.head().index() < pronoun.index());
        if (here || s.index() == 0 || !pronoun.is("nsubj") && !pronoun.is("nsubj:pass")) {
            return Optional.of(best);
        }
        List<Occurrence> all = discourse.salience().in(s.index() - 1);
        List<Occurrence> own = all.stream().filter(o -> o.who() == best).toList();
        Optional<Referent> owned =
                own.size() != 1 || !own.get(0).head().is("nmod:poss")
                        ? Optional.empty()
                        : all.stream()
                                .filter(o -> isOwnedSubject(o, own.get(0).head()))
                                .map(Occurrence::who)
                                .filter(who -> who != best && !apart.contains(who))
                                .filter(who -> who.is(Referent.Nature.PERSON))
                                .filter(who -> Agreement.cost(form, who) < Agreement.NEVER)
                                .findFirst();
        return owned.isEmpty() ? Optional.of(best) : owned.filter(Referent::isNamed);
    }

    private static boolean isOwnedSubject(Occurrence one, Token owner) {
        Token role = one.role();
        boolean first = role.relation().startsWith("nsubj") || role.is("root");
        return first && owner.head() == role.index();
    }

    /** Whether nothing but words of names and titles and an "and" stands between two. */
    private static boolean areJoined(Occurrence one, Occurrence other) {
        int from = Math.min(one.head().index(), other.head().index());
        int to = Math.max(one.head().index(), other.head().index());
        List<Token> between = one.sentence().tokens().subList(from + 1, to);
        return between.stream().anyMatch(t -> t.tag().equals("CC"))
                && between.stream().noneMatch(t -> t.isVerb() || t.tag().equals("IN"));
    }

    /** The first of those that a word is listed with. */
    private static Token listed(Occurrence one) {
        Token at = one.head();
        while ((at.is("conj") || at.is("appos")) && at.head() >= 0) {
            at = one.sentence().token(at.head());
        }
        return at;
    }
}
