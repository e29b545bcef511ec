package org.parley.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

class PdfFormatTest {
    private static final String HEADLINE = "Sorran offers Karvelia a longer truce on the river";
    private static final String FIRST =
            "The government of Sorran said on Tuesday that it would extend the truce on the river"
                    + " Tavra by sixty days if Karvelia withdrew its boats from the lower bridges.";
    private static final String SECOND =
            "Foreign Minister Ilka Dorn told reporters that the offer was final. Her colleague in"
                    + " Karvelia, Marten Vell, called it a step in the right direction but asked for"
                    + " guarantees from the neighbours.";
    private static final String THIRD =
            "A third round of talks is planned for the spring in the port of Lessing, where the"
                    + " harbour office has already booked the old customs house for a fortnight.";
    private static final String FOURTH =
            "Dockers in both countries have threatened to stop work unless their pay is part of"
                    + " the settlement, a demand that neither side has answered so far.";

    private final PdfFormat format = new PdfFormat();

    private String read(Press press) throws IOException {
        return Received.from(format, "talks.pdf", press.print()).text();
    }

    private static String paragraphs(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    @Test
    void oneColumn_indentedParagraphs_areJoinedFromTheirLines() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.BOLD, 22, 60, 100, HEADLINE);
            float y = press.paragraph(11, 60, 140, 470, FIRST);
            y = press.paragraph(11, 60, y, 470, SECOND);
            press.paragraph(11, 60, y, 470, THIRD);
            assertEquals(paragraphs(HEADLINE, FIRST, SECOND, THIRD), read(press));
        }
    }

    @Test
    void twoColumns_headlineOverBoth_areReadColumnByColumn() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 9, 60, 70, "FOREIGN AFFAIRS");
            press.line(Press.BOLD, 20, 60, 100, HEADLINE);
            float y = press.paragraph(10, 60, 140, 225, FIRST);
            press.paragraph(10, 60, y, 225, SECOND);
            y = press.paragraph(10, 300, 140, 225, THIRD);
            press.paragraph(10, 300, y, 225, FOURTH);
            assertEquals(
                    paragraphs(HEADLINE, "FOREIGN AFFAIRS", FIRST, SECOND, THIRD, FOURTH),
                    read(press));
        }
    }

    @Test
    void threeColumns_paragraphOverTheGutter_isOne() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.BOLD, 20, 60, 100, HEADLINE);
            List<String> lines = Press.set(9, 145, 0, FIRST + " " + SECOND + " " + THIRD);
            int third = (lines.size() + 2) / 3;
            for (int i = 0; i < lines.size(); i++) {
                float x = 60 + 160 * (i / third);
                press.line(Press.ROMAN, 9, x, 140 + 11 * (i % third), lines.get(i));
            }
            assertEquals(paragraphs(HEADLINE, FIRST + " " + SECOND + " " + THIRD), read(press));
        }
    }

    @Test
    void columns_pictureOverBoth_areReadAboveItFirst() throws IOException {
        try (Press press = new Press()) {
            press.paragraph(10, 60, 100, 225, FIRST);
            press.paragraph(10, 300, 100, 225, SECOND);
            press.picture(60, 180, 465, 40);
            press.paragraph(10, 60, 240, 225, THIRD);
            press.paragraph(10, 300, 240, 225, FOURTH);
            assertEquals(paragraphs(FIRST, SECOND, THIRD, FOURTH), read(press));
        }
    }

    @Test
    void columns_secondArticleBelow_isReadAfterBothColumnsOfTheFirst() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.BOLD, 20, 60, 100, HEADLINE);
            press.paragraph(10, 60, 130, 225, FIRST);
            press.paragraph(10, 300, 130, 225, SECOND);
            press.line(Press.BOLD, 16, 60, 260, "Dockers want a seat");
            press.paragraph(10, 60, 285, 225, THIRD);
            press.paragraph(10, 300, 285, 225, FOURTH);
            assertEquals(
                    paragraphs(HEADLINE, FIRST, SECOND, "Dockers want a seat", THIRD, FOURTH),
                    read(press));
        }
    }

    @Test
    void pages_headsFeetAndNumbers_areLeftOutAndParagraphsGoOn() throws IOException {
        try (Press press = new Press()) {
            String[] beginnings = {
                "The mediators met the delegation of Sorran",
                "in the morning and that of Karvelia after",
                "lunch, so that neither had to wait for the",
                "other at the door of the customs house."
            };
            for (int i = 0; i < 4; i++) {
                if (i > 0) {
                    press.turnPage();
                }
                press.line(Press.ROMAN, 9, 60, 50, "The Lessing Courier");
                press.line(Press.ROMAN, 9, 480, 50, i + 3 + " March");
                press.line(Press.ROMAN, 12, 60, 140, beginnings[i]);
                press.line(Press.ROMAN, 9, 290, 800, "Page " + (i + 1) + " of 4");
            }
            assertEquals(
                    "The mediators met the delegation of Sorran in the morning and that of Karvelia"
                            + " after lunch, so that neither had to wait for the other at the door of"
                            + " the customs house.",
                    read(press));
        }
    }

    @Test
    void hyphens_atLineEnds_goUnlessTheDocumentHasThemElsewhere() throws IOException {
        try (Press press = new Press()) {
            press.lines(
                    12,
                    60,
                    140,
                    "Both sides spoke of a cease-fire before the nego-",
                    "tiations began on Monday. They agreed on a cease-",
                    "fire, on the exchange of pris-",
                    "oners and on a Sorran-",
                    "Karvelia commission for short-",
                    "and long-term questions.");
            assertEquals(
                    "Both sides spoke of a cease-fire before the negotiations began on Monday. They"
                            + " agreed on a cease-fire, on the exchange of prisoners and on a"
                            + " Sorran-Karvelia commission for short- and long-term questions.",
                    read(press));
        }
    }

    @Test
    void letters_ligaturesAndSoftHyphens_areTakenApart() throws IOException {
        try (Press press = new Press()) {
            press.line(
                    press.embedded(),
                    12,
                    60,
                    140,
                    "The \uFB02ag of \uFB01nance con\uFB01rmed the nego\u00ADtiations on a cease-fire.");
            assertEquals(
                    "The flag of finance confirmed the negotiations on a cease-fire.", read(press));
        }
    }

    @Test
    void footnote_smallAtTheFoot_comesLastAndItsMarkIsGone() throws IOException {
        try (Press press = new Press()) {
            String line = "The union rejects the offer of the harbour";
            float widthOfFirstLine = Press.ROMAN.getStringWidth(line) * 12 / 1000;
            press.line(Press.ROMAN, 12, 60, 140, line);
            press.line(Press.ROMAN, 7, 60 + widthOfFirstLine, 135, "1");
            press.line(Press.ROMAN, 12, 60, 155, "office and calls for a vote.");
            press.line(Press.ROMAN, 8, 60, 700, "1 Offer of 3 March, not published.");
            press.turnPage();
            press.line(Press.ROMAN, 12, 60, 140, "The office did not comment on the vote.");
            assertEquals(
                    paragraphs(
                            "The union rejects the offer of the harbour office and calls for a"
                                    + " vote.",
                            "The office did not comment on the vote.",
                            "1 Offer of 3 March, not published."),
                    read(press));
        }
    }

    @Test
    void firstLetter_threeLinesHigh_beginsItsWord() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 40, 60, 164, "T");
            press.lines(
                    12,
                    88,
                    135.2f,
                    "he government of Sorran said on",
                    "Tuesday that it would wait");
            press.lines(12, 60, 164, "        for the answer of Karvelia.");
            assertEquals(
                    "The government of Sorran said on Tuesday that it would wait for the answer of"
                            + " Karvelia.",
                    read(press));
        }
    }

    @Test
    void table_shortCells_isReadRowByRow() throws IOException {
        try (Press press = new Press()) {
            String[][] rows = {
                {"Issue", "Position"}, {"Pay", "rejected"}, {"Hours", "open"}, {"Leave", "agreed"}
            };
            for (int i = 0; i < rows.length; i++) {
                press.line(Press.ROMAN, 12, 60, 140 + 15 * i, rows[i][0]);
                press.line(Press.ROMAN, 12, 260, 140 + 15 * i, rows[i][1]);
            }
            String text = read(press);
            assertTrue(text.contains("Pay\trejected"), text);
        }
    }

    @Test
    void rotatedText_besideThePage_isLeftOut() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 12, 60, 140, "The union rejects the offer.");
            press.upwards(8, 30, 500, "Photo: Lessing Press");
            assertEquals("The union rejects the offer.", read(press));
        }
    }

    @Test
    void page_turnedAsAWhole_isReadAsItIsSeen() throws IOException {
        try (Press press = new Press()) {
            press.upwards(12, 100, 700, "The union rejects the offer of the office");
            press.upwards(12, 115, 700, "and calls for a vote.");
            press.document.getPage(0).setRotation(90);
            assertEquals(
                    "The union rejects the offer of the office and calls for a vote.", read(press));
        }
    }

    @Test
    void properties_titleOfAProgram_isNoTitle() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 12, 60, 140, "The union rejects the offer.");
            press.document.getDocumentInformation().setTitle("Microsoft Word - talks_final.doc");
            press.document.getDocumentInformation().setAuthor("Runa Hale");
            Received received = Received.from(format, "talks.pdf", press.print());
            assertEquals(null, received.metadata().title());
            assertEquals("Runa Hale", received.metadata().author());
            assertEquals(null, received.metadata().published());
        }
    }

    @Test
    void scan_withoutText_isRefusedWithTheWayOut() throws IOException {
        try (Press press = new Press()) {
            press.picture(0, 0, 595, 842);
            byte[] pdf = press.print();
            Unreadable refusal =
                    assertThrows(Unreadable.class, () -> Received.from(format, "scan.pdf", pdf));
            assertEquals("no-text", refusal.code());
            assertTrue(refusal.reason().contains("ocrmypdf"), refusal.reason());
        }
    }

    @Test
    void encrypted_withAPassword_isRefused_withoutOneIsRead() throws IOException {
        Unreadable refusal =
                assertThrows(
                        Unreadable.class,
                        () -> Received.from(format, "locked.pdf", encrypted("secret")));
        assertEquals("encrypted", refusal.code());
        assertEquals(
                "The union rejects the offer.",
                Received.from(format, "restricted.pdf", encrypted("")).text());
    }

    private static byte[] encrypted(String password) throws IOException {
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 12, 60, 140, "The union rejects the offer.");
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            press.document.protect(policy);
            return press.print();
        }
    }

    @Test
    void truncated_atAnyTenth_givesPagesOrARefusal() throws IOException {
        byte[] whole;
        try (Press press = new Press()) {
            for (int i = 0; i < 5; i++) {
                press.paragraph(11, 60, 140, 470, FIRST);
                press.turnPage();
            }
            whole = press.print();
        }
        int read = 0;
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] part = Arrays.copyOf(whole, whole.length * tenth / 10);
            try {
                assertTrue(Received.from(format, "cut.pdf", part).text().startsWith(FIRST));
                read++;
            } catch (Unreadable refusal) {
                assertTrue(
                        List.of("damaged", "no-text").contains(refusal.code()), refusal.reason());
            }
        }
        assertTrue(read >= 1, "nothing is read of a file cut at its end");
    }

    @Test
    void bomb_streamThatUnfoldsToGigabytes_isPassedOver() throws IOException {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(folded)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 12, 60, 140, "The union rejects the offer.");
            PDPage page = new PDPage();
            PDStream stream = new PDStream(press.document);
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var out = stream.getCOSObject().createRawOutputStream()) {
                out.write(folded.toByteArray());
            }
            page.setContents(stream);
            press.document.addPage(page);
            Received received = Received.from(format, "bomb.pdf", press.print());
            assertEquals("The union rejects the offer.", received.text());
            assertEquals(List.of("note damaged", "text bomb.pdf"), received.outline());
        }
    }

    @Test
    void pageTree_thatHoldsItself_isNoLoop() throws IOException {
        try (Press press = new Press()) {
            press.line(Press.ROMAN, 12, 60, 140, "The union rejects the offer.");
            var kids = press.document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
            kids.add(press.document.getPages().getCOSObject());
            assertTrue(read(press).startsWith("The union rejects the offer."));
        }
    }

    @Test
    void recognises_signature_notTheName() throws IOException {
        try (PDDocument empty = new PDDocument()) {
            empty.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            empty.save(bytes);
            assertTrue(Received.claims(format, "upload", bytes.toByteArray()));
        }
        assertFalse(Received.claims(format, "talks.pdf", "<html>not found".getBytes("US-ASCII")));
    }
}
