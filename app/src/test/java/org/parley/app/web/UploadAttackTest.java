package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.reading.Progress;
import org.parley.core.text.Article;

/** Section 8 of docs/security.md: files that were made to attack what reads them. */
class UploadAttackTest {
    @TempDir Path folder;
    private Trap trap;
    private Fort fort;
    private Intruder intruder;
    private Path secret;

    @BeforeEach
    void open() throws IOException {
        trap = new Trap(folder);
        fort = trap.fort;
        intruder = trap.intruder;
        secret = trap.secret;
    }

    @AfterEach
    void close() throws IOException {
        trap.close();
    }

    private Progress harmless(String name, byte[] content) throws Exception {
        return trap.harmless(name, content);
    }

    private Progress harmless(String name, String content) throws Exception {
        return trap.harmless(name, content);
    }

    private void harmless(Progress progress) throws Exception {
        trap.harmless(progress);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.toString().contains("ledger.db")).sorted().toList();
        }
    }

    @Test
    void a148_namesOfFiles_areNoPlaces() throws Exception {
        List<Path> before = files();
        int number = 0;
        Multipart form = new Multipart();
        for (String name :
                List.of(
                        folder + "/pwn.txt",
                        "../../../../tmp/pwn-parley.txt",
                        "..\\..\\pwn.txt",
                        "C:\\pwn.txt",
                        "..%2f..%2fpwn.txt",
                        "pwn.txt\u0000.html",
                        ".",
                        "..",
                        "CON",
                        "NUL.txt",
                        ".bashrc",
                        "a".repeat(5_000))) {
            form.file("files", name, "Sorran demands salt " + number++ + ".\n");
        }
        HttpResponse<String> answer = intruder.hand(form);
        if (answer.statusCode() == 303) {
            harmless(ReadTest.done(fort.served, answer));
        }
        assertEquals(before, files());
        assertFalse(Files.exists(Path.of("/tmp/pwn-parley.txt")));
    }

    @Test
    void a149_namesInArchives_areNoPlaces() throws Exception {
        List<Path> before = files();
        Progress progress =
                harmless(
                        "a.zip",
                        Packed.zip(
                                "../../../../../../../../slip-parley.txt",
                                "A demands b.",
                                "/slip-parley.txt",
                                "A demands c.",
                                "..\\..\\slip.txt",
                                "A demands d.",
                                "a/../../../../../../../../../slip-parley.txt",
                                "A demands e."));
        assertTrue(progress.steps().size() >= 4, progress::toString);
        assertEquals(before, files());
        assertFalse(Files.exists(Path.of("/slip-parley.txt")));
    }

    @Test
    void a150_linksInArchives_leadNowhere() throws Exception {
        byte[] zip = Packed.zip("l.txt", secret.toString(), "l.txt/x", "A demands b.");
        // The mode of a symbolic link, in the central directory.
        for (int i = 0; i + 46 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 5] = 3;
                zip[i + 40] = (byte) 0xff;
                zip[i + 41] = (byte) 0xa1;
            }
        }
        harmless("a.zip", zip);
    }

    @Test
    void a151_zipBomb_isLeftOff() throws Exception {
        harmless("a.zip", Packed.zipBomb("a.html", 5 << 10));
        harmless("b.zip", Packed.zipBomb("a.txt", 5 << 10));
    }

    @Test
    void a152_nestedArchives_end() throws Exception {
        byte[] zip = Packed.zip("a.txt", "A demands b.");
        for (int level = 0; level < 40; level++) {
            zip = Packed.zip("level" + level + ".zip", zip);
        }
        harmless("a.zip", zip);
    }

    @Test
    void a153_manyEntries_areLimited() throws Exception {
        String[] files = new String[24_000];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = i + ".txt";
            files[i + 1] = "";
        }
        harmless("a.zip", Packed.zip(files));
        harmless("b.zip", Packed.zip("a".repeat(65_000) + ".txt", "A demands b."));
    }

    @Test
    void a154_brokenArchives_areTold() throws Exception {
        byte[] good = Packed.zip("a.txt", "A demands b.", "b.txt", "A demands c.");
        harmless("cut.zip", Arrays.copyOf(good, good.length - 40));
        byte[] method = good.clone();
        method[8] = 99;
        harmless("method.zip", method);
        byte[] locked = good.clone();
        locked[6] |= 1;
        harmless("locked.zip", locked);
        Progress two =
                harmless(
                        "odd.zip",
                        Packed.zip("a\u0000.txt", "A demands f.", "c.txt", "A demands g."));
        assertTrue(two.sum().contains("read"), two::toString);
    }

    @Test
    void a155_packedBodies_areNotUnpackedWithoutEnd() throws Exception {
        Wire.Answer packed =
                fort.post("/read", "text=x", "Content-Encoding: gzip", Fort.bearer(fort.keeper));
        assertTrue(packed.status() < 500, packed::all);
        byte[] bomb = Packed.gzipBomb(5 << 10);
        harmless("a.warc.gz", bomb);
        harmless("a.xml.gz", bomb);
    }

    private static final String ITEM =
            "<rss version=\"2.0\"><channel><title>N</title><item><title>T&x;</title><link>http://a.test/</link>"
                    + "<description>Sorran demands salt &x;.</description></item></channel></rss>";

    @Test
    void a156_entitiesFromElsewhere_areNotFetched() throws Exception {
        for (String system :
                List.of(
                        "SECRET",
                        "file:///etc/passwd",
                        "HIT",
                        "jar:SECRET!/b",
                        "netdoc:///etc/passwd",
                        "ftp://127.0.0.1:9999/")) {
            harmless(
                    "a.xml",
                    "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \""
                            + system
                            + "\">]>"
                            + ITEM);
        }
    }

    @Test
    void a157_definitionsFromElsewhere_areNotFetched() throws Exception {
        String plain = ITEM.replace("&x;", "");
        for (String start :
                List.of(
                        "<!DOCTYPE r SYSTEM \"HIT\">",
                        "<!DOCTYPE r [<!ENTITY % p SYSTEM \"HIT\"> %p;]>",
                        "<?xml-stylesheet href=\"HIT\"?>")) {
            harmless("a.xml", "<?xml version=\"1.0\"?>" + start + plain);
            harmless("a.xhtml", start + "<html><body><p>A demands b.</p></body></html>");
            harmless(
                    "b.xml",
                    start
                            + "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>N</title><entry>"
                            + "<title>T</title><summary>A demands c.</summary></entry></feed>");
        }
        harmless(
                "c.xml",
                plain.replace(
                        "<rss",
                        "<rss xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:schemaLocation=\"a HIT\""));
    }

    @Test
    void a158_includes_areNotFetched() throws Exception {
        for (String href : List.of("SECRET", "HIT")) {
            harmless(
                    "a.xml",
                    ITEM.replace("<rss", "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"")
                            .replace("&x;", "<xi:include href=\"" + href + "\" parse=\"text\"/>"));
        }
    }

    private static String laughs() {
        StringBuilder types = new StringBuilder("<!DOCTYPE r [<!ENTITY a \"lol\">");
        for (char c = 'b'; c <= 'x'; c++) {
            types.append("<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">");
        }
        return types + "]>";
    }

    @Test
    void a159_laughs_areNotLaughed() throws Exception {
        harmless("a.xml", "<?xml version=\"1.0\"?>" + laughs() + ITEM);
        harmless(
                "b.xml",
                "<!DOCTYPE r [<!ENTITY x \""
                        + "l".repeat(100_000)
                        + "\">]>"
                        + ITEM.replace("salt", "&x;".repeat(50_000)));
        harmless("a.docx", docx("word/document.xml", laughs() + DOCUMENT.replace("TEXT", "&x;")));
        for (Article article : fort.served.ledger().articles()) {
            assertFalse(article.text().contains("lollollol"), article::text);
        }
    }

    @Test
    void a160_otherEncodings_hideNoEntity() throws Exception {
        String attack = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + ITEM;
        harmless(
                "a.xml",
                ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + attack).getBytes(UTF_16LE));
        harmless(
                "b.xml",
                ("\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + attack)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
        harmless("c.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + attack);
        harmless(
                "d.xml",
                ("<?xml version=\"1.0\" encoding=\"IBM037\"?>" + attack).getBytes("IBM037"));
        harmless("e.xml", " \n<?xml version=\"1.0\"?>" + attack);
    }

    @Test
    void a161_deepAndWideXml_isLimited() throws Exception {
        harmless("a.xml", "<rss>" + "<a>".repeat(100_000));
        StringBuilder wide = new StringBuilder("<rss");
        for (int i = 0; i < 11_000; i++) {
            wide.append(" a").append(i).append("=\"\"");
        }
        harmless("b.xml", wide + "></rss>");
        harmless("c.xml", "<rss a=\"" + "x".repeat(3 << 20) + "\"></rss>");
        harmless(
                "d.xml",
                "<rss version=\"2.0\"><channel>"
                        + "<item></item>".repeat(12_000)
                        + "</channel></rss>");
    }

    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + "<w:p><w:r><w:t>Sorran demands salt TEXT.</w:t></w:r></w:p></w:body></w:document>";
    private static final String RELS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    /** With one part as given. */
    static byte[] docx(String part, String content) throws IOException {
        java.util.Map<String, String> parts = new java.util.LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", RELS);
        parts.put("word/document.xml", DOCUMENT);
        parts.put(part, content);
        return Packed.zip(
                parts.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
    }

    @Test
    void a162_entitiesInWordFiles_areNotFetched() throws Exception {
        for (String system :
                List.of(secret.toUri().toString(), "http://127.0.0.1:" + trap.port())) {
            String type = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + system + "\">]>";
            harmless("a.docx", docx("word/document.xml", type + DOCUMENT.replace("TEXT", "&x;")));
            harmless(
                    "b.docx", docx("_rels/.rels", type + RELS.replace("word/document.xml", "&x;")));
            for (String part :
                    List.of("[Content_Types].xml", "docProps/core.xml", "word/styles.xml")) {
                harmless("c.docx", docx(part, type + "<r><dc:title>&x;</dc:title>&x;</r>"));
            }
        }
    }

    @Test
    void a163_linksOfWordFiles_areNotFollowed() throws Exception {
        for (String target :
                List.of(
                        "http://127.0.0.1:" + trap.port() + "/t.dotx",
                        secret.toUri().toString(),
                        "../../../etc/passwd")) {
            for (String kind : List.of("attachedTemplate", "image", "aFChunk")) {
                harmless(
                        "a.docx",
                        docx(
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                        + "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas."
                                        + "openxmlformats.org/officeDocument/2006/relationships/"
                                        + kind
                                        + "\" TargetMode=\"External\" Target=\""
                                        + target
                                        + "\"/></Relationships>"));
            }
        }
    }

    @Test
    void a164_wordBomb_isLeftOff() throws Exception {
        harmless("a.docx", Packed.zipBomb("word/document.xml", 5 << 10));
    }

    @Test
    void a168_mailBombs_areLimited() throws Exception {
        StringBuilder nested = new StringBuilder("From: a@b.test\nSubject: x\nMIME-Version: 1.0\n");
        for (int i = 0; i < 1_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        harmless("a.eml", nested + "\nA demands b.\n");
        harmless(
                "b.eml",
                "From: a@b.test\nSubject: x\n"
                        + "Content-Type: message/rfc822\n\n".repeat(1_000)
                        + "A demands b.\n");
        harmless(
                "c.eml",
                "From: a@b.test\nContent-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\n\nA demands b.\n".repeat(100_000));
        harmless("d.eml", "From: a@b.test\nSubject: " + "x".repeat(5 << 20) + "\n\nA demands b.\n");
        harmless(
                "e.eml",
                "From: a@b.test\nContent-Type: message/external-body; access-type=local-file;"
                        + " name=\"/etc/passwd\"\n\nA demands b.\n");
        harmless(
                "f.eml",
                "From: a@b.test\nContent-Type: message/external-body; access-type=URL;"
                        + " URL=\"HIT\"\n\nA demands b.\n");
    }

    @Test
    void a170_oddCaptures_areTold() throws Exception {
        for (String length : List.of("-1", "99999999999", "1e3", "")) {
            harmless(
                    "a.warc",
                    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: javascript:x\r\n"
                            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                            + length
                            + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n<p>A demands"
                            + " b.</p>\r\n\r\n");
        }
        intruder.look();
    }

    @Test
    void a171_hostileMarkup_isRead() throws Exception {
        harmless("a.html", "<div>".repeat(300_000) + "A demands b.");
        harmless("b.html", "<b><i></b>".repeat(50_000) + "A demands b.");
        harmless("c.html", "<p title=\"" + "x".repeat(3 << 20) + "\">A demands b.");
        harmless("d.html", "<p>" + "&amp".repeat(300_000) + "A demands b.");
        for (String end : List.of("<!-- ", "<script>", "<![CDATA[", "<meta charset=x-nope>")) {
            harmless("e.html", "<p>A demands b." + end);
        }
        harmless(
                "f.html",
                "<meta charset=utf-7><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4- A demands c.");
        intruder.look();
    }

    @Test
    void a172_leadsElsewhere_areNotFollowed() throws Exception {
        for (String head :
                List.of(
                        "<meta http-equiv=refresh content=\"0;url=HIT\">",
                        "<link rel=amphtml href=\"HIT\">",
                        "<link rel=next href=\"HIT\">",
                        "<link rel=canonical href=\"HIT\">",
                        "<base href=file:///etc/>",
                        "<script src=\"HIT\"></script><img src=\"HIT\"><iframe src=\"HIT\">")) {
            harmless("a.html", "<html><head>" + head + "</head><body><p>A demands b.</p>");
        }
    }

    @Test
    void a178_filesOfOtherKinds_areTold() throws Exception {
        harmless("a.html", "%PDF-1.4\nbroken");
        harmless("a.docx", Packed.zip("a.txt", "A demands b."));
        harmless("a.pdf", "<html><body><p>A demands c.</p></body></html>");
        harmless("a.txt", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 3});
        harmless("b.txt", new byte[1 << 20]);
        harmless("c.txt", new byte[0]);
        harmless("a.gif", "GIF89a<html><script>alert(1)</script>");
        for (Article article : fort.served.ledger().articles()) {
            assertFalse(article.text().contains("\0"), article::text);
        }
    }

    @Test
    void a142_namesOfFiles_areNoCommands() throws Exception {
        Path pwn = folder.resolve("pwn");
        for (String name :
                List.of(
                        "a;touch PWN;.pdf",
                        "$(touch PWN).pdf",
                        "`touch PWN`",
                        "--help.pdf",
                        "-o PWN",
                        "|touch PWN")) {
            intruder.upload(name.replace("PWN", pwn.toString()), "A demands b.");
        }
        assertFalse(Files.exists(pwn));
    }

    @Test
    void a244_placesOnTheVisitorsMachine_areNotShown() throws Exception {
        intruder.upload("C:\\Users\\jane\\secret\\a.txt", "A demands b.");
        intruder.upload("/home/jane/secret/b.txt", "A demands c.");
        for (String page : intruder.pages()) {
            String html = intruder.page(page);
            assertFalse(html.contains("jane") || html.contains("secret"), page);
        }
    }

    @Test
    void a279_oneBadFile_hidesNoGoodOne() throws Exception {
        String[] files = new String[22];
        for (int i = 0; i < 20; i += 2) {
            files[i] = i + ".txt";
            files[i + 1] = "A demands b" + i + ".";
        }
        files[20] = "bad.pdf";
        files[21] = "%PDF-1.4 broken";
        Progress progress = harmless("a.zip", Packed.zip(files));
        assertEquals("10 read, 1 failed", progress.sum());
    }

    @Test
    void a180_uploads_areGoneAndNobodysElse() throws Exception {
        harmless("a.txt", "A demands b.");
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path place :
                    all.filter(p -> p.getFileName().toString().startsWith("parley-uploads"))
                            .filter(Files::isWritable)
                            .toList()) {
                assertEquals(
                        "rwx------",
                        java.nio.file.attribute.PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(place)));
            }
        }
    }
}
