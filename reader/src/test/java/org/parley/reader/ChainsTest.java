package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;

/**
 * Who reports what, as a truth table: the chain of the attribution with the marked cue. A question
 * mark stands behind a reporter whom the text does not name for certain.
 */
class ChainsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
# text | chain

# chains of two and three
Bloomberg reported that a senior diplomat [[had said]] that the border would stay closed. | Bloomberg <- a senior diplomat
According to the foreign minister, the prime minister [[said]] that the coalition would hold. | the foreign minister <- the prime minister
Reuters reported that the negotiator said the mediator [[told]] him that the corridor would open on Friday. | Reuters <- the negotiator <- the mediator
According to Reuters, a senior official said that the rebel leader [[had told]] him that the road would stay closed. | Reuters <- a senior official <- the rebel leader
According to Reuters, a senior official [[said]] on Monday that the rebel leader had told him that the road would stay closed. | Reuters <- a senior official

# told an outlet
Karvelia will not sign the accord, the foreign minister [[told]] Reuters on Monday. | Reuters <- the foreign minister
The strike will go on, the union leader [[told]] the agency Karpress on Monday. | Karpress <- the union leader
The strike will go on, the union leader told Radio Orta. He [[added]] that no talks were planned. | Radio Orta <- the union leader
"We will not sign," the negotiator [[said]] in an interview with the Orta Gazette on Monday. | Orta Gazette <- the negotiator
The strike will go on, the union leader [[said]] in an interview with Radio Orta. | Radio Orta <- the union leader

# citing
Politico, [[citing]] two company officials, reported that the pay offer had been withdrawn. | Politico <- two company officials
Reuters reported that the coalition would hold, [[citing]] a senior official. | Reuters <- a senior official
The coalition would hold, Reuters [[reported]], quoting a senior official. | Reuters
The pay offer has been withdrawn, Politico reported on Monday, [[citing]] two company officials. | Politico <- two company officials

# two cues behind one content
The road is open, the minister [[said]], the agency reported. | the agency? <- the minister
The road is open, the minister [[said]], Reuters reported on Monday. | Reuters <- the minister
The road is open, the minister said, Reuters [[reported]] on Monday. | Reuters
The road has been opened, a mediator [[said]], according to Reuters. | Reuters <- a mediator

# what a common noun stands for
The talks have failed, Reuters reported on Monday. The agency [[said]] the delegations had left the city. | Reuters
The talks have failed, Reuters reported on Monday. Bloomberg reported that they would go on. The agency [[said]] the delegations had left the city. | The agency?
The Orta Gazette reported on Monday that the coalition would hold. The newspaper [[said]] the ministers had agreed on a list. | Orta Gazette
The Orta Gazette reported on Monday that the coalition would hold. The Sorran Herald reported that it would not. The newspaper [[said]] the ministers had agreed on a list. | The newspaper?

# documents, with and without a maker
The ministry's statement [[said]] that the border would stay closed. | The ministry
A statement from the ministry [[said]] that the border would stay closed. | the ministry
A report by the central bank [[said]] that prices would rise. | the central bank
The border would stay closed, [[according to]] a statement by the ministry. | the ministry
A draft agreement [[said]] that heavy guns would be withdrawn by the first of May. | A draft agreement
The two parties had agreed on a budget, [[according to]] a draft agreement. | a draft agreement
Anna Keller said in a statement on Monday that the strike would go on. The statement [[said]] that no talks were planned. | Anna Keller

# persons
A senior official, speaking on condition of anonymity, [[said]] that the ministers had agreed on a list. | A senior official
The diplomat, speaking on condition of anonymity, [[told]] Reuters that the map was final. | Reuters <- The diplomat
A Western diplomat who attended the talks [[said]] that the map was final. | A Western diplomat
The negotiator, who [[said]] that the offer was final, left the city on Monday. | The negotiator
Anna Keller arrived in Orta on Monday. She [[said]] that the coalition would hold. | Anna Keller
President Anna Keller [[believes]] that the border must stay closed, her spokesman Jan Orban said on Monday. | Jan Orban <- Anna Keller
The premier [[has promised]] that the port will stay shut, his spokesman told Reuters on Monday. | Reuters <- his spokesman <- The premier

