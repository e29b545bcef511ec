package org.parley.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Sets and prints PDF pages (A4) as a newspaper does; lengths from the left and from the top. */
final class Press implements AutoCloseable {
    static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final float HEIGHT = PDRectangle.A4.getHeight();

    final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    Press() throws IOException {
        page = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        return new PDPageContentStream(document, sheet);
    }

    void turnPage() throws IOException {
        page.close();
        page = newPage();
    }

    /** A font with ligatures and soft hyphens that goes into the file. */
    PDFont embedded() throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, in);
        }
    }

    void line(PDFont font, float size, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, HEIGHT - y);
        page.showText(text);
        page.endText();
    }

    void upwards(float size, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(ROMAN, size);
        page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y));
        page.showText(text);
        page.endText();
    }

    void picture(float x, float y, float width, float height) throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        page.drawImage(
                LosslessFactory.createFromImage(document, image),
                x,
                HEIGHT - y - height,
                width,
                height);
    }

    /** Lines of given words, one below the other, and where the next would be. */
    float lines(float size, float x, float y, String... lines) throws IOException {
        float at = y;
        for (String line : lines) {
            line(ROMAN, size, x, at, line);
            at += size * 1.2f;
        }
        return at;
    }

    /** Sets a paragraph into a column with an indent of ten points; gives where the next goes. */
    float paragraph(float size, float x, float y, float width, String text) throws IOException {
        float at = y;
        float indent = 10;
        for (String line : set(size, width, indent, text)) {
            line(ROMAN, size, x + indent, at, line);
            indent = 0;
            at += size * 1.2f;
        }
        return at;
    }

    /** The lines of a paragraph, as long as the column allows. */
    static List<String> set(float size, float width, float indent, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = width - indent;
        for (String word : text.split(" ")) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (line.length() > 0 && ROMAN.getStringWidth(longer) / 1000 * size > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
                room = width;
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    byte[] print() throws IOException {
        page.close();
        document.setDocumentId(7L); // else the time of day
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
