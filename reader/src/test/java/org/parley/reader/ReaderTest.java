package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.entry.AttributionJson;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.core.text.Span;

class ReaderTest {
    private static final String DOVE = "\uD83D\uDD4A";
    private static final String TALKS =
            "Russia rejected the ceasefire on Monday, Sergei Lavrov told Bloomberg. "
                    + "Ukraine demanded that Russia withdraw its troops from the region.\n"
                    + "\u201cWe will never accept this,\u201d said Lavrov.\n";

    private final Reader reader = TestReader.shared();

    static List<Article> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void read_example_invariantsHold(Article article) {
        Reading reading = reader.read(article);
        Invariants.check(reading);
        assertFalse(reading.entries().isEmpty(), "no entries");
        assertFalse(reading.attributions().isEmpty(), "no attributions");
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void read_exampleWithEmojiAndCrLf_invariantsHold(Article article) {
        String text = article.text().replace("\n", "\r\n").replace(", ", ", " + DOVE + " ");
        Invariants.check(read(text));
    }

    @Test
    void read_twiceAndOnFourThreads_sameLines() throws Exception {
        List<Article> articles = examples();
        List<String> once = articles.stream().map(this::lines).toList();
        assertEquals(once.get(0), lines(articles.get(0)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> waiting = new ArrayList<>();
            for (Article article : articles) {
                waiting.add(threads.submit(() -> lines(article)));
            }
            for (int i = 0; i < once.size(); i++) {
                assertEquals(once.get(i), waiting.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void read_afterOtherArticles_asByItself() {
        String alone = lines(Article.of("talks.txt", TALKS));
        examples().subList(0, 2).forEach(reader::read);
        assertEquals(alone, lines(Article.of("talks.txt", TALKS)));
    }

    @Test
    void read_underTurkishLocale_sameLines() {
        Article article = examples().get(0);
        String lines = lines(article);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals(lines, lines(article));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t \r\n"})
    void read_emptyText_problemSaysSo(String text) {
        Reading reading = read(text);
        assertEquals(1, reading.problems().size());
        Problem problem = reading.problems().get(0);
        assertEquals("empty-text", problem.code());
        assertEquals("text.txt", problem.document());
        assertNull(problem.span());
        assertTrue(reading.entries().isEmpty());
        assertTrue(reading.sentences().isEmpty());
    }

    @Test
    void read_sentenceTooLong_problemShowsIt() {
        String list = "The parties listed " + "guns, ".repeat(80) + "and shells.\n";
        Reading reading = read(TALKS + "\n" + list);
        Invariants.check(reading);
        Problem problem = reading.problems().get(0);
        assertEquals(1, reading.problems().size());
        assertEquals("sentence-too-long", problem.code());
        assertEquals(list.strip(), problem.span().of(TALKS + "\n" + list));
        assertTrue(problem.message().contains("\"The parties listed guns"), problem.message());
    }

    @Test
    void read_textOfManyPortions_sameEntriesInEach() {
        int times = 30_000 / TALKS.length();
        int entries = read(TALKS).entries().size();
        assertTrue(entries > 0);
        Reading reading = read((TALKS + "\n").repeat(times));
        Invariants.check(reading);
        long cues = reading.entries().stream().map(Entry::cue).distinct().count();
        assertTrue(cues >= (long) entries * times, cues + " of " + entries + " x " + times);
    }

    @Test
    void read_oneEndlessLine_wordsAndSurrogatesStayWhole() {
        Reading reading = read(DOVE.repeat(9000) + "talks " + DOVE.repeat(1000));
        Invariants.check(reading);
    }

    @Test
    void read_wrappedLines_evidenceRunsAcross() {
        String wrapped =
                """
                Sorran's foreign minister said on Thursday that his government
                rejected the corridor that Karvelia had offered in the spring, and
                demanded that Karvelia withdraw its guns from the heights, which
                look down on the border town of Orta and on its only bridge.
                """;
        Reading reading = read(wrapped);
        Invariants.check(reading);
        assertEquals(1, reading.sentences().size());
        assertTrue(
                reading.entries().stream().anyMatch(e -> e.evidence().text().contains("\n")),
                lines(reading.article()));
    }

    @Test
    void read_emojiBeforeText_offsetsMoveByItsLength() {
        String plain = "Talks.\n";
        String emoji = DOVE + DOVE + " talks " + DOVE + ".\n";
        List<Entry> entries = read(plain + TALKS).entries();
        Reading moved = read(emoji + TALKS);
        Invariants.check(moved);
        assertFalse(entries.isEmpty());
        assertEquals(
                entries.stream().map(e -> places(e, emoji.length() - plain.length())).toList(),
                moved.entries().stream().map(e -> places(e, 0)).toList());
    }

    @Test
    void read_twoStatesInFourSentences_ministerSpeaksForHisState() {
        List<Entry> entries = read("Talks near collapse\n" + TALKS).entries();
        assertTrue(
                entries.stream()
                        .filter(e -> "Sergei Lavrov".equals(e.speaker()))
                        .allMatch(e -> e.party() != null && "RUS".equals(e.party().code())),
                () -> String.join("\n", entries.stream().map(EntryJson::line).toList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In return, he [[said]], the Community must recognize the Union's rules.",
                "He demands neutrality, Zorn [[said]], and the Community refuses it.",
                "The movement\u2019s political chief, Ibrahim Soto, has ruled out a truce, a spokesman [[said]]."
            })
    void read_saidBesideAnotherCue_saidIsOutermost(String marked) {
        MarkedText expected = MarkedText.parse(marked);
        Reading reading = read(expected.text());
        Invariants.check(reading);
        assertTrue(
                reading.attributions().stream()
                        .anyMatch(a -> a.depth() == 0 && expected.overlaps("cue", a.cue())),
                () -> AttributionJson.line(reading.article(), reading.chains()));
    }

    @Test
    void read_twoStatesOneVerb_neitherIsItsOwnTarget() {
        Invariants.check(
                read(
                        "Poland and Vietnam, two coal users, objected to it. On Friday Poland and Vietnam"
                                + " dropped their objections to an end date.\n"));
    }

    @Test
    void read_emojiAndRareLettersInSentence_quotationsExact() {
        String text = TALKS.replace(" the ", " the " + DOVE + " \uD835\uDD38 e\u0301 ");
        Reading reading = read(text);
        Invariants.check(reading);
        assertFalse(reading.entries().isEmpty());
    }

    @Test
    void read_agencyIsTheOutlet_notInVia() {
        String text = "GENEVA (Reuters) - Russia rejected the ceasefire, Lavrov told Reuters.\n";
        assertTrue(
                reader.read(Article.of("text.txt", text)).entries().stream()
                        .anyMatch(e -> e.via().contains("Reuters")));
        Reading own = reader.read(Article.of("text.txt", text).withOutlet("Reuters"));
        Invariants.check(own);
        assertTrue(own.entries().stream().allMatch(e -> e.via().isEmpty()), lines(own.article()));
    }

    static Stream<Arguments> oddTexts() {
        return Stream.of(
                odd("one word", "Reject"),
                odd("one mark", "."),
                odd("only punctuation", "... !? -- , ; : ( ) [ ] { } ... \u2014 \u2026\n***\n---"),
                odd(
                        "only quotation marks",
                        "\"\" \u201c\u201d '' `` \" \u201c \u201d '\n\"\n\u201d\u201d\u201c"),
                odd(
                        "control characters",
                        "\u0000\u0001\u0002\u0007\u0008\u000b\u000c\u001b\u007f\u0085\u009f"),
                odd(
                        "control characters in words",
                        "Rus\u0000sia re\u0007jected\u0001 the \u001b[31mplan\u001b[0m.\u0085 It left."),
                odd("lone high surrogate", "\uD83D"),
                odd("lone low surrogate", "\uDD4A"),
                odd(
                        "lone surrogates in words",
                        "Russia \uD83D rejected the\uDD4A plan\uD83D, said Lav\uD83Drov."),
                odd("surrogates the wrong way round", "Russia rejected \uDD4A\uD83D the plan."),
                odd("no-break spaces", "\u00a0\u00a0\n\u00a0"),
                odd("zero-width", "\u200b\u200d\ufeff\u2060"),
                odd(
                        "zero-width in words",
                        "\ufeffRussia\u200b rejected\u00ad the\u00a0plan, said\u202f Lavrov."),
                odd(
                        "line and paragraph separators",
                        "Russia rejected the plan.\u2028Ukraine accepted it.\u2029They met."),
                odd("replacement characters", "Russia rejected the \ufffd\ufffd plan \ufffd."),
                odd("combining marks alone", "\u0301\u0302 \u0303"),
                odd(
                        "right to left",
                        "\u0631\u0641\u0636\u062a \u0631\u0648\u0633\u064a\u0627 the plan, said Lavrov."),
                odd("no English", "\u4fc4\u7f57\u65af\u62d2\u7edd\u4e86\u8be5\u8ba1\u5212\u3002"),
                odd("numbers", "1 2 3.4 5,6 7% $8 9th 10/11/12 13:14"),
                odd(
                        "markup",
                        "<p>Russia <b>rejected</b> the plan.</p> &amp; <script>\"it\"</script> http://a.b/c?d=e"),
                odd("colons", ": : Russia: Ukraine: Lavrov: plan: rejected"),
                odd("only verbs", "said said said rejected demanded told said"),
                odd("only names", "Russia Ukraine Lavrov Reuters Russia"),
                odd(
                        "only headlines",
                        "Russia Rejects The Longer Truce\nUkraine Demands Longer Truce\n"),
                odd("a cue at either end", "rejected the plan Russia said"),
                odd(
                        "carriage returns",
                        "Russia rejected the plan.\rUkraine accepted it.\r\rThey met."),
                odd("open brackets", "(".repeat(300) + "Russia rejected it" + "[".repeat(300)),
                odd("open quotations", "\u201cRussia rejected it, ".repeat(60)),
                odd("one long word", "x".repeat(20_000)),
                odd("emoji only", DOVE.repeat(500)),
                odd(
                        "emoji with joiners",
                        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Russia\uD83C\uDDF7\uD83C\uDDFA rejected\uD83D\uDC4D\uD83C\uDFFD the plan."),
                odd("5,000 words without a full stop", words(5_000)),
                odd(
                        "5,000 words in quotation marks",
                        "\u201c" + words(5_000) + "\u201d, said Lavrov."),
                odd("119 words", words(119)),
                odd("120 words", words(120)),
                odd("121 words", words(121)),
                odd("300 short lines", "Russia rejected it.\n".repeat(300)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddTexts")
    void read_oddText_invariantsHold(String name, String text) {
        Reading reading = read(text);
        assertNotNull(reading, name);
        Invariants.check(reading);
    }

    @Test
    void read_anyCutOfAnExample_invariantsHold() {
        String text = examples().get(0).text();
        for (int end = 97; end < Math.min(text.length(), 1_600); end += 97) {
            Invariants.check(read(text.substring(0, end)));
            Invariants.check(read(text.substring(end, Math.min(text.length(), end + 300))));
        }
    }

    private static Arguments odd(String name, String text) {
        return Arguments.of(name, text);
    }

    /** A sentence that never ends. */
    private static String words(int count) {
        String[] words =
                "Russia rejected the plan and Ukraine said that it demanded talks with".split(" ");
        return String.join(
                " ", IntStream.range(0, count).mapToObj(i -> words[i % words.length]).toList());
    }

    private Reading read(String text) {
        return reader.read(Article.of("text.txt", text));
    }

    /** Everything that a reading prints. */
    private String lines(Article article) {
        Reading reading = reader.read(article);
        return String.join("\n", reading.entries().stream().map(EntryJson::line).toList())
                + "\n"
                + AttributionJson.line(article, reading.chains())
                + "\n"
                + reading.mentions();
    }

    private static String places(Entry e, int by) {
        Span cue = e.cue().span();
        Span evidence = e.evidence().span();
        return List.of(
                        e.rule(),
                        String.valueOf(e.party()),
                        String.valueOf(e.speaker()),
                        new Span(cue.start() + by, cue.end() + by),
                        new Span(evidence.start() + by, evidence.end() + by),
                        e.via())
                .toString();
    }
}
