package org.parley.reader.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.names.NameKind;
import org.parley.core.names.Spellings;
import org.parley.core.talks.Talks;
import org.parley.core.talks.Talks.Matter;
import org.parley.core.talks.Talks.Side;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Puts entries in the terms of a talks file: parties by their names there, whoever a side has as
 * its speaker on that side, issues by their phrases. What the file does not know stays as it was
 * read. Immutable.
 */
public final class TalksTerms {
    private static final List<NameKind> SIDES = List.of(NameKind.STATE, NameKind.BODY);

    private final Talks talks;
    private final Spellings spellings = Spellings.known();
    private final Map<String, Side> sides = new HashMap<>();

    public TalksTerms(Talks talks) {
        this.talks = talks;
        for (Side side : talks.parties()) {
            sides.putIfAbsent(key(side.name()), side);
            side.aliases().forEach(alias -> sides.putIfAbsent(key(alias), side));
        }
    }

    /** In lower case, without an article before it. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "").strip();
    }

    /**
     * The entries, in their order.
     *
     * @param sentences of their article
     */
    public List<Entry> of(List<Entry> entries, List<Sentence> sentences) {
        List<Entry> told = new ArrayList<>();
        for (Entry entry : entries) {
            @Nullable Party target = entry.target();
            Optional<String> issue = issue(entry, sentences);
            told.add(
                    entry.between(
                                    party(entry.party(), entry.speaker()),
                                    target == null ? null : party(target, null))
                            .about(issue.orElse(entry.issue())));
        }
        return told;
    }

    private @Nullable Party party(@Nullable Party read, @Nullable String speaker) {
        Optional<Side> spoken = Optional.ofNullable(speaker).flatMap(this::spokenFor);
        Optional<Side> side =
                spoken.isPresent() ? spoken : Optional.ofNullable(read).flatMap(this::named);
        @Nullable String code = read == null ? null : read.code();
        return side.map(s -> new Party(s.name(), spoken.isPresent() ? null : code)).orElse(read);
    }

    private Optional<Side> spokenFor(String speaker) {
        return talks.parties().stream()
                .filter(
                        side ->
                                side.speakers().stream()
                                        .anyMatch(name -> isSamePerson(name, speaker)))
                .findFirst();
    }

    private boolean isSamePerson(String one, String other) {
        return key(one).equals(key(other))
                || spellings.same(NameKind.PERSON, one, NameKind.PERSON, other);
    }

    private Optional<Side> named(Party read) {
        @Nullable Side exact = sides.get(key(read.name()));
        return exact != null
                ? Optional.of(exact)
                : talks.parties().stream()
                        .filter(side -> isSpelled(side, read.name()))
                        .findFirst();
    }

    private boolean isSpelled(Side side, String name) {
        return Stream.concat(Stream.of(side.name()), side.aliases().stream())
                .anyMatch(
                        form ->
                                SIDES.stream()
                                        .anyMatch(k -> spellings.same(k, form, k, name)));
    }

    /** The issue with the longest phrase in the content; without a content, in the evidence. */
    private Optional<String> issue(Entry entry, List<Sentence> sentences) {
        Span told =
                entry.content() == null ? entry.evidence().span() : entry.content().span();
        List<Token> words =
                sentences.stream()
                        .flatMap(s -> s.tokens().stream())
                        .filter(t -> told.covers(t.span()))
                        .toList();
        return talks.issues().stream()
                .filter(issue -> longest(issue, words) > 0)
                .max(Comparator.comparingInt(issue -> longest(issue, words)))
                .map(Matter::name);
    }

    private static int longest(Matter issue, List<Token> words) {
        return issue.phrases().stream()
                .map(phrase -> phrase.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .filter(phrase -> holds(words, phrase))
                .mapToInt(phrase -> phrase.length)
                .max()
                .orElse(0);
    }

    private static boolean holds(List<Token> words, String[] phrase) {
        for (int from = 0; from + phrase.length <= words.size(); from++) {
            int at = 0;
            while (at < phrase.length && says(words.get(from + at), phrase[at])) {
                at++;
            }
            if (at == phrase.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Token token, String word) {
        return token.text().toLowerCase(Locale.ROOT).equals(word)
                || token.lemma().toLowerCase(Locale.ROOT).equals(word);
    }
}
