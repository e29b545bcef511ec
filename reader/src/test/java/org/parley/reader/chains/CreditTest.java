package org.parley.reader.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {
    private static final Set<String> KNOWN = Set.of("Reuters", "AFP", "Karvelian Press");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORTA (AFP) - Talks have failed. | AFP",
                "ORTA, Sorran (Karpress) \u2014 Talks have failed. | Karpress",
                "Orta, Nov. 25 (Karpress) -- Talks have failed. | Karpress",
                "ORTA (AFP) Talks have failed. | AFP",
                "PORT OF ORTA, 3 June (Karpress) \u2013 Talks have failed. | Karpress",
                "(Karpress) - Talks have failed. | Karpress",
                "Reuters - Talks have failed. | Reuters",
                "ORTA, Reuters \u2013 Talks have failed. | Reuters",
                "Talks have failed. (Reuters) | Reuters",
                "Talks have failed. \u2014 Reuters | Reuters",
                "By Ana Ruiz, Karvelian Press | Karvelian Press",
                "Ana Ruiz and Jan Orban for Reuters | Reuters",
                "Ana Ruiz / AFP | AFP",
            })
    void in_lineWithItsAgency_theAgency(String line, String agency) {
        assertEquals(Optional.of(agency), credit("Ministers leave Orta\n" + line));
        assertEquals(Optional.of(agency), credit(line + "\nThe ministers left in the evening.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Talks have failed, the ministers said.",
                "ORTA - Talks have failed.",
                "(ii) - The parties agree to meet.",
                "(IV) - The parties agree to meet.",
                "Talks have failed in Orta (Sorran)",
                "Talks have failed (see page 4)",
                "The ruling party (SDP) \u2013 which lost the vote \u2013 left.",
                "Talks have failed \u2014 Keller",
                "By Ana Ruiz",
                "Reuters reported that talks have failed.",
                "Talks have failed, Reuters and AFP reported from Orta.",
            })
    void in_noAgencyInItsPlace_none(String line) {
        assertEquals(Optional.empty(), credit(line));
    }

    @Test
    void in_datelineAndAgencyAtTheEnd_theDateline() {
        assertEquals(
                Optional.of("Karpress"),
                credit("ORTA (Karpress) - Talks have failed.\nThey left. (Reuters)\n"));
    }

    private static Optional<String> credit(String text) {
        return Credit.in(text, KNOWN::contains);
    }
}
