package org.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.parley.intake.fetch.Trial.fetch;
import static org.parley.intake.fetch.Trial.refused;
import static org.parley.intake.fetch.Trial.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.document.Document;

class PageCacheTest {
    private static final String LABELS =
            "Content-Type: text/html\r\nETag: \"v1\"\r\nLast-Modified: Sun, 04 May 2031 08:00:00"
                    + " GMT\r\n";

    private final Trial trial = new Trial();
    private Rogue server;
    private Path folder;

    @BeforeEach
    void start(@TempDir Path temporary) throws IOException {
        server = new Rogue();
        server.on("/a", state("v1", "peace"));
        folder = temporary.resolve("parley/pages");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void page_unchanged_keptOneServed() throws IOException {
        fetch(trial.caching(folder), server.at("/a"));
        Document page = fetch(trial.caching(folder), server.at("/a"));
        assertEquals("peace", text(page));
        assertEquals("text/html", page.contentType());
        assertEquals(server.at("/a"), page.label());
        Map<String, String> headers = lastHeaders();
        assertEquals("\"v1\"", headers.get("if-none-match"));
        assertEquals("Sun, 04 May 2031 08:00:00 GMT", headers.get("if-modified-since"));
    }

    @Test
    void page_changed_newOneServedAndKept() throws IOException {
        fetch(trial.caching(folder), server.at("/a"));
        server.on("/a", state("v2", "war"));
        assertEquals("war", text(fetch(trial.caching(folder), server.at("/a"))));
        assertEquals("war", text(fetch(trial.caching(folder), server.at("/a"))));
        assertEquals("\"v2\"", lastHeaders().get("if-none-match"));
        assertEquals(1, files().size());
    }

    @Test
    void page_gone_keptOneNotServed() throws IOException {
        fetch(trial.caching(folder), server.at("/a"));
        server.on("/a", Rogue.answer("410 Gone", "", ""));
        assertEquals("http-410", refused(trial.caching(folder), server.at("/a")).code());
    }

    @Test
    void page_reachedByRedirect_keptUnderItsOwnAddress() throws IOException {
        server.on("/old", Rogue.redirect(302, "/a"));
        fetch(trial.caching(folder), server.at("/old"));
        Document page = fetch(trial.caching(folder), server.at("/old"));
        assertEquals("peace", text(page));
        assertEquals(server.at("/a"), page.name());
        assertEquals("\"v1\"", lastHeaders().get("if-none-match"));
    }

    @Test
    void page_packed_keptUnpacked() throws IOException {
        server.on(
                "/a",
                (request, out) ->
                        (request.headers().containsKey("if-none-match")
                                        ? Rogue.answer("304 Not Modified", "", "")
                                        : Rogue.answer(
                                                "200 OK",
                                                LABELS + "Content-Encoding: gzip\r\n",
                                                Rogue.gzip("peace".getBytes(UTF_8))))
                                .send(request, out));
        fetch(trial.caching(folder), server.at("/a"));
        assertEquals("peace", text(fetch(trial.caching(folder), server.at("/a"))));
    }

    @Test
    void page_withoutStateLabels_notKept() throws IOException {
        server.on("/a", Rogue.page("peace"));
        fetch(trial.caching(folder), server.at("/a"));
        assertFalse(Files.exists(folder));
    }

    @Test
    void page_withoutCache_notKept() throws IOException {
        fetch(trial.fetcher(), server.at("/a"));
        fetch(trial.fetcher(), server.at("/a"));
        assertNull(lastHeaders().get("if-none-match"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 64, 100, -1, -2})
    void file_damaged_passedOverAndReplaced(int length) throws IOException {
        fetch(trial.caching(folder), server.at("/a"));
        Path file = folder.resolve(files().get(0));
        byte[] whole = Files.readAllBytes(file);
        if (length == -1) {
            whole[70] ^= 1;
        } else if (length == -2) {
            whole[whole.length - 1] ^= 1;
        } else {
            whole = Arrays.copyOf(whole, length);
        }
        Files.write(file, whole);
        assertEquals("peace", text(fetch(trial.caching(folder), server.at("/a"))));
        assertNull(lastHeaders().get("if-none-match"));
        assertEquals("peace", text(fetch(trial.caching(folder), server.at("/a"))));
        assertEquals("\"v1\"", lastHeaders().get("if-none-match"));
    }

    @Test
    void file_ofAnotherAddress_passedOver() throws IOException {
        server.on("/b", state("v1", "war"));
        fetch(trial.caching(folder), server.at("/a"));
        Path kept = folder.resolve(files().get(0));
        fetch(trial.caching(folder), server.at("/b"));
        for (String name : files()) {
            if (!folder.resolve(name).equals(kept)) {
                Files.copy(folder.resolve(name), kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertEquals("peace", text(fetch(trial.caching(folder), server.at("/a"))));
    }

    @Test
    void folder_thatCannotBeMade_pageReadAllTheSame() throws IOException {
        Path file = Files.writeString(folder.getParent().getParent().resolve("file"), "x");
        assertEquals("peace", text(fetch(trial.caching(file.resolve("pages")), server.at("/a"))));
    }

    @Test
    void files_onPosix_forTheOwnerOnly() throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "permissions are a matter of POSIX");
        fetch(trial.caching(folder), server.at("/a"));
        assertEquals("rwx------", permissions(folder));
        assertEquals("rw-------", permissions(folder.resolve(files().get(0))));
    }

    @Test
    void pages_moreThanAllowed_oldestGoAndForeignFilesStay() throws IOException {
        PageCache cache = new PageCache(folder, 2500, trial);
        cache.keep(page("1"));
        Files.write(folder.resolve("letters.page"), new byte[5000]);
        trial.pass(Duration.ofSeconds(1));
        cache.keep(page("2"));
        trial.pass(Duration.ofSeconds(1));
        cache.page("1");
        trial.pass(Duration.ofSeconds(1));
        cache.keep(page("3"));
        assertEquals(
                List.of(true, false, true),
                Stream.of("1", "2", "3").map(url -> cache.page(url).isPresent()).toList());
        assertEquals(5000, Files.size(folder.resolve("letters.page")));
    }

    private static PageCache.Page page(String url) {
        return new PageCache.Page(new PageCache.Label(url, null, "\"1\"", null), new byte[1000]);
    }

    private Map<String, String> lastHeaders() {
        return server.requests.get(server.requests.size() - 1).headers();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** A page that knows whether it has changed. */
    private static Rogue.Reply state(String version, String body) {
        String etag = "\"" + version + "\"";
        return (request, out) ->
                (etag.equals(request.headers().get("if-none-match"))
                                ? Rogue.answer("304 Not Modified", "", "")
                                : Rogue.answer("200 OK", LABELS.replace("\"v1\"", etag), body))
                        .send(request, out);
    }
}
