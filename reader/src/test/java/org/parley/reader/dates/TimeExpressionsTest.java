package org.parley.reader.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reader.syntax.CoreNlpParser;
import org.parley.reader.syntax.Parser;

/** Written on Wednesday, 14 May 2025. */
class TimeExpressionsTest {
    private static final LocalDate WRITTEN = LocalDate.of(2025, 5, 14);
    private static final Parser PARSER = new CoreNlpParser();

    private static String read(String text, LocalDate written) {
        List<TimeExpression> found =
                PARSER.parse(text).stream()
                        .flatMap(s -> TimeExpressions.of(text, s, written).stream())
                        .toList();
        return String.join(
                "; ",
                found.stream()
                        .map(
                                e ->
                                        e.words().of(text)
                                                + " = "
                                                + (e.period() == null ? "?" : e.period()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
The ministers met on Friday.                              | Friday = 2025-05-09
The ministers will meet on Friday.                        | Friday = 2025-05-16
The ministers met last Wednesday.                         | last Wednesday = 2025-05-07
The ministers meet next Friday.                           | next Friday = 2025-05-23
The ministers will meet Friday week.                      | Friday week = 2025-05-23
The talks began in March.                                 | in March = 2025-03-01/2025-03-31
The talks will begin in March.                            | in March = 2026-03-01/2026-03-31
The talks began last June.                                | last June = 2024-06-01/2024-06-30
The talks broke down in late 2023.                        | in late 2023 = 2023-09-01/2023-12-31
The dam has been closed since 2022.                       | since 2022 = 2022-01-01/..
The port must open by the end of June.                    | by the end of June = ../2025-06-30
The port must open by June.                               | by June = ../2025-06-01
The rule applies from 1 July on.                          | from 1 July on = 2025-07-01/..
Trade will resume after 1 June.                           | after 1 June = 2025-06-02/..
The strike ran from 5 to 9 May.                           | from 5 to 9 May = 2025-05-05/2025-05-09
The strike ran from Monday to Wednesday.                  | from Monday to Wednesday = 2025-05-12/2025-05-14
The union struck three weeks ago.                         | three weeks ago = 2025-04-23
The union will vote in ten days.                          | in ten days = 2025-05-24
The union must answer within 48 hours.                    | within 48 hours = 2025-05-14/2025-05-16
The yard has been idle for two years.                     | for two years = 2023-05-14/2025-05-14
Prices rose over the past six months.                     | over the past six months = 2024-11-14/2025-05-14
The talks resumed in the second half of 2024.             | in the second half of 2024 = 2024-07-01/2024-12-31
The dispute goes back to the 1990s.                       | the 1990s = 1990-01-01/1999-12-31
The sides will meet in the autumn.                        | in the autumn = 2025-09-01/2025-11-30
The paper is of 3 May 2024.                               | of 3 May 2024 = 2024-05-03
The truce collapsed before dawn on Tuesday.               | before dawn on Tuesday = 2025-05-13
The guns will be silent before dawn on Tuesday.           | before dawn on Tuesday = ../2025-05-20
The board will answer in the coming weeks.                | in the coming weeks = ?
They want peace during the first 100 days.                | during the first 100 days = ?
The envoy offered on Monday to fly to Oslo.               | Monday = 2025-05-12
The envoy tried to leave on Monday.                       | Monday = 2025-05-12
The envoy was to leave on Monday.                         | Monday = 2025-05-19
The union has called a strike on 6 June.                  | 6 June = 2025-06-06
The envoy vowed to leave on Monday.                       | Monday = 2025-05-19
The envoy is believed to have left on Monday.             | Monday = 2025-05-12
The accord had set 1 May as the date.                     | 1 May = 2025-05-01
With Friday's deadline looming, neither side has moved.   | Friday = 2025-05-16
The mayor backed the strike until Sunday.                 | until Sunday = ../2025-05-11
The mayor gave the pickets until Sunday.                  | until Sunday = ../2025-05-18
The union would stay if the law was passed by June.       | by June = ../2025-06-01
The port was reopened after Monday's talks.               | Monday = 2025-05-12
The envoys met two days after the 2 May summit.           | two days after the 2 May = 2025-05-04
The envoys met on the day before Good Friday.             | on the day before Good Friday = 2025-04-17
The paper of 5. 10. 2012 is still secret.                 | of 5. 10. 2012 = 2012-10-05
The chairman fell on the ides of March.                   | the ides of March = 2025-03-15
The vote is due before Thanksgiving.                      | before Thanksgiving = ../2025-11-27
The guns fell silent on Orthodox Easter 2024.             | Orthodox Easter 2024 = 2024-05-05
The sides met a week ago yesterday.                       | a week ago yesterday = 2025-05-06
The yard closed in the first nine months of 2024.         | in the first nine months of 2024 = 2024-01-01/2024-09-30
The whole 1960 treaty is a museum piece.                  | 1960 = 1960-01-01/1960-12-31
The miner was jailed for two years.                       | for two years = ?
The minister resigned within two days.                    | within two days = ?
The minister must resign within two days.                 | within two days = 2025-05-14/2025-05-16
Sales may fall, the march went on, 1999 workers left.     | -
""",
            nullValues = "-")
    void of_sentence_hasTheDays(String text, String days) {
        assertEquals(days == null ? "" : days, read(text, WRITTEN), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
The ministers met on Friday.       | Friday = ?
The talks began in March 2024.     | in March 2024 = 2024-03-01/2024-03-31
The dam has been closed since 2022. | since 2022 = 2022-01-01/..
""")
    void of_dayOfWritingUnknown_hasFullDatesOnly(String text, String days) {
        assertEquals(days, read(text, null), text);
    }
}
