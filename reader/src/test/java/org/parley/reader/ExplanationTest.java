package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;
import org.parley.core.text.Article;
import org.parley.reader.moves.Dropped;
import org.parley.reader.moves.Route;
import org.parley.reader.moves.Told;
import org.parley.reader.moves.Told.Coded;
import org.parley.reader.moves.Why;

class ExplanationTest {
    private final Reader reader = TestReader.shared();

    private static List<String> lines(Reading reading) {
        return reading.entries().stream().map(EntryJson::line).toList();
    }

    private List<Told> told(String text) {
        return reader.explain(Article.of("talks.txt", text)).sentences();
    }

    @Test
    void explain_example_readsTheSameAndTellsEveryEntryOnce() {
        Article article = Examples.all().get(0);
        Explanation explanation = reader.explain(article);
        List<Told> told = explanation.sentences();
        assertEquals(lines(reader.read(article)), lines(explanation.reading()));
        assertEquals(
                explanation.reading().entries().stream().map(Entry::id).sorted().toList(),
                told.stream()
                        .flatMap(t -> t.moves().stream())
                        .map(c -> c.entry().id())
                        .sorted()
                        .toList());
        assertEquals(
                IntStream.rangeClosed(1, told.size()).boxed().toList(),
                told.stream().map(Told::number).toList());
        for (Told one : told) {
            for (Coded coded : one.moves()) {
                assertTrue(one.sentence().covers(coded.entry().cue().span()), coded::toString);
            }
            for (Dropped dropped : one.dropped()) {
                assertTrue(one.sentence().covers(dropped.cue()), dropped::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Karvelia rejected the corridor plan on Monday. | rejected  | SUBJECT
                    The plan was rejected by Sorran on Monday.     | rejected  | AGENT
                    Karvelia's rejection of the plan was swift.    | rejection | OWNER
                    The union that rejected the offer will meet.   | rejected  | RELATIVE
                    Karvelia met Oman's envoy and freed ten prisoners. | freed | SHARED
                    """)
    void explain_move_tellsHowItsHolderWasFound(String text, String cue, Route route) {
        List<Coded> moves =
                told(text).get(0).moves().stream()
                        .filter(c -> c.entry().cue().text().equals(cue))
                        .toList();
        assertEquals(List.of(route), moves.stream().map(Coded::route).toList());
    }

    @Test
    void explain_quotation_holderIsItsSpeaker() {
        Told told = told("“We will not hand over the road,” said Sorran's envoy, Ana Ruiz.").get(0);
        assertEquals(Route.SPEAKER, told.moves().get(0).route());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Will Karvelia accept the ceasefire?               | accept   | ASKED
                    If Karvelia rejects the plan, the talks will end. | rejects  | CONDITIONAL
                    Karvelia and Sorran must reject the plan.         | reject   | UNREALISED
                    The storm rejected the plan of the architects.    | rejected | NOBODY
                    Karvelia declined to comment.                     | declined | COMMENT
                    The rejected plan lay on the table.               | plan     | NO_HOLDER
                    The port of Lusk opened in 1971.                  | opened   | OBJECT
                    There will be no deal.                            | will     | UNSAID
                    """)
    void explain_silence_tellsWhy(String text, String cue, Why why) {
        Told told = told(text).get(0);
        assertTrue(
                told.dropped().stream()
                        .anyMatch(d -> d.why() == why && d.cue().of(text).equals(cue)),
                told.dropped()::toString);
    }

    @Test
    void explain_emptyText_tellsNothing() {
        assertEquals(List.of(), told(" "));
    }
}
