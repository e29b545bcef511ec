package org.parley.reader.actors;

import java.util.Optional;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What ties a pronoun to somebody beyond his salience: he was the subject too, the clause or the
 * source above is his, he was the last to speak. In units of {@link Salience}.
 */
final class Ties {
    /** "He added": a source that is a pronoun is most often the last source. */
    private static final double SPEAKS_ON = 60;

    /** "Ruiz said she": who is reported speaks of himself. */
    private static final double REPORTS = 100;

    /** "The Norwegian envoy said it". */
    private static final double REPORTS_INSIDE = 10;

    /** "If Norway opens its ports". */
    private static final double OWN_CLAUSE = 240;

    /** "Wants Norway to open its ports". */
    private static final double CONTROLLED = 180;

    /** "Relieved him of his post". */
    private static final double OF_OBJECT = 200;

    /** "Its chairman urged it": rather somebody else. */
    private static final double OWNS_SUBJECT = -60;

    /** "Thanked the nurses for their work". */
    private static final double JUDGED = 280;

    /** The subject of the clause that a clause of time or reason belongs to. */
    private static final double ABOVE = 60;

    private static final double SAME_ROLE = 20;
    private static final int SPEAKER_REACH = 6;

    private final Discourse discourse;
    private final Quotations quotations;

    Ties(Discourse discourse) {
        this.discourse = discourse;
        this.quotations = discourse.quotations();
    }

    /** The last source, if the pronoun is a source some sentences on. */
    Optional<Referent> lastSpeaker(Sentence s, Token pronoun) {
        return discourse
                .lastSource()
                .filter(o -> s.index() - o.sentence().index() <= SPEAKER_REACH)
                .filter(o -> quotations.isSource(pronoun.span()))
                .map(Occurrence::who);
    }

    double lastSpeaker() {
        return SPEAKS_ON;
    }

    /** Whether somebody is the source of the indirect words that a pronoun stands in. */
    boolean speaksOfHimself(Sentence s, Token pronoun, Referent who) {
        return discourse.salience().in(s.index()).stream()
                .anyMatch(o -> o.who() == who && !isInside(o, pronoun) && reports(o, pronoun));
    }

    /** "A deal between them": rather two who are spoken of together. */
    static double between(Sentence s, Token pronoun, Referent who) {
        return who.members().size() == 2
                        && (pronoun.is("obl") || pronoun.is("nmod"))
                        && s.preposition(pronoun).filter("between"::equals).isPresent()
                ? JUDGED
                : 0;
    }

    /** The worth of the ties of a pronoun to somebody in its sentence and the one before. */
    double worth(Sentence s, Token pronoun, Referent who) {
        double role = 0;
        double clause = 0;
        for (int i = s.index(); i >= Math.max(0, s.index() - 1); i--) {
            for (Occurrence one : discourse.salience().in(i)) {
                if (one.who() == who) {
                    boolean same =
                            pronoun.is("nsubj") && one.role().is("nsubj")
                                    || pronoun.is("obj") && one.role().is("obj");
                    role = same ? SAME_ROLE : role;
                    double here = i == s.index() ? clause(one, pronoun) : 0;
                    clause = here < 0 || here > clause ? here : clause;
                }
            }
        }
        return role + clause;
    }

    private double clause(Occurrence one, Token pronoun) {
        if (ownsSubject(one, pronoun)) {
            return OWNS_SUBJECT;
        }
        if (isJudged(one.sentence(), one.head(), pronoun)) {
            return JUDGED;
        }
        if (owns(one, pronoun)) {
            return one.head().is("nsubj") || one.head().is("obl") ? OWN_CLAUSE : CONTROLLED;
        }
        if (pronoun.is("obj") && isAbove(one, pronoun)) {
            return ABOVE;
        }
        if (isObjectBeside(one, pronoun)) {
            return OF_OBJECT;
        }
        boolean reports = reports(one, pronoun) || governs(one, pronoun);
        return !reports ? 0 : isInside(one, pronoun) ? REPORTS_INSIDE : REPORTS;
    }

    /** Whose chairman does it to somebody. */
    private static boolean ownsSubject(Occurrence one, Token pronoun) {
        Sentence s = one.sentence();
        return pronoun.is("obj")
                && one.head().is("nmod:poss")
                && s.head(pronoun)
                        .flatMap(verb -> Arguments.subject(s, verb))
                        .filter(subject -> subject.index() == one.head().head())
                        .isPresent();
    }

