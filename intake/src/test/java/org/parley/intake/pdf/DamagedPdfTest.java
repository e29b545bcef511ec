package org.parley.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Mutations;

class DamagedPdfTest {
    private static Press twoPages() throws IOException {
        Press press = new Press();
        PDFont font = press.embedded();
        for (int page = 0; page < 2; page++) {
            if (page > 0) {
                press.turnPage();
            }
            press.line(font, 20, 60, 100, "Sorran offers a longer truce");
            press.paragraph(10, 60, 140, 225, "The talks on the river go on. ".repeat(12).strip());
            press.paragraph(10, 300, 140, 225, "Both sides are content. ".repeat(12).strip());
            press.picture(60, 400, 200, 100);
        }
        return press;
    }

    @Test
    void pdf_damagedInManyWays_isReadOrRefused() throws IOException {
        try (Press press = twoPages()) {
            assertTrue(Mutations.read(new PdfFormat(), press.print()) > 0);
        }
    }

    /** Without object streams, so that more of the structure is open to damage. */
    @Test
    void plainPdf_damagedInManyWays_isReadOrRefused() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 12, 60, 140, "The union rejects the offer.");
            press.print();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            press.document.save(bytes, CompressParameters.NO_COMPRESSION);
            assertTrue(Mutations.read(new PdfFormat(), bytes.toByteArray()) > 0);
        }
    }
}
