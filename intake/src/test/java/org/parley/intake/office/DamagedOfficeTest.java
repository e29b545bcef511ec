package org.parley.intake.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Mutations;

class DamagedOfficeTest {
    @Test
    void docx_damagedInManyWays_isReadOrRefused() throws IOException {
        assertTrue(Mutations.survived(new DocxFormat(), "a.docx", Samples.docx()) > 0);
    }

    @Test
    void odt_damagedInManyWays_isReadOrRefused() throws IOException {
        assertTrue(Mutations.survived(new OdtFormat(), "a.odt", Samples.odt()) > 0);
    }

    @Test
    void odt_damagedInsideItsXml_isReadOrRefused() throws IOException {
        assertTrue(Mutations.survived(new OdtFormat(), "stored.odt", Samples.storedOdt()) > 0);
    }

    @Test
    void rtf_damagedInManyWays_isReadOrRefused() {
        assertTrue(Mutations.survived(new RtfFormat(), "a.rtf", Samples.rtf()) > 0);
    }

    @Test
    void old_damagedInManyWays_isRefused() {
        assertEquals(0, Mutations.survived(new OldOfficeFormat(), "a.doc", Samples.oldDoc()));
    }
}
