package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.bearer;

import io.javalin.router.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/**
 * Section 12 of docs/security.md where a board that is only read, and odd methods, are concerned.
 */
class ReadOnlyAttackTest {
    @TempDir Path folder;

    @Test
    void a272_everyWrite_isRefused() throws IOException {
        for (boolean withTokens : List.of(true, false)) {
            Path place = Files.createTempDirectory(folder, "board");
            try (Fort board = Fort.readOnly(place, withTokens)) {
                String before = board.snap();
                for (Endpoint route : board.writes()) {
                    for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "post")) {
                        Answer answer =
                                board.ask(
                                        method, board.address(route), "x=1", bearer(board.keeper));
                        assertTrue(answer.status() >= 400 && answer.status() < 500, answer::all);
                    }
                }
                assertEquals(before, board.snap());
            }
        }
    }

    @Test
    void a274_keeperAtAReadOnlyBoard_isAReader() throws IOException {
        try (Fort board = Fort.readOnly(folder, true)) {
            Fort.Session session = board.login(board.keeper);
            for (Endpoint route : board.writes()) {
                String form = "form=" + session.form();
                Answer browser =
                        board.post(board.address(route), form, "Cookie: " + session.cookie());
                Answer program = board.post(board.address(route), "x=1", bearer(board.keeper));
                assertEquals(403, browser.status());
                assertEquals(403, program.status());
                assertTrue(program.body().contains("--read-only"), program::all);
            }
            String page =
                    board.get("/board", "Accept: text/html", "Cookie: " + session.cookie()).body();
            assertTrue(page.contains("title=\"reader\""), page);
            assertEquals(
                    1, page.split("method=\"post\"", -1).length - 1, "only the way out is a form");
        }
    }

    @Test
    void a275_overriddenMethods_areNot() throws IOException {
        for (boolean readOnly : List.of(true, false)) {
            Path place = Files.createTempDirectory(folder, "board");
            try (Fort board = readOnly ? Fort.readOnly(place, true) : Fort.withTokens(place)) {
                String before = board.snap();
                List<String> targets = new ArrayList<>(board.pages());
                board.writes().forEach(route -> targets.add(board.address(route)));
                for (String target : targets) {
                    for (String header :
                            List.of(
                                    "X-HTTP-Method-Override: DELETE",
                                    "X-HTTP-Method-Override: POST",
                                    "X-HTTP-Method: PUT",
                                    "X-Method-Override: PATCH")) {
                        board.get(target + "?_method=DELETE", header, bearer(board.reader));
                        board.post(target, "_method=delete", header, bearer(board.reader));
                    }
                }
                assertEquals(before, board.snap());
            }
        }
    }

    @Test
    void a276_oddMethods_doNothing() throws IOException {
        try (Fort board = Fort.withTokens(folder)) {
            Fort.Session session = board.login(board.keeper);
            for (String method :
                    List.of("TRACE", "OPTIONS", "PROPFIND", "DEBUG", "TRACK", "PURGE")) {
                Answer answer = board.ask(method, "/", "", "Cookie: " + session.cookie());
                assertEquals(405, answer.status());
                assertFalse(answer.all().contains(session.cookie()), answer::all);
            }
            for (String request :
                    List.of(
                            "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n",
                            "CONNECT 127.0.0.1:9999 HTTP/1.1\r\nHost: 127.0.0.1:9999\r\n\r\n")) {
                List<Answer> answers = board.raw(request);
                assertEquals(1, answers.size());
                assertTrue(answers.get(0).status() >= 400 && answers.get(0).status() < 500);
            }
            for (String page : board.readerPages()) {
                Answer head = board.ask("HEAD", page, "", bearer(board.reader));
                assertEquals(200, head.status(), page);
                assertEquals("", head.body());
            }
        }
    }
}
