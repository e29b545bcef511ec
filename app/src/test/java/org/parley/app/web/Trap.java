package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.app.web.reading.Progress;
import org.parley.core.text.Article;

/**
 * A fort to which hostile files are sent, with what they must not reach beside it: a server that
 * counts who asks it, and a file with a secret.
 */
final class Trap implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Fort fort;
    final Intruder intruder;
    final Path secret;
    private final Path folder;
    private final ServerSocket hit = new ServerSocket(0);
    private final AtomicInteger hits = new AtomicInteger();
    private final Set<String> looked = new HashSet<>();

    Trap(Path folder) throws IOException {
        this.folder = folder;
        fort = Fort.withTokens(Files.createDirectory(folder.resolve("board")));
        intruder = Intruder.at(fort);
        secret = Files.writeString(folder.resolve("secret.txt"), "SECRET-CANARY demands bread\n");
        Thread listener = new Thread(this::listen, "hit");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try {
            while (true) {
                hit.accept().close();
                hits.incrementAndGet();
            }
        } catch (IOException e) {
            // Closed at the end.
        }
    }

    int port() {
        return hit.getLocalPort();
    }

    /** Reads it, or says why not: nothing else is asked, no other file is read, nothing fails. */
    Progress harmless(String name, byte[] content) throws Exception {
        Progress progress =
                assertTimeoutPreemptively(PATIENCE, () -> intruder.upload(name, content), name);
        harmless(progress);
        return progress;
    }

    /** The same; HIT stands for an address of the server, SECRET for one of the file. */
    Progress harmless(String name, String content) throws Exception {
        return harmless(
                name,
                content.replace("HIT", "http://127.0.0.1:" + port() + "/e.dtd")
                        .replace("SECRET", secret.toUri().toString())
                        .getBytes(UTF_8));
    }

    void harmless(Progress progress) throws Exception {
        assertEquals(0, hits.get(), "asked another server");
        String told = progress.toString() + intruder.page("/read/" + progress.id());
        for (String word :
                Set.of(
                        "mistake in Parley",
                        "/tmp/",
                        "/home/",
                        folder.toString(),
                        "Exception",
                        "SECRET-CANARY")) {
            assertFalse(told.contains(word), () -> word + " in " + told);
        }
        for (Article article : fort.served.ledger().articles()) {
            if (looked.add(article.id())) {
                String all =
                        article.text() + article.title() + article.outlet() + article.document();
                assertFalse(all.contains("SECRET-CANARY") || all.contains("root:x"), all);
            }
        }
        assertEquals("ok\n", fort.get("/health").body());
    }

    @Override
    public void close() throws IOException {
        hit.close();
        fort.close();
    }
}
