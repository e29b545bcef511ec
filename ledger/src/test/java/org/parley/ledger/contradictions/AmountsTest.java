package org.parley.ledger.contradictions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountsTest {
    private static Amount only(String text) {
        List<Amount> amounts = Amounts.in(text);
        assertEquals(1, amounts.size(), text + ": " + amounts);
        return amounts.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 percent of the seats        | a tenth of the seats",
                "a third of the fleet           | 33 per cent of the fleet",
                "two thirds of the votes        | 67% of the votes",
                "half its garrison              | 50 percent of the garrison",
                "14 days                        | two weeks",
                "72 hours                       | three days",
                "half a year                    | six months",
                "a year and a half              | 18 months",
                "one and a half years           | 18 months",
                "a truce of a month             | four weeks",
                "$1.5bn                         | one and a half billion dollars",
                "2.4 million crowns             | 2,400,000 crowns",
                "half a million euros           | €500,000",
                "a hundred and twenty prisoners | 120 captives",
                "two dozen ships                | 24 ships",
                "200 lorries a day              | 1,400 lorries a week",
                "9 tonnes of rice               | 9,000 kilos of rice",
                "at least 100 buses             | 120 buses",
                "about 4,000 visas              | 4,200 visas",
                "between 4 and 6 percent        | 5 percent",
                "18 dollars an hour             | an hourly wage of $18",
            })
    void amounts_inOtherWords_agree(String one, String other) {
        Amount a = only(one);
        Amount b = only(other);
        assertTrue(a.comparable(b), a + " " + b);
        assertTrue(a.agrees(b) && b.agrees(a), a + " " + b);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 percent                      | 5.5 percent",
                "a third                        | a quarter",
                "48 hours                       | three days",
                "three years                    | a five-year term",
                "two million dollars            | $20m",
                "120 prisoners                  | 210 of our prisoners",
                "up to 100 buses                | 120 buses",
                "310 dollars per tonne          | 265 dollars",
            })
    void amounts_ofOneUnit_differ(String one, String other) {
        assertTrue(only(one).comparable(only(other)), only(one) + " " + only(other));
        assertFalse(only(one).agrees(only(other)), only(one) + " " + only(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 million dollars        | 18 million euros",
                "300 soldiers              | 40 tanks",
                "5 million euros a year    | 25 million euros",
                "3 percent                 | 3 weeks",
            })
    void amounts_ofTwoThings_areNotCompared(String one, String other) {
        assertFalse(only(one).comparable(only(other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the 2023 budget",
                "by 15 June",
                "Article 5 of the treaty",
                "the third round",
                "a 60-year-old minister",
                "not six",
                "one of the bidders",
                "two weeks ago",
                "the deal on Field 9",
            })
    void text_withoutAnAmount_hasNone(String text) {
        assertEquals(List.of(), Amounts.in(text));
    }

    @Test
    void amount_span_isOfTheText() {
        String text = "They want a hundred and twenty prisoners by May";
        Amount amount = only(text);
        assertEquals(
                "a hundred and twenty prisoners", text.substring(amount.start(), amount.end()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by the end of June    | until 30 June      | true",
                "by 5 May              | before May 5th     | true",
                "by June               | by 15 June         | true",
                "by the end of the year | by 31 December    | true",
                "until Friday          | until 8 March      | true",
                "until 1 June          | by 15 June         | false",
                "by noon on Thursday   | by Sunday evening  | false",
                "by 2035               | by 2040            | false",
            })
    void days_inOtherWords_agree(String one, String other, boolean agree) {
        LocalDate told = LocalDate.of(2024, 3, 4);
        List<Day> first = Dates.in(one, told);
        List<Day> second = Dates.in(other, told);
        assertEquals(1, first.size(), one + first);
        assertEquals(1, second.size(), other + second);
        assertEquals(Day.Role.DUE, first.get(0).role());
        assertEquals(agree, first.get(0).agrees(second.get(0)), first + " " + second);
    }
}
