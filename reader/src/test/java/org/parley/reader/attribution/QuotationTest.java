package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.entry.Attribution.Manner;
import org.parley.reader.MarkedText;

/** The words inside the marks are marked with double brackets. */
class QuotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201c[[We reject it,]]\u201d said Zorn.",
                "\"[[We reject it,]]\" said Zorn.",
                "''[[We reject it,]]'' said Zorn.",
                "``[[We reject it,]]'' said Zorn.",
                "\u201c[[We reject it,]]\" said Zorn.",
                "Zorn said \"[[no]]\"",
                "\"[[no]]\"",
                "\"[[It isn't the union's 'red line']]\"",
                "\u201c[[It isn\u2019t the unions\u2019 \u2018red line\u2019]]\u201d",
                "\uD83D\uDD4A \"[[no \uD83D\uDD4A]]\" \uD83D\uDD4A"
            })
    void in_oneClosed_insideWithoutMarks(String marked) {
        MarkedText expected = MarkedText.parse(marked);
        List<Quotation> found = Quotation.in(expected.text());
        assertEquals(expected.all("cue"), insides(found));
        assertTrue(found.get(0).closed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201c[[We reject it]]\u201d, said Zorn, \u201c[[and we go.]]\u201d",
                "\"[[We reject it,]]\" said Zorn, \"[[and we go.]]\"",
                "''[[We reject it,]]'' said Zorn, ''[[and we go.]]''",
                "\"[[One]]\"\"[[two]]\"",
                "\"[[One]]\"\n\u201c[[two]]\u201d\n''[[three]]''"
            })
    void in_splitQuotation_eachPart(String marked) {
        MarkedText expected = MarkedText.parse(marked);
        List<Quotation> found = Quotation.in(expected.text());
        assertEquals(expected.all("cue"), insides(found));
        assertTrue(found.stream().allMatch(Quotation::closed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zorn said: \u201c[[We go.]]\nNobody stayed.",
                "Zorn said: \"[[We go.]]\nNobody stayed.",
                "Zorn said: ''[[We go.]]\nNobody stayed.",
                "Zorn said: \u201c[[We go.]]"
            })
    void in_unclosed_runsToEndOfParagraph(String marked) {
        MarkedText expected = MarkedText.parse(marked);
        List<Quotation> found = Quotation.in(expected.text());
        assertEquals(expected.all("cue"), insides(found));
        assertFalse(found.get(0).closed());
        assertEquals(found.get(0).inside().end(), found.get(0).outside().end());
    }

    @Test
    void in_goesOnInNextParagraph_firstUnclosedSecondClosed() {
        MarkedText expected =
                MarkedText.parse("\u201c[[We go.]]\n\u201c[[We do not come back,]]\u201d he said.");
        List<Quotation> found = Quotation.in(expected.text());
        assertEquals(expected.all("cue"), insides(found));
        assertEquals(List.of(false, true), found.stream().map(Quotation::closed).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u201c[[no]]\u201d", "''[[no]]''", "\"[[no]]\"", "``[[no]]''"})
    void in_closed_outsideHoldsMarks(String marked) {
        String text = MarkedText.parse(marked).text();
        assertEquals(text, Quotation.in(text).get(0).outside().of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "No marks at all.",
                "The union's offer and the dockers' answer",
                "\u2018single\u2019 'marks'",
                "an empty \"\" quotation, \u201c\u201d and ''''",
                "closed \u201d before it opens",
                "an open mark at the end \u201c",
                "an open mark at the end of a line \"\n"
            })
    void in_noWordsBetweenDoubleMarks_none(String text) {
        assertEquals(List.of(), Quotation.in(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\u201c{c We reject it,}\u201d said Zorn. | DIRECT",
                "{c \u201cWe reject it,\u201d} said Zorn. | DIRECT",
                "\"{c We reject it},\" said Zorn, \"{c and we go}.\" | DIRECT",
                "Zorn said {c the \"offer of the employers is an insult to all dockers\"}. | DIRECT",
                "Zorn said {c the talks were \"over\"}. | MIXED",
                "\"{c We reject it},\" said Zorn, adding {c that they would go}. | MIXED",
                "Zorn said {c the talks were over}. | INDIRECT",
                "Of the \"map\" Zorn said {c it was final}. | INDIRECT",
                "Zorn said {c it was 'final'}. | INDIRECT",
            })
    void manner_ofAContent_byHowMuchIsQuoted(String marked, Manner manner) {
        MarkedText text = MarkedText.parse(marked);
        assertEquals(manner, Quotation.manner(text.all("c"), Quotation.in(text.text())));
    }

    @Test
    void manner_ofNoContent_indirect() {
        assertEquals(Manner.INDIRECT, Quotation.manner(List.of(), Quotation.in("\"no\"")));
    }

    private static List<?> insides(List<Quotation> quotations) {
        return quotations.stream().map(Quotation::inside).toList();
    }
}
