package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.bearer;
import static org.parley.app.web.Fort.shut;

import io.javalin.router.Endpoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;
import org.parley.app.web.guard.Open;
import org.parley.app.web.page.Role;

/** Section 2 of docs/security.md: who has a token, but not the role. */
class RoleAttackTest {
    @TempDir Path folder;
    private Fort fort;

    @BeforeEach
    void open() {
        fort = Fort.withTokens(folder);
    }

    @AfterEach
    void close() {
        fort.close();
    }

    @Test
    void everyRoute_namesItsRole() {
        List<Endpoint> answered =
                fort.served.server().routes().stream()
                        .filter(route -> List.of("GET", "POST").contains(route.method.name()))
                        .toList();
        assertTrue(answered.size() > 10);
        for (Endpoint route : answered) {
            assertEquals(1, Fort.roles(route).size(), route.path);
        }
        assertEquals(
                List.of("/assets/{name}", "/health", "/login", "/login", "/logout"),
                answered.stream()
                        .filter(route -> Fort.roles(route).contains(Open.TO_ALL))
                        .map(route -> route.path)
                        .sorted()
                        .toList());
    }

    @Test
    void everyOtherMethod_hasNoRoute() {
        for (Endpoint route : fort.served.server().routes()) {
            String method = route.method.name();
            assertTrue(
                    List.of("GET", "POST", "BEFORE", "BEFORE_MATCHED", "AFTER", "AFTER_MATCHED")
                            .contains(method),
                    method + " " + route.path);
        }
    }

    @Test
    void a36_reader_writesNothing() throws IOException {
        Fort.Session session = fort.login(fort.reader);
        String before = fort.snap();
        for (Endpoint route : fort.writes()) {
            assertFalse(Fort.roles(route).contains(Role.READER), route.path);
            String address = fort.address(route);
            String form = "form=" + session.form();
            assertEquals(403, fort.post(address, form, "Cookie: " + session.cookie()).status());
            Answer program = fort.post(address, "x=1", bearer(fort.reader));
            assertEquals(403, program.status());
            assertTrue(program.body().contains("reader"), program::all);
        }
        assertEquals(before, fort.snap());
    }

    @Test
    void a37_analyst_doesNothingThatTakesAKeeper() throws IOException {
        Fort.Session session = fort.login(fort.analyst);
        String before = fort.snap();
        for (Endpoint route : fort.writes()) {
            if (Fort.roles(route).contains(Role.KEEPER)) {
                String address = fort.address(route);
                String form = "form=" + session.form() + "&url=http://127.0.0.1:9999/";
                assertEquals(403, fort.post(address, form, "Cookie: " + session.cookie()).status());
                assertEquals(403, fort.post(address, form, bearer(fort.analyst)).status());
            }
        }
        assertEquals(before, fort.snap());
    }

    @Test
    void a38_variantsOfPaths_writeNothing() throws IOException {
        Fort.Session session = fort.login(fort.reader);
        String before = fort.snap();
        for (Endpoint route : fort.writes()) {
            String path = fort.address(route);
            for (String variant :
                    List.of(
                            path + "/",
                            path + ";x",
                            "/%2e" + path,
                            "/" + path,
                            path.toUpperCase(java.util.Locale.ROOT),
                            path + ".json")) {
                String form = "form=" + session.form();
                int status = fort.post(variant, form, "Cookie: " + session.cookie()).status();
                assertTrue(status >= 400 && status < 500, variant + ": " + status);
            }
        }
        assertEquals(before, fort.snap());
    }

    @Test
    void a39_otherMethods_writeNothing() throws IOException {
        Fort.Session session = fort.login(fort.reader);
        String before = fort.snap();
        for (Endpoint route : fort.writes()) {
            for (String method : List.of("PUT", "PATCH", "DELETE", "GET")) {
                String target = fort.address(route) + "?form=" + session.form();
                fort.ask(method, target, "", "Cookie: " + session.cookie());
            }
        }
        assertEquals(before, fort.snap());
        assertEquals(405, fort.ask("DELETE", "/board", "", bearer(fort.keeper)).status());
    }

    @Test
    void a47_partsOfPagesWithoutLogin_areShut() throws IOException {
        for (String page : fort.pages()) {
            for (String header :
                    List.of(
                            "HX-Request: true",
                            "HX-Boosted: true",
                            "HX-History-Restore-Request: true")) {
                shut(fort.get(page, header));
            }
            Answer asked = fort.get(page, "HX-Request: true");
            assertTrue(asked.header("HX-Redirect").orElse("").startsWith("/login"), asked::all);
        }
    }

    @Test
    void a48_downloadsWithoutLogin_areShut() throws IOException {
        String article = "/articles/" + fort.article.id();
        String entry = "/entries/" + fort.served.entries().get(0).id();
        for (String page :
                List.of(
                        "/board",
                        "/timeline",
                        "/deadlines",
                        "/contradictions",
                        "/sources",
                        "/issue",
                        "/cell",
                        "/names",
                        "/review",
                        "/search",
                        article,
                        entry)) {
            for (String ending :
                    List.of(
                            "csv", "json", "svg", "xlsx", "html", "ics", "md", "txt", "png",
                            "xml")) {
                shut(fort.get(page + "." + ending));
            }
        }
    }

    @Test
    void a51_pagesOfAnotherRole_areNotKeptForTheConnection() throws IOException {
        String host = "Host: 127.0.0.1:PORT\r\n";
        List<Answer> answers =
                fort.raw(
                        "GET /board HTTP/1.1\r\nAccept: text/html\r\n"
                                + host
                                + bearer(fort.keeper)
                                + "\r\n\r\nGET /board HTTP/1.1\r\nAccept: text/html\r\n"
                                + host
                                + bearer(fort.reader)
                                + "\r\n\r\nGET /board HTTP/1.1\r\nConnection: close\r\n"
                                + host
                                + "\r\n");
        assertEquals(3, answers.size());
        assertTrue(answers.get(0).body().contains("Karl Keeper"));
        assertTrue(answers.get(1).body().contains("Rita Reader"));
        assertFalse(answers.get(1).body().contains("Karl Keeper"));
        shut(answers.get(2));
    }
}