# platforms carry words, they do not report
Anna Keller [[said]] on Facebook that the coalition would hold. | Anna Keller
The coalition will hold, Anna Keller [[wrote]] on Telegram. | Anna Keller
""")
    void read_cue_hasChain(String marked, String chain) {
        MarkedText expected = MarkedText.parse(marked);
        Reading reading = read(expected.text());
        Invariants.check(reading);
        assertEquals(chain, chain(reading, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It [[was reported]] that the two parties had agreed on a budget.",
                "The union [[was said]] to have rejected the offer.",
            })
    void read_nobodyIsSaidToReport_chainIsEmpty(String marked) {
        MarkedText expected = MarkedText.parse(marked);
        Reading reading = TestReader.byLexicon().read(Article.of("text", expected.text()));
        assertEquals("", chain(reading, expected));
    }

    @Test
    void read_agencyInDateline_firstInEveryChain() {
        Reading reading =
                read(
                        "ORTA (Karpress) - The coalition will hold, the chancellor said on Monday.\n"
                                + "The chancellor told Radio Orta that the budget would pass.\n");
        assertFalse(reading.chains().isEmpty());
        assertTrue(reading.chains().stream().allMatch(c -> c.names().get(0).equals("Karpress")));
        assertTrue(
                reading.chains().stream()
                        .anyMatch(
                                c ->
                                        c.names()
                                                .equals(
                                                        List.of(
                                                                "Karpress",
                                                                "Radio Orta",
                                                                "The chancellor"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters | The coalition will hold, the minister [[told]] Reuters on Monday. | the minister",
                "reuters | Reuters [[reported]] on Monday that the coalition would hold. |",
                "The Orta Gazette | The Orta Gazette [[reported]] on Monday that the coalition would hold. |",
                "Orta Gazette | The coalition will hold, the minister [[told]] the Orta Gazette. | the minister",
            })
    void read_ownOutlet_notInItsChains(String outlet, String marked, String chain) {
        MarkedText expected = MarkedText.parse(marked);
        Article article = Article.of("text", expected.text()).withOutlet(outlet);
        assertEquals(
                chain == null ? "" : chain, chain(TestReader.shared().read(article), expected));
    }

    /** The reporters of the entry with the marked cue. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
# who praises reports nothing
Norway praised Iceland for [[rejecting]] the offer from Chile. |
Bloomberg reported that Norway praised Iceland for [[refusing]] the offer. | Bloomberg

# a report goes on to the end of its paragraph
Bloomberg said on Monday that the talks had failed. Norway [[accused]] Iceland of spreading lies. | Bloomberg
Bloomberg said on Monday that the talks had failed.¶Norway [[accused]] Iceland of spreading lies. |
Bloomberg praised the deal on Monday. Norway [[accused]] Iceland of spreading lies. |

# an outlet at the table
Bloomberg said on Monday that the talks had failed. Norway [[accused]] Bloomberg of spreading lies. |
Reuters [[accused]] Norway of detaining its reporter. |
The BBC [[rejected]] the demand of the journalists' union for higher pay. |

# the speaker does not report himself
Norway's foreign minister told Reuters that Norway [[rejected]] the treaty. | Reuters
""")
    void read_move_isReportedBy(String marked, String via) {
        MarkedText expected = MarkedText.parse(marked.replace('¶', '\n'));
        Reading reading = read(expected.text());
        Invariants.check(reading);
        List<Entry> entries =
                reading.entries().stream()
                        .filter(e -> expected.overlaps("cue", e.cue().span()))
                        .toList();
        assertFalse(entries.isEmpty(), "no move is read");
        for (Entry entry : entries) {
            assertEquals(via == null ? "" : via, String.join(" <- ", entry.via()));
        }
    }

    private static Reading read(String text) {
        return TestReader.shared().read(Article.of("text", text));
    }

    private static String chain(Reading reading, MarkedText expected) {
        List<SourceChain> chains =
                reading.chains().stream()
                        .filter(c -> expected.overlaps("cue", c.attribution().cue()))
                        .toList();
        assertEquals(1, chains.size(), () -> "attributions with the cue: " + chains);
        return chains.get(0).reporters().stream()
                .map(ChainsTest::shown)
                .collect(Collectors.joining(" <- "));
    }

    private static String shown(Reporter reporter) {
        return reporter.name() + (reporter.resolved() ? "" : "?");
    }

    @Test
    void chains_citationInsideAContent_isOneDeeper() {
        Reading reading =
                TestReader.byLexicon()
                        .read(
                                Article.of(
                                        "text.txt",
                                        "Reuters reported on Monday that the minister said that,"
                                                + " citing two officials, Karvelia would reject"
                                                + " the plan and Sorran would accept it."));
        assertTrue(
                reading.chains().stream()
                        .anyMatch(
                                chain ->
                                        chain.names()
                                                .equals(
                                                        List.of(
                                                                "Reuters",
                                                                "the minister",
                                                                "two officials"))));
    }
}
