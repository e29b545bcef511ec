package org.parley.reader.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Paragraphs;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;
import org.parley.reader.syntax.Wrapping;

/** What the moves of one article are about, before they are compared. */
final class Matters {
    private final List<Entry> entries;
    private final List<Sentence> sentences;
    private final Predicate<Token> telling;
    private final Fabric fabric;
    private final Set<String> title;
    private final List<Span> paragraphs;

    /**
     * @param entries of one article, at least one
     * @param telling which words say something of a matter
     */
    Matters(List<Entry> entries, List<Sentence> sentences, Predicate<Token> telling) {
        this.entries = entries;
        this.sentences = sentences;
        this.telling = telling;
        fabric = new Fabric(sentences.stream().map(s -> lemmas(s.tokens())).toList());
        title = lemmas(sentences.stream().limit(1).flatMap(s -> s.tokens().stream()).toList());
        title.removeAll(names());
        paragraphs = Paragraphs.of(Wrapping.undone(entries.get(0).article().text()));
    }

    /** The words of the names of all parties and speakers. */
    private Set<String> names() {
        return entries.stream()
                .flatMap(
                        e ->
                                Stream.of(
                                        e.party() == null ? null : e.party().name(),
                                        e.target() == null ? null : e.target().name(),
                                        e.speaker()))
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{N}]+")))
                .collect(Collectors.toSet());
    }

    /** One for each entry, in their order. */
    List<Matter> all() {
        List<Matter> all = new ArrayList<>();
        for (Entry entry : entries) {
            all.add(of(entry, all.size()));
        }
        return all;
    }

    private Matter of(Entry entry, int place) {
        Optional<Sentence> sentence = sentence(sentences, entry.cue().span());
        List<Token> said = within(entry.content());
        Set<String> words = lemmas(said);
        Set<String> known = words.isEmpty() ? lemmas(within(entry.evidence())) : words;
        Set<String> told = sentence.map(t -> lemmas(t.tokens())).orElse(Set.of());
        return new Matter(
                place,
                entry.move(),
                paragraph(entry.cue().span()),
                sentence.map(Sentence::index).orElse(0),
                sentences.size(),
                said.stream().noneMatch(t -> t.isNoun() && telling.test(t)),
                words.stream().anyMatch(title::contains),
                fabric.of(known),
                fabric.of(told),
                fabric.strand(words),
                fabric.strand(told));
    }

    private int paragraph(Span cue) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).overlaps(cue)) {
                return i;
            }
        }
        return -1;
    }

    private List<Token> within(@Nullable Passage words) {
        return words == null
                ? List.of()
                : sentence(sentences, words.span())
                        .map(s -> within(s, words.span()))
                        .orElse(List.of());
    }

    private Set<String> lemmas(List<Token> words) {
        return words.stream().filter(telling).map(Token::lemma).collect(Collectors.toSet());
    }

    /** The first sentence that has some of the words. */
    static Optional<Sentence> sentence(List<Sentence> sentences, Span words) {
        return sentences.stream().filter(s -> s.span().overlaps(words)).findFirst();
    }

    /** The tokens of a sentence that stand in a run of words. */
    static List<Token> within(Sentence s, Span words) {
        return s.tokens().stream().filter(t -> words.covers(t.span())).toList();
    }
}
