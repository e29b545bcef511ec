package org.parley.reader.moves;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What the words around a cue make of it: denied, hedged, conditional, asked, long past. All
 * methods are pure.
 */
final class Modality {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "no", "never", "neither", "nor", "without");
    private static final Set<String> WILL = Set.of("will", "'ll", "shall", "would");
    private static final Set<String> PLANNING =
            Set.of(
                    "plan",
                    "vow",
                    "intend",
                    "promise",
                    "pledge",
                    "agree",
                    "prepare",
                    "decide",
                    "ready",
                    "willing",
                    "threaten",
                    "offer",
                    "want",
                    "go",
                    "propose",
                    "undertake",
                    "resolve",
                    "set");
    private static final Set<Move> DEEDS = EnumSet.range(Move.CONSULT, Move.ASSAULT);
    private static final Set<String> AIMS =
            Set.of(
                    "goal",
                    "aim",
                    "purpose",
                    "hope",
                    "intention",
                    "possibility",
                    "prospect",
                    "idea",
                    "chance",
                    "risk",
                    "danger",
                    "target",
                    "objective",
                    "dream",
                    "task");
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
    private static final Set<String> ABILITY = Set.of("can", "could", "might");
    private static final Set<String> ATTEMPTS =
            Set.of(
                    "try",
                    "struggle",
                    "seek",
                    "attempt",
                    "want",
                    "hope",
                    "need",
                    "like",
                    "have",
                    "able",
                    "unable",
                    "fail");
    private static final Set<String> AWAITING =
            Set.of("until", "till", "when", "whenever", "before", "once", "after");
    private static final Set<String> CAUSING =
            Set.of(
                    "allow",
                    "permit",
                    "authorise",
                    "authorize",
                    "empower",
                    "entitle",
                    "persuade",
                    "convince",
                    "get",
                    "push",
                    "press",
                    "pressure",
                    "encourage",
                    "want",
                    "need",
                    "enable",
                    "help",
                    "expect",
                    "invite",
                    "tempt",
                    "make");
    private static final Set<String> MAYBE = Set.of("may", "might", "could");
    private static final Set<String> HEDGING_ADVERBS =
            Set.of(
                    "reportedly",
                    "possibly",
                    "perhaps",
                    "probably",
                    "likely",
                    "allegedly",
                    "apparently",
                    "potentially",
                    "seemingly",
                    "presumably",
                    "supposedly");
    private static final Set<String> HEDGING_GOVERNORS =
            Set.of(
                    "expect",
                    "consider",
                    "weigh",
                    "seem",
                    "appear",
                    "likely",
                    "mull",
                    "contemplate",
                    "believe",
                    "think",
                    "understand",
                    "rumour",
                    "rumor",
                    "due",
                    "set",
                    "unlikely",
                    "ponder",
                    "hint",
                    "explore");
    private static final Set<String> GUESSING =
            Set.of("signal", "hint", "speculate", "imply", "expect", "suspect", "suggest", "guess");
    private static final Set<String> FORESEEING =
            Set.of(
                    "expect",
                    "anticipate",
                    "foresee",
                    "rumour",
                    "rumor",
                    "likely",
                    "possible",
                    "probable",
                    "conceivable",
                    "thinkable",
                    "unlikely");
    private static final Set<String> UNPROVEN =
            Set.of(
                    "accusation",
                    "allegation",
                    "rumour",
                    "rumor",
                    "speculation",
                    "suspicion",
                    "insinuation",
                    "impression");
    private static final Set<String> DENYING_GOVERNORS =
            Set.of(
                    "deny",
                    "fail",
                    "decline",
                    "refuse",
                    "stop",
                    "unable",
                    "unwilling",
                    "avoid",
                    "unlikely");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "lest", "should");
    private static final Pattern BACKGROUND =
            Pattern.compile(
                    "\\b(?:(?:years?|decades?|months) (?:ago|earlier|before)|last (?:year|decade)|a decade ago|back in)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:in|from) ((?:19|20)\\d\\d)\\b");

    private Modality() {}

    /** Whether the move is denied; a negation that is one of the cue's own words does not count. */
    static boolean negated(Sentence s, Token governor, List<Token> words) {
        if (words.stream().anyMatch(w -> NEGATIONS.contains(w.lemma()))) {
            return false;
        }
        if (s.negated(governor) || deniedObject(s, governor)) {
            return true;
        }
        Optional<Token> up = s.head(governor);
        if (governor.is("xcomp") && up.isPresent()) {
            return s.negated(up.get()) || DENYING_GOVERNORS.contains(up.get().lemma());
        }
        if (governor.isNoun() && up.isPresent() && (governor.is("obj") || governor.is("nsubj"))) {
            return s.negated(up.get());
        }
        boolean noSign =
                governor.tag().equals("VBG")
                        && up.filter(Token::isNoun)
                                .flatMap(noun -> s.child(noun, "det"))
                                .filter(d -> d.lemma().equals("no"))
                                .isPresent();
        return noSign
                || s.child(governor, "case").filter(c -> c.lemma().equals("without")).isPresent()
                || s.child(governor, "mark").filter(m -> m.lemma().equals("without")).isPresent();
    }

    /**
     * Whether the words speak of a move that nobody has made: a purpose, an obligation, for deeds
     * also a mere wish or ability.
     */
    static boolean unrealised(Sentence s, Token governor, Move move) {
        if (!governor.isVerb()) {
            return false;
        }
        boolean infinitive =
                s.child(governor, "mark").filter(m -> m.tag().equals("TO")).isPresent();
        boolean owed =
                infinitive
                                && s.children(governor).stream()
                                        .anyMatch(c -> c.is("aux") && c.lemma().equals("have"))
                        || infinitive
                                && s.head(governor)
                                        .filter(up -> up.lemma().equals("have"))
                                        .isPresent();
        boolean aim =
                governor.tag().equals("VBG")
                        && s.head(governor).filter(up -> AIMS.contains(up.lemma())).isPresent();
        boolean waited = awaited(s, governor);
        if (infinitive && (governor.is("acl") || governor.is("advcl")) || owed || aim || waited) {
            return true;
        }
        if (s.head(governor).filter(up -> governor.is("xcomp") && isCaused(s, up)).isPresent()) {
            return true;
        }
        boolean deed = DEEDS.contains(move);
        for (Token child : s.children(governor)) {
            if (child.is("aux")
                    && (OBLIGATION.contains(child.lemma())
                            || deed && ABILITY.contains(child.lemma()))) {
                return true;
            }
        }
        return deed
                && governor.is("xcomp")
                && s.head(governor).filter(up -> ATTEMPTS.contains(up.lemma())).isPresent();
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
                                                && AWAITING.contains(c.lemma())
                                                && c.index() < governor.index());
    }

    /** "Persuaded the board to yield": what somebody is to do, by another's wish. */
    private static boolean isCaused(Sentence s, Token up) {
        return CAUSING.contains(up.lemma()) && s.child(up, "obj", "iobj").isPresent();
    }

    /** Whether the deed is still to come: "will lift", "plans to impose". */
    static boolean future(Sentence s, Token governor) {
        boolean will =
                s.children(governor).stream()
                        .anyMatch(c -> c.is("aux") && WILL.contains(c.lemma()));
        return will
                || governor.is("xcomp")
                        && s.head(governor).filter(up -> PLANNING.contains(up.lemma())).isPresent();
    }

    /**
     * Whether a negated cue is a refusal: "will not accept", "does not accept"; "has not accepted"
     * only denies.
     */
    static boolean refuses(Sentence s, Token governor) {
        boolean past = false;
        boolean modal = false;
        boolean negated = s.negated(governor);
        for (Token child : s.children(governor)) {
            if (child.is("aux")) {
                modal |=
                        child.tag().equals("MD")
                                || child.tag().equals("VBP")
                                || child.tag().equals("VBZ") && child.lemma().equals("do");
                past |= child.tag().equals("VBD") || child.lemma().equals("have");
            } else if (child.is("cop")) {
                modal |= !child.tag().equals("VBD");
            }
        }
        return negated && modal && !past;
    }

    private static boolean deniedObject(Sentence s, Token governor) {
        return s.child(governor, "obj", "nsubj:pass")
                .flatMap(o -> s.child(o, "det"))
                .filter(d -> d.lemma().equals("no"))
                .isPresent();
    }

    static Certainty certainty(Sentence s, Token governor, List<Token> words) {
        if (words.stream().anyMatch(w -> MAYBE.contains(w.lemma()))) {
            return Certainty.HEDGED;
        }
        @Nullable Token at = governor;
        for (int step = 0; step < 3 && at != null; step++) {
            for (Token child : s.children(at)) {
                boolean modal = child.is("aux") && MAYBE.contains(child.lemma());
                if (modal || child.is("advmod") && HEDGING_ADVERBS.contains(child.lemma())) {
                    return Certainty.HEDGED;
                }
            }
            Token below = at;
            at = s.head(at).filter(up -> hangsOn(below, up)).orElse(null);
            if (at != null && hedges(below, at)) {
                return Certainty.HEDGED;
            }
        }
        return Certainty.STATED;
    }

    private static boolean hangsOn(Token below, Token up) {
        return below.is("xcomp")
                || below.is("ccomp")
                || below.is("obj")
                || below.is("acl")
                || below.isNoun() && (below.is("nsubj:pass") || below.is("nsubj"))
                || below.is("conj") && below.isVerb();
    }

    /**
     * "Is expected to", "signals that", "the meeting is likely", "allegations that": the governor
     * makes a guess of its complement.
     */
    private static boolean hedges(Token below, Token up) {
        return below.is("xcomp") && HEDGING_GOVERNORS.contains(up.lemma())
                || below.is("ccomp") && GUESSING.contains(up.lemma())
                || below.isNoun() && below.is("nsubj:pass") && FORESEEING.contains(up.lemma())
                || below.isNoun()
                        && below.is("nsubj")
                        && up.isAdjective()
                        && FORESEEING.contains(up.lemma())
                || (below.is("acl") || below.is("ccomp")) && UNPROVEN.contains(up.lemma());
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
                                                        && CONDITIONS.contains(c.lemma())
                                                        && (c.is("mark")
                                                                || c.text().equals("Should")));
                if (marked) {
                    return true;
                }
            }
            at = s.head(at).orElse(null);
        }
        return false;
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
