package org.parley.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Mutations;

class DamagedPdfTest {
    @Test
    void pdf_damagedInManyWays_isReadOrRefused() throws IOException {
        assertTrue(Mutations.survived(new PdfFormat(), "a.pdf", Samples.twoPages()) > 0);
    }

    @Test
    void plainPdf_damagedInManyWays_isReadOrRefused() throws IOException {
        assertTrue(Mutations.survived(new PdfFormat(), "plain.pdf", Samples.plain()) > 0);
    }
}
