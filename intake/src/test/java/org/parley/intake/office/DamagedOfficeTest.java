package org.parley.intake.office;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Mutations;

class DamagedOfficeTest {
    @Test
    void docx_damagedInManyWays_isReadOrRefused() throws IOException {
        assertTrue(Mutations.read(new DocxFormat(), Samples.docx()) > 0);
    }

    @Test
    void odt_damagedInManyWays_isReadOrRefused() throws IOException {
        assertTrue(Mutations.read(new OdtFormat(), Samples.odt()) > 0);
    }

    /** Not folded, so that it is the XML that is damaged. */
    @Test
    void odt_damagedInsideItsXml_isReadOrRefused() throws IOException {
        byte[] stored =
                new Zip()
                        .stored("mimetype", "application/vnd.oasis.opendocument.text")
                        .stored("content.xml", Samples.CONTENT)
                        .bytes();
        assertTrue(Mutations.read(new OdtFormat(), stored) > 0);
    }

    @Test
    void rtf_damagedInManyWays_isReadOrRefused() {
        byte[] rtf = Samples.RTF.getBytes(StandardCharsets.US_ASCII);
        assertTrue(Mutations.read(new RtfFormat(), rtf) > 0);
    }

    @Test
    void old_damagedInManyWays_isRefused() {
        byte[] old = "\u00D0\u00CF\u0011\u00E0WordDocument".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(Mutations.read(new OldOfficeFormat(), old) == 0);
    }
}
