package org.parley.reader.moves;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What the words around a cue make of it: owed, still to come, refused, conditional, asked, long
 * past; whether it is denied or unsure, {@link Denial} and {@link Doubt} tell. All methods are
 * pure.
 */
final class Modality {
    private static final Set<Move> DEEDS = EnumSet.range(Move.CONSULT, Move.ASSAULT);

    /** Modals of which a negation refuses nothing. */
    private static final Set<String> PERHAPS = Set.of("may", "might");

    private static final Pattern BACKGROUND =
            Pattern.compile(
                    "\\b(?:(?:years?|decades?|months) (?:ago|earlier|before)|last (?:year|decade)|a decade ago|back in)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:in|from) ((?:19|20)\\d\\d)\\b");

    private Modality() {}

    /**
     * Whether the words speak of a move that nobody has made: a purpose, an obligation, for deeds
     * also a mere wish or ability.
     */
    static boolean unrealised(Sentence s, Token governor, Move move) {
        if (!governor.isVerb()) {
            return false;
        }
        boolean infinitive = Arguments.isInfinitive(s, governor);
        boolean owed = infinitive && isOwed(s, governor);
        boolean aim =
                governor.tag().equals("VBG")
                        && s.head(governor).filter(up -> ModalWords.AIM.has(up)).isPresent();
        boolean waited = awaited(s, governor);
        boolean purpose =
                infinitive
                        && (governor.is("acl") || governor.is("advcl"))
                        && s.child(governor, "nsubj").isEmpty();
        if (purpose || owed || aim || waited) {
            return true;
        }
        if (s.head(governor).filter(up -> governor.is("xcomp") && isCaused(s, up)).isPresent()) {
            return true;
        }
        boolean deed = DEEDS.contains(move);
        for (Token child : s.children(governor)) {
            if (child.is("aux")
                    && (ModalWords.OBLIGATION.has(child)
                            || deed && ModalWords.ABILITY.has(child))) {
                return true;
            }
        }
        return deed
                && governor.is("xcomp")
                && s.head(governor)
                        .filter(up -> ModalWords.ATTEMPT.has(up) && !ModalWords.DENYING.has(up))
                        .isPresent();
    }

    /** "Has to accept"; "is said to have accepted" and "has yet to accept" tell of what is. */
    private static boolean isOwed(Sentence s, Token infinitive) {
        Optional<Token> up = s.head(infinitive).filter(t -> t.lemma().equals("have"));
        int to = s.child(infinitive, "mark").map(Token::index).orElse(0);
        boolean before =
                s.children(infinitive).stream()
                        .anyMatch(c -> c.is("aux") && c.lemma().equals("have") && c.index() < to);
        boolean yet =
                Stream.concat(
                                s.children(infinitive, "advmod").stream(),
                                up.stream().flatMap(t -> s.children(t, "advmod").stream()))
                        .anyMatch(a -> a.lemma().equals("yet"));
        return (before || up.isPresent()) && !yet;
    }

    /** "Until the army leaves", "when I visit other states": not yet, or no one time. */
    private static boolean awaited(Sentence s, Token governor) {
        boolean present = governor.tag().equals("VBZ") || governor.tag().equals("VBP");
        return present
                && governor.is("advcl")
                && s.children(governor).stream()
                        .anyMatch(
                                c ->
                                        (c.is("mark") || c.is("advmod"))
                                                && ModalWords.AWAITING.has(c)
                                                && c.index() < governor.index());
    }

    /** "Persuaded the board to yield": what somebody is to do, by another's wish. */
    private static boolean isCaused(Sentence s, Token up) {
        return ModalWords.CAUSING.has(up) && s.child(up, "obj", "iobj").isPresent();
    }

    /** Whether the deed is still to come: "will lift", "plans to impose". */
    static boolean future(Sentence s, Token governor) {
        boolean will =
                s.children(governor).stream().anyMatch(c -> c.is("aux") && ModalWords.WILL.has(c));
        return will
                || governor.is("xcomp")
                        && s.head(governor).filter(up -> ModalWords.PLANNING.has(up)).isPresent();
    }

    /**
     * Whether a negated cue is a refusal: "will not accept", "does not accept"; "has not accepted"
     * and "may not accept" only deny.
     */
    static boolean refuses(Sentence s, Token governor) {
        boolean past = false;
        boolean modal = false;
        boolean negated = s.negated(governor);
        for (Token child : s.children(governor)) {
            if (child.is("aux")) {
                modal |=
                        child.tag().equals("MD") && !PERHAPS.contains(child.lemma())
                                || child.tag().equals("VBP")
                                || child.tag().equals("VBZ") && child.lemma().equals("do");
                past |= child.tag().equals("VBD") || child.lemma().equals("have");
            } else if (child.is("cop")) {
                modal |= !child.tag().equals("VBD");
            }
        }
        return negated && modal && !past;
    }

    /** Whether the cue stands in an if-clause: what could happen, with no one moving. */
    static boolean conditional(Sentence s, Token governor) {
        @Nullable Token at = governor;
        for (int step = 0; step < 6 && at != null; step++) {
            if (at.is("advcl") || at.is("ccomp") || at.is("acl")) {
                boolean marked =
                        s.children(at).stream()
                                .anyMatch(
                                        c ->
                                                (c.is("mark") || c.is("aux"))
                                                        && c.index() < governor.index()
                                                        && ModalWords.CONDITION.has(c)
                                                        && (c.is("mark")
                                                                || c.text().equals("Should")));
                if (marked && !isUnknownWhether(s, at)) {
                    return true;
                }
            }
            at = s.head(at).orElse(null);
        }
        return false;
    }

    /** "It is unclear whether it has accepted": a move that may have been made. */
    private static boolean isUnknownWhether(Sentence s, Token clause) {
        return clause.is("ccomp")
                && s.child(clause, "mark").filter(m -> m.lemma().equals("whether")).isPresent()
                && s.head(clause).filter(up -> isUnknown(s, up)).isPresent();
    }

    /**
     * "Remains unclear whether", where the adjective may hang on the verb; "remains to be seen".
     */
    static boolean isUnknown(Sentence s, Token up) {
        boolean remains =
                up.lemma().equals("see")
                        && s.head(up).filter(t -> t.lemma().equals("remain")).isPresent();
        return remains
                || ModalWords.UNKNOWN.has(up)
                || s.child(up, "xcomp").filter(ModalWords.UNKNOWN::has).isPresent();
    }

    static boolean asked(Sentence s) {
        Token last = s.token(s.size() - 1);
        Token before = s.size() > 1 ? s.token(s.size() - 2) : last;
        return last.text().equals("?") || before.text().equals("?");
    }

    /**
     * Whether a sentence tells of a time long before its article; any year is, if nobody knows when
     * the article was published.
     */
    static boolean past(Article article, Sentence s) {
        String words = s.span().of(article.text()).toLowerCase(Locale.ROOT);
        @Nullable LocalDate published = article.published();
        return BACKGROUND.matcher(words).find()
                || YEAR.matcher(words)
                        .results()
                        .mapToInt(year -> Integer.parseInt(year.group(1)))
                        .anyMatch(year -> published == null || year < published.getYear());
    }
}
