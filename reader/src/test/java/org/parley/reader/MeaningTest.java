package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/**
 * How moves are meant, one sentence for each construction: denied, unsure, under a condition, until
 * when, when made and told. The cue, the condition, the words of the day are marked. Written on
 * Wednesday, 14 May 2025.
 */
class MeaningTest {
    private static final LocalDate WRITTEN = LocalDate.of(2025, 5, 14);

    private static Optional<Entry> read(MarkedText marked, String move) {
        Article article = Article.of("text", marked.text()).withPublished(WRITTEN);
        List<Entry> entries = TestReader.byLexicon().read(article).entries();
        return entries.stream()
                .filter(e -> e.move().word().equals(move))
                .filter(e -> marked.overlaps("cue", e.cue().span()))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
Norway has not [[accepted]] the treaty.                                     | accept  | denied
Norway has yet to [[accept]] the treaty.                                    | accept  | denied
Norway may not [[accept]] the treaty.                                       | accept  | denied hedged
Norway failed to [[accept]] the treaty.                                     | accept  | denied
Norway stopped short of [[demanding]] a new vote.                           | demand  | denied
Norway fell short of [[condemning]] the raid.                               | accuse  | denied
Norway avoided [[criticising]] Iceland.                                     | accuse  | denied
Norway denied that it had [[offered]] Iceland a loan.                       | offer   | denied
Norway denied having [[offered]] Iceland a loan.                            | offer   | denied
Norway rejected reports that it had [[agreed]] to the treaty.               | accept  | denied
Reports that Norway had [[agreed]] to the treaty were false.                | accept  | denied
It is not true that Norway [[proposed]] a truce.                            | offer   | denied
Norway has taken no decision to [[suspend]] the trade agreement with Iceland. | sanction | denied
Norway showed no sign of [[backing down]].                                  | concede | denied
Nobody in Norway [[proposed]] a truce.                                      | offer   | denied
None of the unions [[demanded]] a new vote.                                 | demand  | denied
Neither Norway nor Iceland [[demanded]] a new vote.                         | demand  | denied
No agreement was [[reached]] between Norway and Iceland.                    | accept  | denied
The employers left without making a new [[proposal]].                       | offer   | denied
Norway refused to rule out a boycott, but [[did not rule out]] talks either. | reject  | denied
Norway does not [[accuse]] Iceland of lying.                                | accuse  | denied
Norway had no choice but to [[accept]] the treaty.                          | accept  |
Norway denied that it had failed to [[offer]] Iceland a loan.               | offer   |
Norway did not leave without [[accepting]] the treaty.                      | accept  |
Norway's [[commitment]] to the treaty is not in question.                   | commit  |
It is not the first [[demand]] that Norway has made.                        | demand  |
Norway refrained from any [[criticism]] of Iceland.                         | accuse  | denied
Norway dismissed as pure invention a report that it had [[accepted]] the treaty. | accept | denied
Norway insists that it has not [[accepted]] the treaty.                     | accept  | denied
Instead of [[accepting]] the treaty, Norway sent back its objections.       | accept  | denied
It remains to be seen whether Norway will [[accept]] the treaty.            | accept  | hedged
Norway is thinking of [[proposing]] a truce.                                | offer   | hedged
Norway is suspected of having [[shelled]] the port.                         | assault | hedged
Norway may have been slow, but the union [[accepted]] the treaty.           | accept  |
Norway not only [[accepted]] the treaty but praised it.                     | accept  |
We cannot but [[welcome]] the release of the fishermen, the Indonesian foreign minister said. | support |
Norway will not [[accept]] the treaty.                                      | reject  |
Norway [[offered]] not to raise the fee.                                    | offer   |
Norway [[accused]] Iceland of failing to keep its word.                     | accuse  |
Norway is said to have [[agreed]] to the treaty.                            | accept  | hedged
Norway is believed to have [[rejected]] the treaty.                         | reject  | hedged
Norway is unlikely to [[accept]] the treaty.                                | accept  | denied hedged
Norway is [[considering an offer]] of fuel.                                 | offer   | hedged
Norway is [[weighing sanctions]] against Iceland.                           | threaten | hedged
There are signs that Norway will [[accept]] the treaty.                     | accept  | hedged
It is unclear whether Norway has [[accepted]] the treaty.                   | accept  | hedged
According to unconfirmed reports, Norway [[rejected]] the treaty.           | reject  | hedged
Perhaps Norway will [[accept]] the treaty.                                  | accept  | hedged
Norway would sooner close the port than [[accept]] the treaty.              | accept  | denied
Norway would rather leave than [[sign]] the treaty.                         | accept  | denied
It is unlikely that Norway will [[accept]] the treaty.                      | accept  | denied hedged
Lawyers stopped Norway from [[suspending]] the trade agreement with Iceland. | sanction | denied
Norway did little to [[criticise]] Iceland.                                 | accuse  | denied
Norway and Iceland could not [[agree]] on fees.                             | accept  | denied
Norway is nowhere near [[accepting]] the treaty.                            | accept  | denied
Norway did not hesitate to [[threaten]] a boycott.                          | threaten |
Norway could not resist [[criticising]] Iceland.                            | accuse  |
It is not true that Norway has not [[accepted]] the treaty.                 | accept  |
No fewer than three [[offers]] from Norway lie on the table.                | offer   |
If the minutes are genuine, Norway [[rejected]] the treaty in May.          | reject  | hedged
Norway will in all likelihood [[reject]] the treaty.                        | reject  | hedged
Whether Norway [[accepted]] the treaty remains a matter of dispute.         | accept  | hedged
Norway is to decide whether to [[accept]] the treaty.                       | accept  | hedged
Traders are bracing for an [[offer]] from Norway.                           | offer   | hedged
There is talk of an [[offer]] from Norway.                                  | offer   | hedged
Norway has hinted at a [[concession]] on fees.                              | concede | hedged
Norway's reported [[offer]] surprised Iceland.                              | offer   | hedged
Malawi is on the verge of [[accepting]] the fund's conditions.              | accept  | hedged
Rather than [[praise]] the truce, Norway's envoy spoke of the price of fish. | support | denied
Norway's reply was not an [[offer]].                                        | offer   | denied
No [[bid]] is expected from Norway, traders said.                           | offer   | denied hedged
Norway denied any [[attack]] on the fishing boats.                          | assault | denied
Not once in the session did Norway [[call for]] a larger share.             | demand  | denied
Had Norway [[consulted]] Iceland, the quarrel would not have begun.         | consult | denied
Talks between Norway and Iceland [[collapsed]] on Monday.                   | accept  | denied
Talks between Norway and Iceland ended without a [[deal]].                  | accept  | denied
Norway yet to [[accept]] truce text, mediator says                          | accept  | denied
Norway lost no time in [[rejecting]] the treaty.                            | reject  |
It was not until midnight that Norway [[accepted]] the treaty.              | accept  |
The talks failed not because of Norway's [[demand]] but for lack of time.   | demand  |
Speculation is growing that Norway will [[reject]] the treaty.              | reject  | hedged
It remains unclear whether Norway [[accepted]] the treaty.                  | accept  | hedged
Norway unlikely to [[accept]] the treaty                                    | accept  | denied hedged
Not only had Norway [[rejected]] the treaty, it left the talks.             | reject  |
Nobody doubts that Norway has [[accepted]] the treaty.                      | accept  |
There is no doubt that Norway [[rejected]] the treaty.                      | reject  |
Having [[rejected]] the treaty, Norway pleaded in vain for help.            | reject  |
Norway [[rejected]] the treaty and asked if the figures were correct.       | reject  |
Norway did not miss the chance to [[praise]] the pilots.                    | support |
Norway denies [[threatening]] Iceland                                       | threaten | denied
Norway [[warned]] that it could suspend the treaty.                         | threaten |
Norway [[rejected]] an offer that could have ended the strike.              | reject  |
Norway let it be known that it had [[rejected]] the treaty.                 | reject  |
""")
    void read_move_isDeniedOrHedged(String marked, String move, String flags) {
        Optional<Entry> entry = read(MarkedText.parse(marked), move);
        assertTrue(entry.isPresent(), () -> "no " + move + ": " + marked);
        String read =
                (entry.get().polarity() == Polarity.NEGATIVE ? "denied " : "")
                        + (entry.get().certainty() == Certainty.HEDGED ? "hedged" : "");
        assertEquals(flags == null ? "" : flags, read.strip(), marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
Norway will [[lift]] the ban {i only if Iceland cuts its quota}.                   | concede
{i If Iceland cuts its quota}, Norway will [[lift]] the ban.                       | concede
The union [[threatened]] to strike on Friday {i unless the company raises pay}.    | threaten
Norway [[offered]] to lift the ban {i in return for a lower quota}.                | offer
{i In exchange for the release of the crew}, Norway [[offered]] fuel.              | offer
Norway [[agreed]] to lift the ban, {i provided that Iceland frees the crew}.       | accept
Norway [[accepted]] the treaty {i on condition that the text stays secret}.        | accept
The company [[promised]] to raise pay {i once the strike is over}.                 | offer
Norway would [[support]] the plan {i so long as no troops were sent}.              | support
{i Should the talks fail}, Norway would [[recall]] its ambassador.                 | threaten
Lesnia [[refuses]] to negotiate {i until the siege has ended}.                     | reject
Norway would not [[lift]] sanctions {i without an apology from Iceland}.           | reject
Norway [[accepted]] the treaty until it was changed.                               | accept
Norway [[rejected]] the plan, even if it was fair.                                 | reject
Norway is [[ready to]] extend the truce, if only for a week.                       | accept
Norway [[accepted]] the treaty once again.                                         | accept
Norway [[criticised]] the plan, but Iceland would support it if troops were sent.  | accuse
""")
    void read_condition_isItsWords(String marked, String move) {
        MarkedText text = MarkedText.parse(marked);
        Optional<Entry> entry = read(text, move);
        assertTrue(entry.isPresent(), () -> "no " + move + ": " + marked);
        List<Span> expected = text.all("i");
        assertEquals(
                expected,
                Optional.ofNullable(entry.get().condition()).map(Passage::span).stream().toList(),
                marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            textBlock =
"""
Norway [[demanded]] on Monday that Iceland leave {d by Friday}.                 | demand   | 2025-05-12 | 2025-05-16
Norway [[gave]] Iceland {d 48 hours} to withdraw.                               | deadline | -          | 2025-05-16
The union [[promised]] to suspend the strike {d until 1 June}.                  | offer    | -          | 2025-06-01
Unless the troops leave {d by Friday}, Norway will [[impose]] sanctions.        | threaten | -          | 2025-05-16
Norway [[rejected]] by Friday what it had asked for.                            | reject   | -          | -
Norway will [[impose]] sanctions on Monday.                                     | threaten | -          | -
Norway [[demanded]] that Iceland leave by June.                                 | demand   | -          | -
"We [[demand]] a new vote," the union said on Sunday.                           | demand   | 2025-05-11 | -
""")
    void read_days_areWhenItWasToldAndUntilWhen(
            String marked, String move, LocalDate said, LocalDate due) {
        MarkedText text = MarkedText.parse(marked);
        Optional<Entry> entry = read(text, move);
        assertTrue(entry.isPresent(), () -> "no " + move + ": " + marked);
        assertEquals(said, entry.get().saidOn(), marked);
        assertEquals(due, entry.get().due(), marked);
        assertTrue(
                text.all("d").stream().allMatch(d -> entry.get().evidence().span().covers(d)),
                marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            textBlock =
"""
Norway [[rejected]] the plan on Monday, a diplomat said on Tuesday.               | reject   | 2025-05-13 | 2025-05-12
Norway [[rejected]] the plan, a diplomat said on Tuesday.                         | reject   | 2025-05-13 | -
Norway [[rejected]] the plan on Monday, a diplomat said.                          | reject   | -          | 2025-05-12
Norway [[demanded]] on Tuesday that Iceland leave.                                | demand   | 2025-05-13 | 2025-05-13
The minister on Tuesday [[rejected]] the plan.                                    | reject   | 2025-05-13 | 2025-05-13
The union [[threatened]] on Tuesday to strike next week.                          | threaten | 2025-05-13 | 2025-05-13
In a letter on Tuesday the union [[rejected]] the offer.                          | reject   | 2025-05-13 | 2025-05-13
Speaking in Oslo on Tuesday, the minister [[accused]] Iceland of lying.           | accuse   | 2025-05-13 | 2025-05-13
Tuesday's [[rejection]] of the plan by Norway came late.                          | reject   | 2025-05-13 | 2025-05-13
Norway has [[rejected]] the plan since March.                                     | reject   | -          | 2025-03-01/..
Norway [[rejected]] the plan last May.                                            | reject   | -          | 2024-05-01/2024-05-31
Norway [[rejected]] the plan this week.                                           | reject   | -          | 2025-05-12/2025-05-14
Norway [[rejected]] the plan that Iceland had made on Monday.                     | reject   | -          | -
Norway [[agreed]] to meet the envoys on Monday.                                   | accept   | -          | -
The envoy said on Monday that Norway had [[rejected]] the plan yesterday.         | reject   | 2025-05-12 | 2025-05-11
The minister said on Tuesday that Norway would [[reject]] the plan.               | reject   | 2025-05-13 | 2025-05-13
Norwegian police [[arrested]] two trawler captains on Monday.                     | coerce   | -          | 2025-05-12
""")
    void read_days_areWhenItWasToldAndMade(
            String marked, String move, LocalDate said, String happened) {
        Optional<Entry> entry = read(MarkedText.parse(marked), move);
        assertTrue(entry.isPresent(), () -> "no " + move + ": " + marked);
        assertEquals(said, entry.get().saidOn(), marked);
        assertEquals(
                happened,
                Optional.ofNullable(entry.get().happened()).map(Object::toString).orElse(null),
                marked);
    }
}
