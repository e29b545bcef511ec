package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/** Section 4 of docs/security.md: what answers tell browsers. */
class HeaderAttackTest {
    @TempDir Path folder;
    private Fort fort;
    private Fort.Session session;

    @BeforeEach
    void open() throws IOException {
        fort = Fort.withTokens(folder);
        session = fort.login(fort.reader);
    }

    @AfterEach
    void close() {
        fort.close();
    }

    /** Pages, records, assets, errors of each kind, of the server's own too. */
    private List<Answer> answers() throws IOException {
        List<Answer> answers = new ArrayList<>();
        List<String> targets = new ArrayList<>(fort.pages());
        targets.addAll(List.of("/login", "/health", "/assets/parley.css", "/assets/x", "/nowhere"));
        for (String target : targets) {
            for (String accept : List.of("text/html", "application/json", "*/*")) {
                answers.add(fort.get(target, "Accept: " + accept, "Cookie: " + session.cookie()));
                answers.add(fort.get(target, "Accept: " + accept));
            }
        }
        answers.add(fort.ask("TRACE", "/", ""));
        answers.add(fort.get("/board", "Host: evil.test"));
        answers.add(fort.post("/logout", "x=1"));
        answers.addAll(fort.raw("GET / HTTP/9.9\r\n\r\n"));
        answers.addAll(fort.raw("nonsense\r\n\r\n"));
        answers.add(fort.get("/%zz"));
        answers.add(fort.get("/" + "x".repeat(30_000)));
        assertTrue(answers.stream().anyMatch(answer -> answer.status() == 400));
        return answers;
    }

    @Test
    void a75_answers_cannotBeFramed() throws IOException {
        for (Answer answer : answers()) {
            String policy = answer.header("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("frame-ancestors 'none'"), answer::all);
            assertEquals("DENY", answer.header("X-Frame-Options").orElse(""), answer::all);
        }
    }

    @Test
    void a77_policy_forbidsWhatIsNotFromHere() throws IOException {
        for (Answer answer : answers()) {
            List<String> policies = answer.headers("Content-Security-Policy");
            assertEquals(1, policies.size(), answer::all);
            String policy = policies.get(0);
            assertFalse(policy.contains("unsafe") || policy.contains("*"), policy);
            assertTrue(policy.contains("default-src 'none'; script-src 'self';"), policy);
            for (String part : List.of("object-src 'none'", "base-uri 'none'", "form-action ")) {
                assertTrue(policy.contains(part), policy);
            }
        }
    }

    @Test
    void a78_policy_usesNoNonce() throws IOException {
        for (Answer answer : answers()) {
            assertFalse(answer.header("Content-Security-Policy").orElse("").contains("nonce"));
        }
    }

    @Test
    void a80_answers_sayWhatTheyAre() throws IOException {
        for (Answer answer : answers()) {
            assertEquals("nosniff", answer.header("X-Content-Type-Options").orElse(""));
            assertEquals("same-origin", answer.header("Referrer-Policy").orElse(""));
            assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy").orElse(""));
            String type = answer.header("Content-Type").orElse("");
            assertFalse(type.isEmpty() && !answer.body().isEmpty(), answer::all);
            assertTrue(!type.contains("html") || type.contains("utf-8"), type);
        }
    }

    @Test
    void a81_privatePages_areNotStored() throws IOException {
        for (String page : fort.readerPages()) {
            Answer answer = fort.get(page, "Cookie: " + session.cookie());
            assertEquals(200, answer.status());
            assertEquals("no-store", answer.header("Cache-Control").orElse(""), page);
        }
        Answer asset = fort.get("/assets/parley.css", "Accept: text/html");
        assertTrue(asset.headers("Set-Cookie").isEmpty(), asset::all);
    }

    @Test
    void a82_partsOfPages_areNotTakenForPages() throws IOException {
        Answer part = fort.get("/board", "HX-Request: true", "Cookie: " + session.cookie());
        Answer page = fort.get("/board", "Cookie: " + session.cookie());
        String form = "name=\"form\" value=\"[^\"]*\"";
        assertEquals(page.body().replaceAll(form, ""), part.body().replaceAll(form, ""));
        assertTrue(page.header("ETag").isEmpty());
    }
}
