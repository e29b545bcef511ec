package org.parley.intake.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Format;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

class OfficeFormatsTest {
    private final Format docx = new DocxFormat();
    private final Format odt = new OdtFormat();
    private final Format rtf = new RtfFormat();
    private final Format old = new OldOfficeFormat();

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] contentOf(String body) throws IOException {
        return new Zip()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .part("content.xml", body)
                .bytes();
    }

    private static Unreadable refusal(Format format, byte[] bytes) {
        return assertThrows(Unreadable.class, () -> Received.from(format, "talks", bytes));
    }

    @Test
    void docx_fromWord_isReadAsItsReaderSeesIt() throws IOException {
        Received received = Received.from(docx, "talks.docx", Samples.docx());
        assertEquals(Samples.TEXT, received.text());
        assertEquals("Dockers reject offer", received.metadata().title());
        assertEquals("Runa Hale", received.metadata().author());
        assertEquals(List.of(), received.notes);
    }

    @Test
    void odt_fromAWriter_isReadAsItsReaderSeesIt() throws IOException {
        Received received = Received.from(odt, "talks.odt", Samples.odt());
        assertEquals(Samples.TEXT, received.text());
        assertEquals("Dockers reject offer", received.metadata().title());
        assertEquals("Runa Hale", received.metadata().author());
        assertEquals(List.of(), received.notes);
    }

    @Test
    void rtf_fromAWriter_isReadAsItsReaderSeesIt() throws IOException {
        Received received =
                Received.from(
                        rtf, "talks.rtf", Samples.RTF.strip().getBytes(StandardCharsets.US_ASCII));
        assertEquals(Samples.TEXT, received.text().replace('\u00A0', ' '));
        assertEquals("Dockers reject offer", received.metadata().title());
        assertEquals("Runa Hale", received.metadata().author());
        assertEquals(List.of(), received.notes);
    }

    @Test
    void docx_paragraphsThatPoiReads_areTheSame() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            for (int i = 0; i < 40; i++) {
                XWPFParagraph paragraph = word.createParagraph();
                paragraph.createRun().setText("Round " + i + " of the talks");
                paragraph.createRun().addTab();
                paragraph.createRun().setText("ended & <began> anew.");
                paragraph.createRun().addBreak();
                paragraph.createRun().setText("No date is set.");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            String byPoi =
                    word.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n\n"));
            assertEquals(byPoi, Received.from(docx, "a.docx", bytes.toByteArray()).text());
        }
    }

    @Test
    void docx_textBox_isReadOnceAndNotAgainForOldPrograms() throws IOException {
        String document =
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body><w:p>
                <w:r><w:t>The talks go on.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">
                <w:txbxContent><w:p><w:r><w:t>What the sides want</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                <mc:Fallback><w:txbxContent><w:p><w:r><w:t>What the sides want</w:t></w:r></w:p></w:txbxContent>
                </mc:Fallback></mc:AlternateContent></w:r></w:p></w:body></w:document>
                """;
        byte[] bytes = new Zip().part("word/document.xml", document).bytes();
        assertEquals(
                "What the sides want\n\nThe talks go on.",
                Received.from(docx, "a.docx", bytes).text());
    }

    @Test
    void rtf_unicodeAndCodePages_areDecoded() throws IOException {
        String text =
                "{\\rtf1\\ansi\\ansicpg1251\\uc2{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset238 B;}}"
                        + "\\f0 \\'cc\\'e8\\'f0 {\\f1 \\'9a\\'e8} \\u-10179\\'3f\\'3f\\u-8704\\'3f\\'3f"
                        + " \\u8212\\'2d\\'2d{\\uc0\\u233}{\\uc1\\u233 e}.\\par}";
        assertEquals(
                "\u041C\u0438\u0440 \u0161\u010D \uD83D\uDE00 \u2014\u00E9\u00E9.",
                Received.from(rtf, "a.rtf", ascii(text)).text());
    }

    @Test
    void rtf_ofLettersGivenByNumber_isReadInTime() throws IOException {
        String letters = "\\u1078 ?".repeat(300_000);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        String text = Received.from(rtf, "a.rtf", ascii("{\\rtf1 " + letters + "}")).text();
        long seconds = (clock.getCurrentThreadCpuTime() - start) / 1_000_000_000;
        assertTrue(seconds < 10, "it took " + seconds + " s of computing");
        assertEquals("\u0436".repeat(300_000), text);
    }

    @Test
    void cutOff_givesWhatIsThereAndSaysSo() throws IOException {
        byte[] cut = Arrays.copyOf(ascii(Samples.RTF), Samples.RTF.indexOf("per cent"));
        Received received = Received.from(rtf, "a.rtf", cut);
        assertTrue(received.text().endsWith("She demands a raise of six"), received.text());
        assertEquals(List.of("note damaged", "text a.rtf"), received.outline());

        Received odtCut =
                Received.from(
                        odt,
                        "a.odt",
                        contentOf(
                                Samples.CONTENT.substring(
                                        0, Samples.CONTENT.indexOf("</text:list>"))));
        assertTrue(odtCut.text().endsWith("no work on Sundays"), odtCut.text());
        assertEquals(List.of("note damaged", "text a.odt"), odtCut.outline());
    }

    @Test
    void lockedOrOtherFiles_areRefusedWithTheWayOut() throws IOException {
        assertEquals("encrypted", refusal(old, lockedDocx()).code());
        assertTrue(refusal(old, compound("WordDocument")).reason().contains("save it as .docx"));
        assertTrue(refusal(old, compound("__substg1.0_0037001F")).reason().contains(".eml"));
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                XMLSlideShow slides = new XMLSlideShow()) {
            workbook.createSheet();
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            workbook.write(xlsx);
            assertTrue(Received.claims(docx, "a.xlsx", xlsx.toByteArray()));
            assertTrue(refusal(docx, xlsx.toByteArray()).reason().contains("spreadsheet"));
            slides.createSlide();
            ByteArrayOutputStream pptx = new ByteArrayOutputStream();
            slides.write(pptx);
            assertTrue(refusal(docx, pptx.toByteArray()).reason().contains("slide show"));
        }
        byte[] ods =
                new Zip()
                        .stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .part("content.xml", "<a/>")
                        .bytes();
        assertTrue(Received.claims(odt, "a.ods", ods));
        assertEquals("not-text", refusal(odt, ods).code());
    }

    private static byte[] lockedDocx() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(Samples.docx());
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void lockedOdt_isRefused() throws IOException {
        byte[] locked =
                new Zip()
                        .stored("mimetype", "application/vnd.oasis.opendocument.text")
                        .part("content.xml", "\u0001\u0002scrambled")
                        .part("META-INF/manifest.xml", "<manifest:encryption-data/>")
                        .bytes();
        assertEquals("encrypted", refusal(odt, locked).code());
    }

    @Test
    void bombs_areRefusedBeforeTheyUnfold() throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bigPart = new Zip().part("word/document.xml", spaces, 80).bytes();
        assertEquals("too-large", refusal(docx, bigPart).code());
        byte[] bigPicture = new Zip().part("word/media/image1.bmp", spaces, 80).bytes();
        assertEquals("too-large", refusal(docx, bigPicture).code());

        String laughs =
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
        String content =
                Samples.CONTENT.replaceFirst("\\?>\n", "?>\n" + laughs).replace("six", "six &c;");
        String text = Received.from(odt, "a.odt", contentOf(content)).text();
        assertFalse(text.contains("haha"), text);
        assertTrue(text.contains("a raise of six"), text);

        assertEquals(
                List.of("note damaged", "text a.rtf"),
                Received.from(rtf, "a.rtf", ascii("{\\rtf1 Talks go on.\\par\\bin2000000000 x}"))
                        .outline());
    }

    @Test
    void recognises_bytesNotNames() throws IOException {
        assertTrue(Received.claims(docx, "upload", Samples.docx()));
        assertTrue(Received.claims(odt, "upload", Samples.odt()));
        assertTrue(Received.claims(rtf, "old.doc", ascii(Samples.RTF)));
        assertTrue(Received.claims(old, "old.doc", compound("WordDocument")));
        byte[] plain = new Zip().part("monday/talks.html", "<p>The talks go on.</p>").bytes();
        byte[] book = new Zip().stored("mimetype", "application/epub+zip").part("a", "b").bytes();
        for (byte[] other : List.of(plain, book, ascii("<html>"))) {
            for (Format format : List.of(docx, odt, rtf, old)) {
                assertFalse(Received.claims(format, "talks.docx", other));
            }
        }
    }
}