    /** "Relieve him of his post": the same pronoun again under the same verb. */
    private static boolean isObjectBeside(Occurrence one, Token pronoun) {
        Sentence s = one.sentence();
        boolean again = one.head().is("obj") && Form.of(one.head()).equals(Form.of(pronoun));
        return again
                && pronoun.is("nmod:poss")
                && s.head(pronoun)
                        .filter(owned -> owned.is("obl") && owned.head() == one.head().head())
                        .isPresent();
    }

    /** The subject of the possessive's own clause. */
    private static boolean owns(Occurrence one, Token pronoun) {
        Sentence s = one.sentence();
        if (!Form.isPossessive(pronoun)) {
            return false;
        }
        Token at = pronoun;
        while (at.head() >= 0 && !at.isVerb()) {
            at = s.token(at.head());
        }
        return at.isVerb() && Arguments.subject(s, at).filter(one.head()::equals).isPresent();
    }

    /** Whom somebody thanks, or pays tribute to, for what the possessive owns. */
    static boolean isJudged(Sentence s, Token noun, Token pronoun) {
        Optional<Token> deed = Form.isPossessive(pronoun) ? s.head(pronoun) : Optional.empty();
        boolean reason =
                deed.flatMap(s::preposition).filter(p -> p.equals("for")).isPresent()
                        && noun.index() < pronoun.index();
        Token first = noun.is("conj") ? s.head(noun).orElse(noun) : noun;
        Optional<Token> verb =
                s.head(first)
                        .filter(v -> first.is("obj") || first.is("obl"))
                        .filter(Acting::isJudging);
        Optional<Token> up = deed.flatMap(s::head);
        return reason
                && verb.isPresent()
                && up.filter(
                                u ->
                                        u.equals(verb.get())
                                                || u.equals(first)
                                                || u.is("conj") && s.head(u).equals(s.head(noun)))
                        .isPresent();
    }

    /** "Ruiz was replaced after they had accused her". */
    private static boolean isAbove(Occurrence one, Token pronoun) {
        Sentence s = one.sentence();
        return s.head(pronoun)
                .flatMap(v -> v.is("xcomp") && !isOwnSubject(s, v) ? s.head(v) : Optional.of(v))
                .filter(v -> v.is("advcl"))
                .flatMap(s::head)
                .flatMap(up -> Arguments.subject(s, up))
                .filter(one.head()::equals)
                .isPresent();
    }

    /** Whether nobody but the subject of the verb above does it: no "asked a court to". */
    private static boolean isOwnSubject(Sentence s, Token infinitive) {
        return s.head(infinitive).filter(v -> s.child(v, "obj", "iobj").isPresent()).isEmpty();
    }

    /** Whether a word only helps to name the source: the Norwegian of "the Norwegian envoy". */
    private boolean isInside(Occurrence one, Token pronoun) {
        Token head = one.role();
        boolean part =
                head.is("nmod:poss") || head.is("nmod") || head.is("compound") || head.is("amod");
        return part
                && !isSpokenFor(one.sentence(), head)
                && quotations
                        .around(pronoun.span())
                        .filter(
                                a ->
                                        a.source().stream()
                                                .anyMatch(
                                                        p ->
                                                                p.covers(
                                                                        one.sentence()
                                                                                .token(head.head())
                                                                                .span())))
                        .isPresent();
    }

    /** "A spokesman for the league". */
    private static boolean isSpokenFor(Sentence s, Token head) {
        return head.is("nmod")
                && s.preposition(head).filter(p -> p.equals("for")).isPresent()
                && s.head(head).filter(Acting::isVoice).isPresent();
    }

    /** The source of the indirect words that a pronoun stands in. */
    private boolean reports(Occurrence one, Token pronoun) {
        boolean forOthers =
                !one.who().isNamed()
                        && Acting.isVoice(one.head())
                        && (pronoun.is("obj") || pronoun.is("iobj"));
        return !forOthers
                && !Salience.isInRelative(one.sentence(), one.head())
                && !quotations.isQuoted(pronoun.span())
                && quotations
                        .around(pronoun.span())
                        .filter(a -> a.source().stream().anyMatch(p -> p.covers(one.head().span())))
                        .isPresent();
    }

    /** "Ruiz hopes that she": the subject of the clause above. */
    private static boolean governs(Occurrence one, Token pronoun) {
        Sentence s = one.sentence();
        Optional<Token> own = s.head(pronoun).filter(p -> pronoun.is("nsubj"));
        return own.filter(p -> p.is("ccomp") || p.is("xcomp") || p.is("advcl"))
                .flatMap(s::head)
                .flatMap(up -> Arguments.subject(s, up))
                .filter(one.head()::equals)
                .isPresent();
    }
}
