package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.lexicon.Stanza;
import org.parley.reader.syntax.Token;

/** Whom pronouns and descriptions stand for, in the texts of {@code references.txt}. */
class ReferencesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("\\{a ([^}]+)\\}(.*)\\[\\[([^\\]]+)\\]\\](.*)");
    private static final String NOBODY = "?";

    static List<String> texts() {
        return AskedText.in("references.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void read_markedWords_standForWhomTheyShould(String marked) {
        AskedText text = AskedText.parse(marked);
        Reading reading = read(text.text());
        List<String> wrong =
                text.asked().stream()
                        .filter(a -> !isRight(reading, a))
                        .map(a -> shown(reading, a))
                        .toList();
        assertEquals(List.of(), wrong, marked);
    }

    @Test
    void read_exampleOfEveryKind_standsOnlyForItsKind() {
        List<String> failures = new ArrayList<>();
        Set<String> fields =
                Set.of(
                        "kind", "within", "names", "codes", "titles", "nouns", "loose", "right",
                        "wrong");
        for (Stanza kind :
                Stanza.read(
                        ActorFinder.class, "kinds.stanzas", fields, List.of("right", "wrong"))) {
            kind.all("right").stream()
                    .filter(e -> !standsForActor(e))
                    .forEach(e -> failures.add(kind.place() + " right: " + e));
            kind.all("wrong").stream()
                    .filter(ReferencesTest::standsForActor)
                    .forEach(e -> failures.add(kind.place() + " wrong: " + e));
        }
        assertEquals(List.of(), failures);
    }

    private static boolean standsForActor(String example) {
        Matcher marks = EXAMPLE.matcher(example);
        if (!marks.matches()) {
            throw new IllegalArgumentException("no {a actor} and [[noun]] in " + example);
        }
        String before = marks.group(1) + marks.group(2);
        int start = before.length();
        Span words = new Span(start, start + marks.group(3).length());
        Reading reading = read(before + marks.group(3) + marks.group(4));
        String actor = marks.group(1).toLowerCase(Locale.ROOT);
        return mention(reading, words)
                .map(m -> m.actor().toLowerCase(Locale.ROOT))
                .filter(name -> !isOwnWords(reading, words, name))
                .filter(actor::contains)
                .isPresent();
    }

    private static boolean isOwnWords(Reading reading, Span words, String name) {
        return words.of(reading.article().text())
                .toLowerCase(Locale.ROOT)
                .matches("(?:the |both )?" + Pattern.quote(name));
    }

    private static boolean isRight(Reading reading, AskedText.Asked asked) {
        Optional<Mention> mention =
                mention(reading, asked.words())
                        .filter(
                                m ->
                                        !isOwnWords(
                                                reading,
                                                asked.words(),
                                                m.actor().toLowerCase(Locale.ROOT)));
        if (asked.answer().equals(NOBODY)) {
            return mention.isEmpty();
        }
        return mention.stream()
                .anyMatch(
                        m ->
                                Arrays.stream(asked.answer().split("/"))
                                        .anyMatch(name -> names(m, name)));
    }

    private static boolean names(Mention m, String name) {
        return m.actor().contains(name) || m.party() != null && m.party().name().contains(name);
    }

    /** The mention whose head lies in the words; the longest, if several. */
    private static Optional<Mention> mention(Reading reading, Span words) {
        return reading.mentions().stream()
                .filter(m -> words.covers(head(reading, m).span()))
                .max(Comparator.comparingInt(m -> m.span().length()));
    }

    private static Token head(Reading reading, Mention m) {
        return reading.sentences().get(m.sentence()).token(m.head());
    }

    private static String shown(Reading reading, AskedText.Asked asked) {
        return asked.words().of(reading.article().text())
                + " at "
                + asked.words()
                + " is not "
                + asked.answer()
                + " but "
                + mention(reading, asked.words());
    }

    private static Reading read(String text) {
        return TestReader.shared()
                .read(
                        new Article(
                                "references",
                                text,
                                null,
                                null,
                                null,
                                LocalDate.of(2025, 3, 1),
                                null,
                                Article.ENGLISH,
                                false));
    }
}
