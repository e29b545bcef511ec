package org.parley.reader.issues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Passage;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Labels entries with the matter they are about: moves of an article are grouped by the words of
 * their contents and by what stands around them, and each group named by the noun phrase that most
 * of its contents have. Shared by threads.
 */
public final class IssueLabeller {
    private static final int DEEPEST = 4;
    private static final String TALKS = "talks";
    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "make", "take", "go", "say", "get", "give");

    private static final Set<String> LINKS = Set.of("of", "for", "on", "in");

    private final Set<String> empty = new HashSet<>();

    /** Loads the nouns that say nothing of the matter. */
    public IssueLabeller() {
        for (List<String> row : Resources.table(IssueLabeller.class, "empty-nouns.txt", 1)) {
            empty.add(row.get(0));
        }
    }

    /**
     * The entries with their issues: moves about one matter share the label that most of them give
     * it, or that of the talks as a whole if none gives one.
     */
    public List<Entry> label(List<Entry> entries, List<Sentence> sentences) {
        List<Matter> matters = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            matters.add(matter(i, entries.get(i), sentences));
        }
        List<Entry> labelled = new ArrayList<>(entries);
        for (List<Matter> group : Grouping.of(matters)) {
            String label = name(group.stream().map(m -> entries.get(m.place())).toList(), sentences);
            group.forEach(m -> labelled.set(m.place(), entries.get(m.place()).about(label)));
        }
        return labelled;
    }

    private Matter matter(int place, Entry entry, List<Sentence> sentences) {
        Optional<Sentence> around = sentence(entry.cue().span(), sentences);
        @Nullable Passage content = entry.content();
        Optional<Sentence> said = content == null ? around : sentence(content.span(), sentences);
        List<Token> words =
                content == null
                        ? List.of()
                        : said.map(s -> within(s, content.span())).orElse(List.of());
        return new Matter(
                place,
                around.map(Sentence::index).orElse(-1),
                entry.move(),
                lemmas(words, t -> isCommon(t) && !empty.contains(t.lemma())),
                lemmas(words, Token::isProper),
                lemmas(words, t -> t.isVerb() && !LIGHT.contains(t.lemma())),
                lemmas(words, Token::isAdjective),
                lemmas(around.map(Sentence::tokens).orElse(List.of()), IssueLabeller::isCommon),
                content == null ? "" : content.text());
    }

    private static Optional<Sentence> sentence(Span words, List<Sentence> sentences) {
        return sentences.stream().filter(s -> s.span().overlaps(words)).findFirst();
    }

    private static List<Token> within(Sentence s, Span words) {
        return s.tokens().stream().filter(t -> words.covers(t.span())).toList();
    }

    private static boolean isCommon(Token token) {
        return token.isNoun() && !token.isProper();
    }

    private static Set<String> lemmas(List<Token> words, Predicate<Token> which) {
        return words.stream().filter(which).map(Token::lemma).collect(Collectors.toSet());
    }

    /** The phrase that more contents of a group give than any other; the first of equals. */
    private String name(List<Entry> group, List<Sentence> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> phrases = new LinkedHashMap<>();
        for (Entry entry : group) {
            if (entry.content() != null && entry.move() != Move.CONSULT) {
                Span content = entry.content().span();
                Optional<Sentence> s = sentence(content, sentences);
                s.flatMap(in -> head(in, content))
                        .ifPresent(
                                noun -> {
                                    counts.merge(noun.lemma(), 1, Integer::sum);
                                    phrases.putIfAbsent(noun.lemma(), phrase(s.get(), noun));
                                });
            }
        }
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(count -> phrases.getOrDefault(count.getKey(), TALKS))
                .findFirst()
                .orElse(TALKS);
    }

    /**
     * The noun the content is about: its head, or what its verb is done to; first a common noun,
     * then a name.
     */
    private Optional<Token> head(Sentence s, Span content) {
        List<Token> inside = within(s, content);
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
                        .filter(t -> t.isNoun() && !t.isProper() && !empty.contains(t.lemma()))
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
        if (token.isNoun() && !token.isProper() && !empty.contains(token.lemma())) {
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
