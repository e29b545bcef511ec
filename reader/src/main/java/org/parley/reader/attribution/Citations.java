package org.parley.reader.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Whom a report names as its own source: "the site, citing two officials, said ...". The one who is
 * cited says the same content; it reaches the reader through the report.
 */
final class Citations {
    static final String RULE = "say/citation/";

    /** The prepositions of each citing word, by its lemma; none if it stands before the name. */
    private static final Map<String, Set<String>> CUES =
            Resources.table(Citations.class, "citations.tsv", 2).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.get(0), row -> Set.of(row.get(1).split(" "))));

    private static final int FAR = 6;

    private final String text;

    Citations(String text) {
        this.text = text;
    }

    static boolean isOne(Draft draft) {
        return draft.rule().startsWith(RULE);
    }

    /**
     * Adds the citations of a sentence to its drafts: each beside its report, with the same
     * content, in place of what was read of its words.
     */
    void add(Sentence s, List<Draft> drafts) {
        for (Token token : s.tokens()) {
            boolean cites =
                    CUES.containsKey(token.lemma())
                            && (token.tag().equals("VBG") && s.child(token, "aux").isEmpty()
                                    || token.lemma().equals("reference") && with(s, token));
            if (cites) {
                report(s, token, drafts).ifPresent(report -> add(s, token, report, drafts));
            }
        }
    }

    /** "With reference to". */
    private static boolean with(Sentence s, Token noun) {
        return noun.index() > 0 && s.token(noun.index() - 1).lemma().equals("with");
    }

    /**
     * The innermost draft that reports the citing words; else the outermost whose cue stands
     * nearest, but for what was read of the citation itself.
     */
    private static Optional<Draft> report(Sentence s, Token cue, List<Draft> drafts) {
        List<Draft> others =
                drafts.stream()
                        .filter(d -> d.sentence() == s && !d.cue().overlaps(cue.span()))
                        .toList();
        Optional<Draft> around =
                others.stream()
                        .filter(d -> !isOne(d))
                        .filter(d -> d.content().stream().anyMatch(p -> p.covers(cue.span())))
                        .min(Comparator.comparingInt(Citations::size));
        return around.or(
                () ->
                        others.stream()
                                .filter(d -> others.stream().noneMatch(o -> Nesting.holds(o, d)))
                                .min(
                                        Comparator.comparingInt(
                                                (Draft d) -> distance(d.cue(), cue.span()))));
    }

    private static int size(Draft draft) {
        return draft.content().stream().mapToInt(Span::length).sum();
    }

    private void add(Sentence s, Token cue, Draft report, List<Draft> drafts) {
        Optional<Token> last = last(s, cue);
        Optional<Token> name = last.flatMap(token -> name(s, token));
        if (last.isEmpty() || name.isEmpty()) {
            return;
        }
        Span words = s.span(cue, last.get());
        BitSet phrase = s.subtree(name.get(), clauses(s, name.get()));
        phrase.clear(0, last.get().index() + 1);
        Span source = s.span(phrase);
        Span cited = Span.around(words, source);
        List<Span> content = without(report.content(), cited);
        if (content.isEmpty() || report.cue().overlaps(cited)) {
            return;
        }
        drafts.removeIf(d -> d.cue().overlaps(words));
        drafts.replaceAll(
                d ->
                        d == report || content.stream().anyMatch(piece -> piece.covers(d.cue()))
                                ? d.withContent(without(d.content(), cited))
                                : d);
        drafts.removeIf(d -> d.content().isEmpty());
        drafts.add(
                new Draft(
                        s,
                        List.of(source),
                        words,
                        content,
                        true,
                        false,
                        Stance.NEUTRAL,
                        RULE + cue.lemma(),
                        report.confidence()));
    }

    private List<Span> without(List<Span> content, Span cited) {
        return Pieces.trimmed(text, Pieces.without(content, List.of(cited)));
    }

    /** The cue's last word: itself, or the preposition that it needs. */
    private static Optional<Token> last(Sentence s, Token cue) {
        Set<String> links = CUES.getOrDefault(cue.lemma(), Set.of());
        if (links.contains("")) {
            return Optional.of(cue);
        }
        boolean linked =
                cue.index() + 1 < s.size() && links.contains(s.token(cue.index() + 1).lemma());
        return linked ? Optional.of(s.token(cue.index() + 1)) : Optional.empty();
    }

    /** The noun that the words behind the cue end in. */
    private static Optional<Token> name(Sentence s, Token last) {
        for (int i = last.index() + 1; i < s.size() && i <= last.index() + 2 * FAR; i++) {
            Token token = s.token(i);
            boolean noun = token.isNoun() || token.tag().startsWith("PRP");
            boolean topmost = token.head() <= last.index() || s.token(token.head()).isVerb();
            if (noun && (topmost || i + 1 == s.size())) {
                return Optional.of(token);
            }
            if (token.text().equals(",") || token.isVerb() && !token.tag().equals("VBN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Token[] clauses(Sentence s, Token noun) {
        return s.children(noun).stream()
                .filter(c -> c.relation().equals("acl:relcl") || c.is("parataxis") || c.is("punct"))
                .toArray(Token[]::new);
    }

    private static int distance(Span a, Span b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }
}
