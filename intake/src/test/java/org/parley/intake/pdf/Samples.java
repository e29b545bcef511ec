package org.parley.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Files as newspapers and unions put them on the web. */
public final class Samples {
    private Samples() {}

    /** Two pages of two columns, with a font and a picture. */
    public static byte[] twoPages() throws IOException {
        try (Press press = new Press()) {
            PDFont font = press.embedded();
            for (int page = 0; page < 2; page++) {
                if (page > 0) {
                    press.turnPage();
                }
                press.line(font, 20, 60, 100, "Sorran offers a longer truce");
                String talks = "The talks on the river go on. ".repeat(12).strip();
                press.paragraph(10, 60, 140, 225, talks);
                press.paragraph(10, 300, 140, 225, "Both sides are content. ".repeat(12).strip());
                press.picture(60, 400, 200, 100);
            }
            return press.print();
        }
    }

    /** Without object streams, so that more of the structure is open to damage. */
    public static byte[] plain() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 12, 60, 140, "The union rejects the offer.");
            press.print();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            press.document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}
