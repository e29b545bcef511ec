package org.parley.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.reading.Progress;
import org.parley.core.text.Article;

/** Section 8 of docs/security.md where PDF files are concerned, each written byte by byte. */
class PdfAttackTest {
    private static final int FIVE_GIGABYTES = 5 << 10;

    @TempDir static Path folder;
    private static Trap trap;

    @BeforeAll
    static void open() throws Exception {
        trap = new Trap(folder);
    }

    @AfterAll
    static void close() throws Exception {
        trap.close();
    }

    /** A good page, another each time. */
    private RawPdf pdf() {
        return RawPdf.of("Sorran demands salt " + System.nanoTime() + ".");
    }

    private static String told(Progress progress) {
        return progress.steps().toString();
    }

    /** What is good in it is read. */
    private static String read(RawPdf pdf) throws Exception {
        Progress progress = trap.harmless("a.pdf", pdf.bytes());
        assertTrue(progress.sum().matches(".*1 (read|known already).*"), progress::toString);
        return told(progress);
    }

    private static void harmless(RawPdf pdf) throws Exception {
        trap.harmless("a.pdf", pdf.bytes());
        trap.harmless("b.pdf", pdf.withoutTable());
    }

    @Test
    void a165_bombs_areLeftOff() throws Exception {
        byte[] bomb = Packed.zlibBomb(FIVE_GIGABYTES);
        RawPdf twoPages = pdf().object(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>");
        twoPages.object(6, RawPdf.page(7, ""));
        String unfolds = "unfold to more than a text can have";
        String one = read(twoPages.stream(7, "/Filter/FlateDecode", bomb));
        assertTrue(one.contains(unfolds), one);
        byte[] twice = Packed.zlib(bomb);
        String chain = read(twoPages.stream(7, "/Filter[/FlateDecode/FlateDecode]", twice));
        assertTrue(chain.contains(unfolds), chain);
        String long20 = "/Filter[" + "/FlateDecode ".repeat(20) + "]";
        String filters = read(twoPages.stream(7, long20, twice));
        assertTrue(filters.contains(unfolds), filters);
    }

    @Test
    void a165_bombsOfObjects_areLeftOff() throws Exception {
        byte[] bomb = Packed.zlibBomb(FIVE_GIGABYTES);
        String entries = "/Type/ObjStm/N 1/First 5/Filter/FlateDecode";
        trap.harmless("a.pdf", pdf().stream(8, entries, bomb).bytes());
        Progress searched = trap.harmless("b.pdf", pdf().stream(8, entries, bomb).withoutTable());
        assertTrue(told(searched).contains("unfold"), searched::toString);
    }

    @Test
    void a165_circlesAndDepths_end() throws Exception {
        harmless(pdf().object(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"));
        harmless(pdf().object(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>"));
        harmless(pdf().trailer("/Prev 9"));
        byte[] loop = pdf().trailer("/Prev 0000000").bytes();
        String text = new String(loop, ISO_8859_1);
        String place = String.format("%07d", text.lastIndexOf("xref\n0"));
        trap.harmless(
                "c.pdf", text.replace("/Prev 0000000", "/Prev " + place).getBytes(ISO_8859_1));
        harmless(
                pdf().stream(
                        8,
                        "/Type/ObjStm/N 1/First 4/Extends 8 0 R",
                        "8 0 <</Extends 8 0 R>>".getBytes(ISO_8859_1)));
        harmless(pdf().stream(4, "/Length -1", RawPdf.shows("A demands b.")));
        harmless(pdf().object(3, "[".repeat(100_000)));
        harmless(pdf().object(1, "<</Pages 2 0 R/A " + "<</A ".repeat(100_000)));
        harmless(pdf().stream(4, "", "[".repeat(100_000).getBytes(ISO_8859_1)));
    }

    @Test
    void a166_activeParts_doNothing() throws Exception {
        String web = "http://127.0.0.1:" + trap.port() + "/x";
        String file = trap.secret.toString();
        for (String action :
                List.of(
                        "<</S/JavaScript/JS(app.launchURL\\('" + web + "'\\))>>",
                        "<</S/URI/URI(" + web + ")>>",
                        "<</S/URI/URI(javascript:window.__x=1)>>",
                        "<</S/Launch/F(" + file + ")>>",
                        "<</S/GoToR/F(file://" + file + ")/D[0/Fit]>>",
                        "<</S/SubmitForm/F(" + web + ")>>")) {
            read(pdf().object(1, "<</Type/Catalog/Pages 2 0 R/OpenAction " + action + ">>"));
            String link = "/Annots[<</Subtype/Link/Rect[0 0 600 790]/A " + action + ">>]";
            read(pdf().object(3, RawPdf.page(4, link + "/AA<</O " + action + ">>")));
        }
        String xxe =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                        + web
                        + "\"><!ENTITY f SYSTEM \"file://"
                        + file
                        + "\">]><x>&e;&f;</x>";
        read(
                pdf()
                        .object(
                                1,
                                "<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA 8 0 R>>/Metadata 9 0 R>>")
                        .stream(8, "", xxe.getBytes(ISO_8859_1))
                        .stream(9, "/Type/Metadata/Subtype/XML", xxe.getBytes(ISO_8859_1)));
        read(
                pdf()
                        .object(
                                1,
                                "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)"
                                        + "<</F(../../a.html)/EF<</F 8 0 R>>>>]>>>>>>")
                        .stream(
                                8,
                                "/Type/EmbeddedFile",
                                "Mallory demands gold.".getBytes(ISO_8859_1)));
        String elsewhere = "/F<</FS/URL/F(" + web + ")>>";
        harmless(pdf().stream(4, elsewhere, new byte[0]));
        harmless(pdf().stream(4, "/F(" + file + ")", new byte[0]));
        trap.intruder.look();
    }

    @Test
    void a167_lockedAndHostileFiles_areTold() throws Exception {
        String locked =
                "/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<"
                        + "41".repeat(32)
                        + ">/U<"
                        + "42".repeat(32)
                        + ">>>";
        Progress refused = trap.harmless("a.pdf", pdf().trailer(locked).bytes());
        assertEquals("1 failed", refused.sum());
        assertTrue(told(refused).contains("locked with a password"), refused::toString);
        for (String filter : List.of("/JBIG2Decode", "/JPXDecode", "/DCTDecode", "/FlateDecode")) {
            String resources = "/Resources<</Font<</F1 5 0 R>>/XObject<</I 8 0 R>>>>";
            RawPdf picture =
                    pdf().object(3, RawPdf.page(4, resources)).stream(
                            4, "", (words() + " /I Do").getBytes(ISO_8859_1));
            read(
                    picture.stream(
                            8,
                            "/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8"
                                    + "/ColorSpace/DeviceRGB/Filter"
                                    + filter,
                            Packed.zlibBomb(64)));
        }
        String own = "/Resources<</Font<</F1 5 0 R/F2 8 0 R>>/XObject<</X 10 0 R>>>>";
        String page = words() + " BT /F2 12 Tf 72 600 Td (aaaa) Tj ET /X Do";
        read(
                pdf().object(3, RawPdf.page(4, own)).stream(4, "", page.getBytes(ISO_8859_1))
                        .object(
                                8,
                                "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0"
                                        + " 0]/CharProcs<</a 9 0 R>>/Encoding<</Differences[97/a]>>"
                                        + "/FirstChar 97/LastChar 97/Widths[9]/Resources<</Font<</F2 8"
                                        + " 0 R>>>>>>")
                        .stream(9, "", "9 0 d0 BT /F2 9 Tf (a) Tj ET".getBytes(ISO_8859_1))
                        .stream(
                                10,
                                "/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 10 0 R>>>>",
                                "/X Do ".repeat(50).getBytes(ISO_8859_1)));
    }

    private String words() {
        return new String(
                RawPdf.shows("Karvelia demands bread number " + System.nanoTime() + "."),
                ISO_8859_1);
    }

    @Test
    void a98_metadataOfFiles_isText() throws Exception {
        String script = "<script>window.__x=1</script> of the talks";
        read(
                pdf().object(8, "<</Title(" + script + ")/Author(" + script + ")>>")
                        .trailer("/Info 8 0 R"));
        Article article = trap.intruder.newest();
        assertEquals(script, article.title());
        String core =
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                        + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                        + "&lt;img src=x onerror=window.__x=1&gt; at the talks</dc:title><dc:creator>"
                        + "&lt;svg onload=window.__x=1&gt;</dc:creator></cp:coreProperties>";
        Progress progress =
                trap.harmless("a.docx", UploadAttackTest.docx("docProps/core.xml", core));
        assertEquals("1 read", progress.sum(), progress::toString);
        assertEquals(
                "<img src=x onerror=window.__x=1> at the talks", trap.intruder.newest().title());
        trap.intruder.look();
    }
}
