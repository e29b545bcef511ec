package org.parley.reader.chains;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;
import org.parley.reader.actors.Names;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** What is written or recorded: it reports, but somebody made it. */
final class Documents {
    private static final Set<String> NOUNS = words("documents.txt");

    private static final Set<String> MAKING = words("making.txt");

    /** "The words of two officials" are theirs, whoever they are. */
    private static final Set<String> WORDS =
            Set.of("word", "opinion", "view", "account", "testimony", "version", "letter");

    private final List<Sentence> sentences;
    private final List<Attribution> attributions;
    private final Names names;

    Documents(List<Sentence> sentences, List<Attribution> attributions, Names names) {
        this.sentences = sentences;
        this.attributions = attributions;
        this.names = names;
    }

    private static Set<String> words(String name) {
        return Resources.table(Documents.class, name, 1).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a noun denotes a document, or somebody's words. */
    boolean isOne(String noun) {
        return NOUNS.contains(noun) || WORDS.contains(noun);
    }

    /** Who made a document, as far as the words beside it tell: "the ministry's statement". */
    Optional<Token> maker(Sentence s, Token document) {
        return s.child(document, "nmod:poss")
                .or(() -> beside(s, document))
                .or(() -> byClause(s, document))
                .or(
                        () ->
                                s.children(document, "compound").stream()
                                        .filter(c -> isNamed(s, c))
                                        .findFirst());
    }

    private Optional<Token> beside(Sentence s, Token document) {
        boolean anybody = WORDS.contains(document.lemma());
        for (String preposition : List.of("by", "from", "of")) {
            Optional<Token> by =
                    Arguments.oblique(s, document, preposition)
                            .filter(t -> isNamed(s, t) || anybody && preposition.equals("of"));
            if (by.isPresent()) {
                return by;
            }
        }
        return Optional.empty();
    }

    /** "A paper drafted by the mediators", "a plan that the ministry presented". */
    private static Optional<Token> byClause(Sentence s, Token document) {
        for (Token clause : s.children(document, "acl")) {
            Optional<Token> by =
                    Arguments.isPassive(s, clause)
                            ? Arguments.oblique(s, clause, "by")
                            : Arguments.ownSubject(s, clause)
                                    .filter(
                                            t ->
                                                    !t.tag().startsWith("W")
                                                            && !t.lemma().equals("that"));
            if (MAKING.contains(clause.lemma()) && by.isPresent()) {
                return by;
            }
        }
        return Optional.empty();
    }

    private boolean isNamed(Sentence s, Token token) {
        return token.isProper() || names.at(s, token).isPresent();
    }

    /** "The statement" after "said in a statement": the source that said so. */
    Optional<List<Span>> speaker(Sentence s, Token document) {
        boolean bare = s.child(document, "amod", "compound", "nmod").isEmpty();
        boolean definite =
                s.child(document, "det")
                        .filter(d -> d.lemma().matches("the|this|that"))
                        .isPresent();
        return !bare || !definite
                ? Optional.empty()
                : attributions.stream()
                        .filter(a -> a.depth() == 0 && !a.source().isEmpty())
                        .filter(a -> a.cue().end() < document.span().start())
                        .filter(a -> speaksIn(a, document.lemma()))
                        .filter(
                                a ->
                                        a.source().stream()
                                                .allMatch(p -> p.end() < document.span().start()))
                        .reduce((before, after) -> after)
                        .map(Attribution::source);
    }

    /** Whether a noun stands in the sentence of a cue, outside its source and content. */
    private boolean speaksIn(Attribution attribution, String noun) {
        return sentences.stream()
                .filter(s -> s.span().covers(attribution.cue()))
                .flatMap(s -> s.tokens().stream())
                .filter(t -> !attribution.reports(t.span()))
                .filter(t -> attribution.source().stream().noneMatch(p -> p.covers(t.span())))
                .anyMatch(t -> t.lemma().equals(noun));
    }
}
