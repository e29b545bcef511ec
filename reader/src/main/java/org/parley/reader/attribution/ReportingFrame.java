package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.lexicon.CuePattern;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Fills the frame of a reporting cue in one sentence: its source and its content, as the lexicon
 * says they stand.
 */
final class ReportingFrame {
    private static final Set<String> AUXILIARY =
            Set.of("aux", "aux:pass", "cop", "advmod", "compound:prt", "neg");
    private static final Set<String> NOT_A_SOURCE =
            Set.of(
                    "it",
                    "there",
                    "this",
                    "that",
                    "which",
                    "what",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday",
                    "week",
                    "month",
                    "year");

    /** The share of the rules' attributions that a corpus has too, rounded. */
    private static final double CONFIDENCE = 0.6;

    /** How far a quotation may stand from its verb, in characters. */
    private static final int NEAR = 60;

    private static final int FAR = 6;
    private static final int SHORTEST_CLAUSE = 3;

    private final String text;
    private final Sentence s;
    private final List<Quotation> quotations;

    ReportingFrame(String text, Sentence sentence, List<Quotation> quotations) {
        this.text = text;
        this.s = sentence;
        this.quotations = quotations;
    }

    /**
     * The draft of a cue, empty if its frame is not filled: no content, or a source that cannot be
     * one.
     */
    Optional<Draft> fill(CueIndex.Match<ReportingCue> match) {
        ReportingCue cue = match.cue();
        Token governor = match.governor();
        if (cue.pattern().pos() == CuePattern.Pos.PHRASE) {
            return cue.source().equals("obj") ? accordingTo(match) : Optional.empty();
        }
        boolean verb = cue.pattern().pos() == CuePattern.Pos.VERB;
        Optional<Token> source = source(cue, governor);
        if (source.isPresent()
                && NOT_A_SOURCE.contains(source.get().lemma())
                && !isPerson(source.get())) {
            return Optional.empty();
        }
        boolean agentless = source.isEmpty() && verb && Arguments.isPassive(s, governor);
        if (source.isEmpty() && !agentless && !(verb && nearQuotation(governor))) {
            return Optional.empty();
        }
        BitSet cueTokens = cueTokens(match);
        List<Span> content = new ArrayList<>(content(cue, governor, source, cueTokens));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Span> sources = source.map(this::nominal).orElse(List.of());
        Span cueSpan = s.span(cueTokens);
        List<Span> holes = new ArrayList<>(sources);
        holes.add(cueSpan);
        List<Span> pieces = Pieces.trimmed(text, Pieces.without(content, holes));
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Draft(
                        s,
                        sources,
                        cueSpan,
                        pieces,
                        verb,
                        cue.takes("quote"),
                        stance(cue, governor),
                        cue.id(),
                        CONFIDENCE));
    }

    /** "Did not deny" and "could not confirm" take no stance. */
    private Stance stance(ReportingCue cue, Token governor) {
        return s.negated(governor) ? Stance.NEUTRAL : cue.stance();
    }

    private boolean isPerson(Token token) {
        return token.lemma().equals("who");
    }

    private boolean nearQuotation(Token governor) {
        Span span = governor.span();
        return quotations.stream()
                .anyMatch(
                        q ->
                                q.outside().overlaps(s.span())
                                        && !q.inside().covers(span)
                                        && distance(q.outside(), span) < NEAR);
    }

    private static int distance(Span a, Span b) {
        return a.start() >= b.end()
                ? a.start() - b.end()
                : b.start() >= a.end() ? b.start() - a.end() : 0;
    }

    // ---- source

    private Optional<Token> source(ReportingCue cue, Token governor) {
        return switch (cue.pattern().pos()) {
            case VERB -> verbSource(cue, governor);
            case NOUN -> nounSource(governor);
            case ADJ -> Arguments.subject(s, governor);
            case PHRASE -> Optional.empty();
        };
    }

    private Optional<Token> verbSource(ReportingCue cue, Token verb) {
        if (cue.source().equals("none")) {
            return Optional.empty();
        }
        if (Arguments.isPassive(s, verb)) {
            return Arguments.oblique(s, verb, "by");
        }
        boolean trails = cue.takes("quote") && !before(verb).isEmpty();
        boolean speech = trails || cue.takes("quote") && nearQuotation(verb);
        Optional<Token> own = Arguments.ownSubject(s, verb).filter(t -> !speech || !quoted(t));
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> inverted = inverted(verb);
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Token> beside = speech ? beside(verb) : Optional.empty();
        return beside.isPresent()
                ? beside
                : Arguments.subject(s, verb).filter(t -> !speech || !quoted(t));
    }

    private boolean quoted(Token token) {
        return quotations.stream().anyMatch(q -> q.inside().covers(token.span()));
    }

    /** Where the parse lost it: the name right before or behind a speech verb at a quotation. */
    private Optional<Token> beside(Token verb) {
        for (int i = verb.index() - 1; i >= 0 && verb.index() - i <= 3; i--) {
            Token left = s.token(i);
            if (left.isNoun() || left.tag().equals("PRP") || left.tag().equals("WP")) {
                return Optional.of(left).filter(t -> !quoted(t));
            }
            if (!left.tag().startsWith("RB") && !left.is("aux")) {
                break;
            }
        }
        for (int i = verb.index() + 1; i < s.size() && i - verb.index() <= FAR; i++) {
            Token right = s.token(i);
            boolean lastOfRun = right.isNoun() && (i + 1 >= s.size() || !s.token(i + 1).isNoun());
            if (lastOfRun || right.tag().equals("PRP")) {
                return Optional.of(right).filter(t -> !quoted(t));
            }
            if (!right.isNoun()
                    && !right.tag().equals("DT")
                    && !right.isAdjective()
                    && !right.tag().equals("POS")) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * "..., said the minister": the name right behind a verb that stands right behind a quotation
     * or comma.
     */
    private Optional<Token> inverted(Token verb) {
        if (verb.index() == 0 || verb.index() + 1 >= s.size()) {
            return Optional.empty();
        }
        String before = s.token(verb.index() - 1).text();
        boolean open =
                before.equals(",")
                        || before.equals("\"")
                        || before.equals("\u201d")
                        || before.equals("''")
                        || before.equals("?")
                        || before.equals("!");
        if (!open) {
            return Optional.empty();
        }
        return s.child(verb, "nsubj", "obj", "dep", "parataxis", "obl:npmod", "ccomp")
                .filter(t -> t.isNoun() && t.index() > verb.index());
    }

    private Optional<Token> nounSource(Token noun) {
        Optional<Token> owner = s.child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner;
        }
        for (String preposition : List.of("by", "from", "of")) {
            Optional<Token> below =
                    Arguments.oblique(s, noun, preposition)
                            .filter(
                                    t ->
                                            t.isProper()
                                                    || t.tag().startsWith("PRP")
                                                    || preposition.equals("by"));
            if (below.isPresent()) {
                return below;
            }
        }
        Optional<Token> named =
                s.children(noun).stream()
                        .filter(
                                c ->
                                        (c.is("compound") || c.is("amod"))
                                                && (c.isProper() || !c.entity().equals("O")))
                        .findFirst();
        if (named.isPresent()) {
            return named;
        }
        return noun.is("obj") ? s.head(noun).flatMap(v -> Arguments.doer(s, v)) : Optional.empty();
    }

    // ---- content

    private List<Span> content(
            ReportingCue cue, Token governor, Optional<Token> source, BitSet cueTokens) {
        for (String frame : cue.content()) {
            List<Span> found =
                    switch (frame) {
                        case "clause" -> clause(governor, cueTokens);
                        case "quote" -> governor.isVerb() ? quoted(governor, cueTokens) : List.of();
                        case "obj" -> object(governor, cueTokens, source);
                        default -> oblique(governor, frame, cueTokens);
                    };
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Span> clause(Token governor, BitSet without) {
        if (governor.is("csubj") && governor.head() > governor.index()) {
            BitSet misread = s.subtree(s.token(governor.head()));
            misread.clear(0, governor.index() + 1);
            return Pieces.of(text, s, misread);
        }
        Optional<Token> clause = Arguments.clause(s, governor);
        if (clause.isEmpty()) {
            List<Span> found = aroundVerb(governor, without);
            return found.isEmpty() && governor.isVerb() ? before(governor) : found;
        }
        return pieces(clause.get(), without);
    }

    /** What the parse hangs on the verb, or else the quotations beside it in its sentence. */
    private List<Span> quoted(Token verb, BitSet without) {
        List<Span> hung = aroundVerb(verb, without);
        return !hung.isEmpty()
                ? hung
                : quotations.stream()
                        .filter(q -> s.span().overlaps(q.inside()))
                        .filter(q -> distance(q.outside(), verb.span()) < NEAR)
                        .map(Quotation::inside)
                        .toList();
    }

    /** A reporting verb put into or behind what it reports: "The talks, he said, have failed". */
    private List<Span> aroundVerb(Token verb, BitSet without) {
        boolean inserted =
                verb.is("parataxis") || verb.is("dep") || verb.is("advcl") && hasAs(verb);
        Optional<Token> reported = s.head(verb);
        if (inserted
                && reported.isPresent()
                && reported.get().isVerb() | s.child(reported.get(), "nsubj", "cop").isPresent()) {
            BitSet rest = s.subtree(reported.get(), verb);
            rest.andNot(without);
            return Pieces.of(text, s, rest);
        }
        Optional<Token> hung =
                s.child(verb, "parataxis", "ccomp")
                        .filter(t -> t.isVerb() || s.child(t, "nsubj").isPresent())
                        .filter(t -> s.subtree(t).cardinality() > SHORTEST_CLAUSE);
        return hung.map(t -> pieces(t, without)).orElse(List.of());
    }

    /**
     * "Talks have failed, the ministry said Thursday": what stands before the comma, whatever the
     * parse made of it.
     */
    private List<Span> before(Token verb) {
        boolean ends =
                s.tokens().subList(verb.index() + 1, s.size()).stream()
                        .noneMatch(t -> t.isVerb() || t.text().equals(","));
        Optional<Token> comma = commaBeforeSource(verb);
        if (!ends || comma.isEmpty()) {
            return List.of();
        }
        BitSet tokens = new BitSet();
        tokens.set(0, comma.get().index());
        boolean clause = tokens.stream().mapToObj(s::token).anyMatch(t -> t.isVerb() && !quoted(t));
        return clause ? Pieces.of(text, s, tokens) : List.of();
    }

    private Optional<Token> commaBeforeSource(Token verb) {
        for (int i = verb.index() - 1; i >= 0 && verb.index() - i <= 2 * FAR; i--) {
            Token token = s.token(i);
            if (token.text().equals(",")) {
                return verb.index() - i > 1 ? Optional.of(token) : Optional.empty();
            }
            if (token.isVerb() && !token.is("aux")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean hasAs(Token verb) {
        return s.child(verb, "mark").filter(m -> m.lemma().equals("as")).isPresent()
                || s.child(verb, "advmod").filter(m -> m.lemma().equals("as")).isPresent();
    }

    private List<Span> object(Token governor, BitSet without, Optional<Token> source) {
        Optional<Token> object =
                governor.isVerb() ? Arguments.object(s, governor) : Optional.empty();
        if (object.isEmpty()
                || source.isPresent() && object.get().index() == source.get().index()) {
            return List.of();
        }
        if (s.dominates(object.get(), governor)) {
            BitSet tokens = s.subtree(object.get(), governor);
            return Pieces.of(text, s, tokens);
        }
        return pieces(object.get(), without);
    }

    private List<Span> oblique(Token governor, String preposition, BitSet without) {
        Optional<Token> found = Arguments.oblique(s, governor, preposition);
        if (found.isEmpty()) {
            found = Arguments.clauseAfter(s, governor, preposition);
        }
        if (found.isEmpty() && governor.isVerb()) {
            found = s.child(governor, "obj").flatMap(o -> Arguments.oblique(s, o, preposition));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        BitSet tokens = s.subtree(found.get());
        s.child(found.get(), "case", "mark")
                .filter(m -> m.lemma().equals(preposition))
                .ifPresent(m -> tokens.clear(m.index()));
        tokens.andNot(without);
        return Pieces.of(text, s, tokens);
    }

    private List<Span> pieces(Token top, BitSet without) {
        BitSet tokens = s.subtree(top);
        tokens.andNot(without);
        return Pieces.of(text, s, tokens);
    }

    // ---- cue

    /**
     * The cue's words with auxiliaries, negation and adverbs that stand among them, as one unbroken
     * run.
     */
    private BitSet cueTokens(CueIndex.Match<ReportingCue> match) {
        BitSet tokens = new BitSet();
        match.words().forEach(word -> tokens.set(word.index()));
        Token governor = match.governor();
        if (governor.isVerb() || governor.isAdjective()) {
            for (Token child : s.children(governor)) {
                boolean before =
                        child.index() < governor.index() && governor.index() - child.index() <= FAR;
                if (before
                        && AUXILIARY.contains(child.relation())
                        && onlyHelpers(child.index(), governor.index())) {
                    tokens.set(child.index(), governor.index());
                }
            }
        }
        return tokens;
    }

    private boolean onlyHelpers(int from, int to) {
        for (int i = from; i < to; i++) {
            Token t = s.token(i);
            if (!AUXILIARY.contains(t.relation())
                    && !t.tag().startsWith("RB")
                    && !t.tag().equals("MD")
                    && !t.tag().equals("TO")) {
                return false;
            }
        }
        return true;
    }

    /** The noun phrase of a source: its subtree without relative clauses and what follows them. */
    List<Span> nominal(Token head) {
        List<Token> cut = new ArrayList<>();
        for (Token child : s.children(head)) {
            boolean clause =
                    child.relation().startsWith("acl")
                            || child.is("parataxis")
                            || child.is("conj") && child.isVerb()
                            || child.is("dep")
                            || child.is("appos") && child.index() - head.index() > FAR * 2;
            if (clause
                    || child.is("punct") && child.index() > head.index()
                    || child.is("case") && !child.tag().equals("POS")) {
                cut.add(child);
            }
        }
        BitSet tokens = s.subtree(head, cut.toArray(Token[]::new));
        int first = tokens.nextSetBit(0);
        int last = tokens.length() - 1;
        return Pieces.trimmed(text, List.of(s.span(s.token(first), s.token(last))));
    }

    // ---- according to

    private Optional<Draft> accordingTo(CueIndex.Match<ReportingCue> match) {
        Token last = match.words().get(match.words().size() - 1);
        Optional<Token> source =
                s.tokens().stream()
                        .filter(
                                t ->
                                        t.index() > last.index()
                                                && t.index() <= last.index() + FAR * 2)
                        .filter(t -> t.isNoun() || t.tag().startsWith("PRP"))
                        .filter(
                                t ->
                                        t.head() <= last.index()
                                                || s.child(t, "case")
                                                        .filter(c -> c.index() <= last.index())
                                                        .isPresent()
                                                || s.token(t.head()).isVerb())
                        .findFirst();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Token top = source.get();
        BitSet phrase = s.subtree(top);
        match.words().forEach(word -> phrase.set(word.index()));
        Token clause = clauseAround(top, phrase);
        BitSet content = s.subtree(clause);
        content.andNot(phrase);
        List<Span> pieces = Pieces.of(text, s, content);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Span cue = s.span(match.words().get(0), last);
        return Optional.of(
                new Draft(
                        s,
                        nominal(top),
                        cue,
                        pieces,
                        false,
                        true,
                        Stance.NEUTRAL,
                        match.cue().id(),
                        CONFIDENCE));
    }

    private Token clauseAround(Token token, BitSet phrase) {
        Token at = token;
        while (at.head() >= 0) {
            at = s.token(at.head());
            boolean predicate = at.isVerb() || s.child(at, "cop", "nsubj").isPresent();
            if (predicate && !phrase.get(at.index()) && !at.lemma().equals("accord")) {
                return at;
            }
        }
        return at;
    }
}
