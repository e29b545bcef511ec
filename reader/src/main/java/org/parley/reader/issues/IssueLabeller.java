package org.parley.reader.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Labels entries with the matter they are about. Each content names a noun phrase; phrases that share their head word
 * within an article are one matter and take the label that stands first. Shared by threads.
 */
public final class IssueLabeller {
    private final Set<String> empty = new HashSet<>();

    /** Loads the nouns that say nothing of the matter. */
    public IssueLabeller() {
        for (List<String> row : Resources.table(IssueLabeller.class, "empty-nouns.txt", 1)) {
            empty.add(row.get(0));
        }
    }

    private record Topic(Set<String> words, String label) {}

    /** The entries with their issues; those about nothing nameable take the article's commonest matter, or none. */
    public List<Entry> label(List<Entry> entries, List<Sentence> sentences) {
        List<Topic> topics = new ArrayList<>();
        List<@Nullable String> labels = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Topic> topic = topic(entry, sentences);
            labels.add(topic.map(t -> joined(t, topics)).orElse(null));
        }
        Map<String, Integer> counts = new HashMap<>();
        labels.stream().filter(l -> l != null).forEach(l -> counts.merge(l, 1, Integer::sum));
        @Nullable String main = counts.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
        List<Entry> labelled = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            @Nullable String label = labels.get(i);
            labelled.add(with(entries.get(i), label == null ? main : label));
        }
        return labelled;
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

    /** The content's first telling noun that is no name's part: objects before others. */
    private Optional<Token> head(Sentence s, Span content) {
        List<Token> nouns = s.tokens().stream()
                .filter(t -> content.covers(t.span()) && t.isNoun() && !empty.contains(t.lemma()))
                .filter(t -> !t.is("compound") && !t.is("amod") && !t.is("nmod:poss"))
                .toList();
        Optional<Token> common = nouns.stream().filter(t -> !t.isProper() && !t.is("nsubj")).findFirst();
        return common.isPresent() ? common : nouns.stream().findFirst();
    }

    private Set<String> words(Sentence s, Token noun) {
        return Set.of(noun.lemma()).stream().filter(w -> !empty.contains(w)).collect(Collectors.toSet());
    }

    private static String phrase(Sentence s, Token noun) {
        StringBuilder label = new StringBuilder();
        for (Token child : s.children(noun)) {
            if ((child.is("amod") || child.is("compound")) && child.index() < noun.index()) {
                label.append(child.text()).append(' ');
            }
        }
        label.append(noun.text());
        for (Token child : s.children(noun)) {
            if (child.is("nmod") && s.preposition(child).filter(p -> p.equals("of") || p.equals("for") || p.equals("on")).isPresent()) {
                label.append(' ').append(s.preposition(child).orElseThrow()).append(' ').append(child.text());
                break;
            }
        }
        String phrase = label.toString();
        boolean proper = noun.isProper() || Character.isUpperCase(phrase.codePointAt(0)) && s.token(0).text().length() > 0;
        return proper ? phrase : phrase.toLowerCase(Locale.ROOT);
    }

    private static Entry with(Entry e, @Nullable String issue) {
        return new Entry(
                e.id(), e.article(), e.party(), e.speaker(), e.move(), e.target(), issue, e.content(), e.cue(),
                e.evidence(), e.via(), e.polarity(), e.certainty(), e.condition(), e.past(), e.saidOn(), e.due(),
                e.rule(), e.confidence());
    }
}
