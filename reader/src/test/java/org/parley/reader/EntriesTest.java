package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;

/**
 * What the reader makes of a text, as a truth table: who does what to whom, denied or hedged, by
 * whom reported.
 */
class EntriesTest {
    private static final String UNKNOWN = "-";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
# text                                                                        | party       | move     | target      | flags
Norway rejected the offer from Iceland on Monday.                             | Norway      | reject   | Iceland     |
The offer was rejected by Norway.                                             | Norway      | reject   | -           |
Norway will not accept the treaty.                                            | Norway      | reject   | -           |
Norway has not accepted the treaty.                                           | Norway      | accept   | -           | denied
Norway no longer demands a new vote.                                          | Norway      | demand   | -           | denied
Norway may reject the treaty.                                                 | Norway      | reject   | -           | hedged
Norway is expected to reject the treaty.                                      | Norway      | reject   | -           | hedged
Norway's demand that Iceland open its ports angered fishermen.                | Norway      | demand   | Iceland     |
Norway and Iceland held talks in Oslo.                                        | Norway      | consult  | Iceland     |
The union urged the company to raise pay.                                     | union       | demand   | company     |
The minister said Iceland must open its ports, and Norway accused Iceland of stalling. | Norway | accuse | Iceland   |
Norway plans to lift sanctions on Iceland.                                    | Norway      | offer    | Iceland     |
Norway will impose sanctions on Iceland.                                      | Norway      | threaten | Iceland     |
Norway criticised Iceland for blocking the treaty.                            | Norway      | accuse   | Iceland     |
Norway and Iceland accused each other of stalling.                            | Norway      | accuse   | Iceland     |
Norway and Iceland accused one another of stalling.                           | Iceland     | accuse   | Norway      |
Norway blamed Iceland for refusing the offer.                                 | Iceland     | reject   | -           |
Norway's bill would ban trawlers from the bay.                                | Norway      | offer    | -           |
"We reject this map," said Norwegian Foreign Minister Anna Keller.            | Norway      | reject   | -           |
Norway said it would come only if Iceland opens its ports. | Norway | demand | Iceland |
The rebels agreed to release the hostages.                                    | rebels      | accept   | -           |
The junta promised to free the prisoners.                                     | junta       | offer    | -           |
Norway will not lift the ban on imports.                                      | Norway      | reject   | -           |
Norway suggested that Iceland should cut its quota.                           | Norway      | demand   | Iceland     |
Norwegian Foreign Minister Anna Keller flew to Oslo. Her meeting with Iceland's president lasted an hour. | Norway | consult | Iceland |
Norway demanded a truce. Another demand is a prisoner swap.                   | Norway      | demand   | -           |
According to the plan that Norway submitted, the port would be closed.        | Norway      | offer    | -           |
According to the plan that Norway submitted, the port would be closed. Iceland could get back its pier. | Norway | offer | Iceland | hedged
Bosnian Serbs for their part rejected the plan.                                | -           | reject   | -           |
Farmers press Norway to cut fuel tax                                          | farmers     | demand   | Norway      |
Unions back Norway's pension plan                                             | unions      | support  | Norway      |
The ultimatum issued by Norway runs out on Sunday.                            | Norway      | threaten | -           |
The threat that Norway made on Monday alarmed the mediators.                  | Norway      | threaten | -           |
Norway's statement stopped short of a threat to close the port.               | Norway      | threaten | -           | denied
There was no ultimatum in the letter that Norway sent to the mediators.       | Norway      | threaten | -           | denied
No ultimatum to pilots, says Norway                                           | Norway      | threaten | -           | denied
Norway issued the decree without prior consultation of the unions.            | Norway      | consult  | unions      | denied
Norway presented a plan for the port. The plan is vague, and no troops are mentioned. | Norway | offer | -          | denied
Norway set the goal of ending the talks within a year.                        | Norway      | deadline | -           |
Norway set the goal of ending the talks within a year. This would mean that the unions would have to sign by the end of April. | Norway | deadline | - |
""")
    void read_sentence_hasEntry(
            String text, String party, String move, String target, String flags) {
        List<Entry> entries = read(text);
        boolean denied = "denied".equals(flags);
        boolean hedged = "hedged".equals(flags);
        assertTrue(
                entries.stream()
                        .anyMatch(
                                e ->
                                        e.move().word().equals(move)
                                                && name(e.party()).equals(party)
                                                && (target.equals(UNKNOWN)
                                                        || name(e.target()).equals(target))
                                                && (e.polarity() == Polarity.NEGATIVE) == denied
                                                && (e.certainty() == Certainty.HEDGED) == hedged),
                () -> "read: " + entries.stream().map(EntriesTest::shown).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
# text                                                        | what is no move
If Norway rejects the treaty, Iceland will leave.             | reject
Did Norway reject the treaty?                                 | reject
Norway should reject the treaty.                              | reject
To reject the treaty, Norway needs the votes of its islands. | reject
The goal of rejecting the treaty united Norway.               | reject
Norway declined to comment.                                   | reject
Experts criticised the treaty.                                | accuse
Norway demanded concessions from Iceland.                     | concede
The Norwegian minister called the union a nuisance.           | consult
Norway persuaded Iceland to withdraw its ships.               | retreat
Iceland will talk when Norway lifts the ban.                  | concede
Norway warned Iceland against provocative flights.            | accuse
"We will lose jobs," Norwegian Foreign Minister Anna Keller said. | commit
There were doubts whether Norway rejected the treaty.         | reject
Norway set the goal of ending the talks.                      | deadline
Norway endured the visit without complaint.                   | accuse
Norway denied that it had failed to offer Iceland a loan.     | accuse
""")
    void read_sentence_hasNoSuchMove(String text, String move) {
        List<Entry> entries = read(text);
        assertTrue(
                entries.stream().noneMatch(e -> e.move().word().equals(move)),
                () -> "read: " + entries.stream().map(EntriesTest::shown).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
# text                                                                              | outermost        | origin
According to Bloomberg, Norway rejected the treaty.                                  | Bloomberg        | Bloomberg
OSLO (AFP) - Norway rejected the treaty on Monday.                                   | AFP              | AFP
Axios reported that a senior official had said Norway rejected the treaty.           | Axios            | a senior official
Norway rejected the treaty, Iceland's president told Reuters.                        | Reuters          | Iceland's president
""")
    void read_reportedMove_hasChain(String text, String outermost, String origin) {
        List<Entry> entries = read(text);
        assertTrue(
                entries.stream()
                        .anyMatch(
                                e ->
                                        !e.via().isEmpty()
                                                && e.via().get(0).equals(outermost)
                                                && e.origin().orElse("").equals(origin)),
                () -> "read: " + entries.stream().map(EntriesTest::shown).toList());
    }

    @Test
    void read_whoMerelyTakesTheStatement_isNoTarget() {
        List<Entry> entries =
                read("Norway rejected the treaty, Iceland's president told Reuters on Monday.");
        assertTrue(
                entries.stream().noneMatch(e -> name(e.target()).equals("Reuters")),
                () -> "read: " + entries.stream().map(EntriesTest::shown).toList());
    }

    @Test
    void read_yearBeforeTheArticles_isPast() {
        Article article =
                Article.of("text", "Norway rejected the treaty in 2019.")
                        .withPublished(LocalDate.of(2024, 5, 1));
        assertTrue(TestReader.shared().read(article).entries().get(0).past());
        assertFalse(
                TestReader.shared()
                        .read(article.withPublished(LocalDate.of(2019, 5, 1)))
                        .entries()
                        .get(0)
                        .past());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
# text                                                                      | move   | contents
The union demanded a pay rise, shorter hours and the return of two foremen. | demand | a pay rise; shorter hours; the return of two foremen
Norway demanded that Iceland withdraw its ships and that it pay damages.    | demand | that Iceland withdraw its ships; that it pay damages
The union demanded food and medicine.                                       | demand | food and medicine
Norway demanded that Iceland return the northern half of the bay, as well as the old port of Vik. | demand | that Iceland return the northern half of the bay; the old port of Vik
Norway's plan would close the port. The ferries would move to the old pier. | offer | Norway's plan would close the port; The ferries would move to the old pier
""")
    void read_severalContents_areAMoveEach(String text, String move, String contents) {
        List<Entry> entries = read(text);
        assertEquals(
                List.of(contents.split("; ")),
                entries.stream()
                        .filter(e -> e.move().word().equals(move))
                        .map(e -> e.content().text())
                        .toList());
    }

    @Test
    void read_anotherDemand_isOfWhoMadeTheOneBefore() {
        List<Entry> entries =
                read(
                        "Norway demanded a truce on Monday. The envoys spoke of another demand, and"
                                + " that is a prisoner swap.");
        assertTrue(
                entries.stream()
                        .anyMatch(
                                e ->
                                        e.rule().equals("demand/noun/demand")
                                                && name(e.party()).equals("Norway")),
                () -> "read: " + entries.stream().map(EntriesTest::shown).toList());
    }

    private static List<Entry> read(String text) {
        return TestReader.shared().read(Article.of("text", text)).entries();
    }

    private static String name(Party party) {
        return party == null ? UNKNOWN : party.name();
    }

    private static String shown(Entry e) {
        return name(e.party())
                + " "
                + e.move().word()
                + " "
                + name(e.target())
                + " "
                + e.polarity()
                + " "
                + e.certainty()
                + " via "
                + e.via();
    }
}
