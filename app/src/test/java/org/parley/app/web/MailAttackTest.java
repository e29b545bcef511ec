package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.reading.Progress;
import org.parley.core.text.Article;

/** Sections 5 and 8 of docs/security.md: headers of mails and what is attached to them. */
class MailAttackTest {
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

    private static String mail(String words, String name, byte[] attached) {
        return "From: a@b.test\nSubject: x\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                + words
                + "\n--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment;"
                + " filename=\""
                + name
                + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(attached)
                + "\n--b--\n";
    }

    @Test
    void a97_headersOfMails_areText() throws Exception {
        String script = "<script>window.__x=1</script>";
        String subject = Base64.getEncoder().encodeToString(script.getBytes(UTF_8));
        Progress progress =
                trap.harmless(
                        "a.eml",
                        "From: \"<img src=x onerror=window.__x=1>\" <a@b.test>\nSubject: =?UTF-8?B?"
                                + subject
                                + "?=\nDate: Mon, 30 Jun 2031 12:00:00 +0000\nMessage-ID:"
                                + " <\"><svg onload=window.__x=1>@x>\nList-Id: <img src=x>\n"
                                + "Content-Type: text/plain\n\nSorran demands salt in the talks.\n");
        assertEquals("1 read", progress.sum(), progress::toString);
        Article article = trap.intruder.newest();
        assertEquals(script, article.title());
        trap.intruder.look();
        for (String page : trap.intruder.downloads("svg")) {
            assertFalse(trap.intruder.page(page).contains("<script"), page);
        }
    }

    @Test
    void a169_namesOfAttachments_areNoPlaces() throws Exception {
        Path outside = Path.of("/opt/att-parley-" + System.nanoTime() + ".txt");
        String up = "../".repeat(30) + outside.toString().substring(1);
        for (String name : new String[] {outside.toString(), up, "..\\..\\att-parley.txt"}) {
            byte[] attached = ("Karvelia demands bread " + name.length() + ".").getBytes(UTF_8);
            Progress progress = trap.harmless("a.eml", mail("A demands b.", name, attached));
            assertTrue(progress.steps().size() >= 2, progress::toString);
            assertFalse(Files.exists(outside));
        }
        assertFalse(Files.exists(folder.resolve("board").resolve("att-parley.txt")));
    }

    @Test
    void a169_archivesInMails_areLimitedAsOthers() throws Exception {
        byte[] bomb = Packed.zipBomb("a.txt", 4_000);
        Progress one = trap.harmless("a.eml", mail("A demands b.", "a.zip", bomb));
        assertTrue(one.sum().contains("1 failed"), one::toString);
        byte[] inner = mail("C demands d.", "a.zip", bomb).getBytes(UTF_8);
        for (int level = 0; level < 20; level++) {
            byte[] zip = Packed.zip("a.eml", inner);
            inner = mail("C demands d" + level + ".", "a.zip", zip).getBytes(UTF_8);
        }
        Progress nested = trap.harmless("b.eml", inner);
        assertTrue(nested.steps().size() < 20, nested::toString);
        assertTrue(nested.sum().contains("failed"), nested::toString);
    }
}
