package org.parley.reader.issues;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Names a matter by the noun that its contents are most about. */
final class Label {
    private static final int DEEPEST = 4;
    private static final int HEAD = 3;
    private static final int IN_TITLE = 2;
    private static final String TALKS = "talks";
    private static final Set<String> LINKS = Set.of("of", "for", "on", "in");

    private final List<Sentence> sentences;
    private final Predicate<Token> telling;
    private final Set<String> headline;
    private final Map<String, Long> told;

    /**
     * @param telling which words say something of a matter
     */
    Label(List<Sentence> sentences, Predicate<Token> telling) {
        this.sentences = sentences;
        this.telling = telling;
        this.headline =
                sentences.stream()
                        .limit(1)
                        .flatMap(s -> s.tokens().stream())
                        .map(Token::lemma)
                        .collect(Collectors.toUnmodifiableSet());
        this.told =
                sentences.stream()
                        .flatMap(s -> s.tokens().stream())
                        .filter(this::isMatter)
                        .collect(Collectors.groupingBy(Token::lemma, Collectors.counting()));
    }

    /**
     * The phrase of the noun that is worth most: {@link #HEAD} for each content that it heads,
     * {@link #IN_TITLE} more if the article's first sentence has it, one wherever else a content
     * has it; of equals the one that the article has oftener, then the first. That of the talks as
     * a whole if no content has a noun.
     */
    String of(List<Entry> group) {
        Map<String, Integer> worth = new LinkedHashMap<>();
        Map<String, String> phrases = new LinkedHashMap<>();
        for (Entry entry : group) {
            if (entry.content() != null && entry.move() != Move.CONSULT) {
                Span content = entry.content().span();
                Matters.sentence(sentences, content)
                        .ifPresent(s -> count(s, content, worth, phrases));
            }
        }
        return worth.entrySet().stream()
                .max(
                        Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                                .thenComparing(noun -> told.getOrDefault(noun.getKey(), 0L)))
                .map(noun -> phrases.get(noun.getKey()))
                .orElse(TALKS);
    }

    private void count(
            Sentence s, Span content, Map<String, Integer> worth, Map<String, String> phrases) {
        Optional<Token> head = head(s, content);
        head.ifPresent(
                noun -> {
                    boolean title = headline.contains(noun.lemma());
                    worth.merge(noun.lemma(), title ? HEAD + IN_TITLE : HEAD, Integer::sum);
                    phrases.putIfAbsent(noun.lemma(), phrase(s, noun));
                });
        for (Token noun : Matters.within(s, content)) {
            boolean counted = head.filter(h -> h.lemma().equals(noun.lemma())).isPresent();
            if (isMatter(noun) && !counted && !noun.is("compound")) {
                worth.merge(noun.lemma(), 1, Integer::sum);
                phrases.putIfAbsent(noun.lemma(), phrase(s, noun));
            }
        }
    }

    /**
     * The noun the content is about: its head, or what its verb is done to; first a common noun,
     * then a name.
     */
    private Optional<Token> head(Sentence s, Span content) {
        List<Token> inside = Matters.within(s, content);
        Optional<Token> top =
                inside.stream()
                        .filter(t -> t.head() < 0 || !content.covers(s.token(t.head()).span()))
                        .findFirst();
        Optional<Token> direct = top.flatMap(t -> telling(s, t, content, DEEPEST));
        if (direct.isPresent()) {
            return direct;
        }
        Optional<Token> common =
                inside.stream()
                        .filter(this::isMatter)
                        .filter(t -> !t.is("compound") && !t.is("nmod:poss"))
                        .findFirst();
        return common.isPresent()
                ? common
                : inside.stream()
                        .filter(t -> t.entity().equals("ORGANIZATION") && t.is("obj"))
                        .findFirst();
    }

    private Optional<Token> telling(Sentence s, Token token, Span content, int depth) {
        if (depth == 0 || !content.covers(token.span())) {
            return Optional.empty();
        }
        if (isMatter(token)) {
            return Optional.of(token);
        }
        for (String relation :
                List.of(
                        "obj",
                        "nsubj:pass",
                        "xcomp",
                        "ccomp",
                        "nmod",
                        "obl",
                        "acl",
                        "nsubj",
                        "conj")) {
            for (Token child : s.children(token, relation)) {
                Optional<Token> found = telling(s, child, content, depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMatter(Token token) {
        return token.isNoun() && !token.isProper() && telling.test(token);
    }

    private static String phrase(Sentence s, Token noun) {
        StringBuilder label = new StringBuilder();
        for (Token child : s.children(noun)) {
            if ((child.is("amod") || child.is("compound")) && child.index() < noun.index()) {
                label.append(word(child)).append(' ');
            }
        }
        label.append(word(noun));
        for (Token child : s.children(noun)) {
            Optional<String> preposition = s.preposition(child).filter(LINKS::contains);
            if (child.is("nmod") && preposition.isPresent()) {
                label.append(' ').append(preposition.get()).append(' ').append(word(child));
                break;
            }
        }
        return label.toString();
    }

    /** Names keep their capital; other words lose it. */
    private static String word(Token token) {
        boolean name =
                token.isProper()
                        || !token.entity().equals("O")
                        || token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean people =
                token.isAdjective()
                        && Character.isUpperCase(token.text().codePointAt(0))
                        && token.index() > 0;
        return name || people ? token.text() : token.text().toLowerCase(Locale.ROOT);
    }
}
