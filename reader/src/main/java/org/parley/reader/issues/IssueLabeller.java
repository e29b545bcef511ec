package org.parley.reader.issues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Labels entries with the matter they are about. Each content names a noun phrase; phrases that
 * share their head word within an article are one matter and take the label that stands first.
 * Shared by threads.
 */
public final class IssueLabeller {
    private static final int DEEPEST = 4;
    private static final String TALKS = "talks";
    private static final Set<String> LINKS = Set.of("of", "for", "on", "in");

    private final Set<String> empty = new HashSet<>();

    /** Loads the nouns that say nothing of the matter. */
    public IssueLabeller() {
        for (List<String> row : Resources.table(IssueLabeller.class, "empty-nouns.txt", 1)) {
            empty.add(row.get(0));
        }
    }

    private record Topic(Set<String> words, String label) {}

    /**
     * The entries with their issues; what names no matter of its own is about the article's main
     * one, or about the talks as a whole if no matter stands out.
     */
    public List<Entry> label(List<Entry> entries, List<Sentence> sentences) {
        List<Topic> topics = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Topic> topic = topic(entry, sentences);
            labels.add(topic.map(t -> joined(t, topics)).orElse(TALKS));
        }
        String main = main(labels);
        labels.replaceAll(label -> label.equals(TALKS) ? main : label);
        List<Entry> labelled = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            labelled.add(with(entries.get(i), labels.get(i)));
        }
        return labelled;
    }

    /** The matter that more entries name than any other; the talks if none does. */
    private static String main(List<String> labels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        labels.stream()
                .filter(label -> !label.equals(TALKS))
                .forEach(label -> counts.merge(label, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        List<String> leading =
                counts.entrySet().stream()
                        .filter(e -> e.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return leading.size() == 1 ? leading.get(0) : TALKS;
    }

    private static String joined(Topic topic, List<Topic> topics) {
        for (Topic known : topics) {
            if (known.words().stream().anyMatch(topic.words()::contains)) {
                return known.label();
            }
        }
        topics.add(topic);
        return topic.label();
    }

    private Optional<Topic> topic(Entry entry, List<Sentence> sentences) {
        if (entry.content() == null || entry.move() == Move.CONSULT) {
            return Optional.empty();
        }
        Span content = entry.content().span();
        for (Sentence s : sentences) {
            if (s.span().overlaps(content)) {
                return head(s, content).map(noun -> new Topic(words(s, noun), phrase(s, noun)));
            }
        }
        return Optional.empty();
    }

    /**
     * The noun the content is about: its head, or what its verb is done to; first a common noun,
     * then a name.
     */
    private Optional<Token> head(Sentence s, Span content) {
        List<Token> inside = s.tokens().stream().filter(t -> content.covers(t.span())).toList();
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

    /** The lemmas that tell the matter: the noun, its compounds and the noun of its of-phrase. */
    private Set<String> words(Sentence s, Token noun) {
        Set<String> words = new HashSet<>(Set.of(noun.lemma()));
        for (Token child : s.children(noun)) {
            boolean linked =
                    child.is("nmod") && s.preposition(child).filter(LINKS::contains).isPresent();
            if ((child.is("compound") || linked)
                    && child.isNoun()
                    && !child.isProper()
                    && !empty.contains(child.lemma())) {
                words.add(child.lemma());
            }
        }
        return words;
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

    private static Entry with(Entry e, String issue) {
        return new Entry(
                e.id(),
                e.article(),
                e.party(),
                e.speaker(),
                e.move(),
                e.target(),
                issue,
                e.content(),
                e.cue(),
                e.evidence(),
                e.via(),
                e.polarity(),
                e.certainty(),
                e.condition(),
                e.past(),
                e.saidOn(),
                e.due(),
                e.rule(),
                e.confidence());
    }
}
