package org.parley.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.WordReader;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

/** {@code parley serve} as a program of its own. */
@Timeout(120)
class ServeTest {
    private static final int SIGTERM = 128 + 15;

    @TempDir Path folder;

    @Test
    void serve_terminated_endsSoonAndKeepsWhatWasRead() throws Exception {
        Path out = folder.resolve("out");
        Process process = start(out, "serve", "--port", "0");
        try {
            URI address = address(out, process);
            HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            Matcher form =
                    Pattern.compile("name=\"form\" value=\"([^\"]+)\"")
                            .matcher(get(client, address.resolve("/read")));
            assertTrue(form.find());
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(address.resolve("/read"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "text=Sorran+demands+a+corridor.&form="
                                                            + form.group(1)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(303, answer.statusCode(), answer.body());
            URI job = address.resolve(answer.headers().firstValue("Location").orElseThrow());
            while (!get(client, job).contains("<strong>done</strong>: 1 read")) {
                Thread.sleep(50);
            }
            process.destroy();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS), "still there after 10 s");
            assertEquals(SIGTERM, process.exitValue(), err());
        } finally {
            process.destroyForcibly();
        }
        try (Ledger ledger = LedgerPlace.of(folder.resolve("ledger.db")).open()) {
            assertEquals(1, ledger.summary().articles());
        }
    }

    @Test
    void serve_terminated_hooksOfLibrariesRunWhenAllIsClosed() throws Exception {
        Path out = folder.resolve("out");
        Process process = start(HookedParley.class, out, "serve", "--port", "0");
        try {
            address(out, process);
            process.destroy();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS), "still there after 10 s");
            assertEquals(SIGTERM, process.exitValue(), err());
            assertEquals(List.of("closed", "hook"), err().lines().toList());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void serve_portTaken_saidAtOnce() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Process process = start(folder.resolve("out"), "serve", "--port", port);
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(2, process.exitValue());
            assertTrue(err().contains("127.0.0.1:" + port + ": another program"), err());
        }
    }

    @Test
    void serve_readOnlyWithoutLedger_saidAndNoneMade() throws Exception {
        Process process = start(folder.resolve("out"), "serve", "--read-only", "--port", "0");
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(2, process.exitValue());
        assertTrue(err().contains("ledger.db: there is none yet"), err());
        assertFalse(Files.exists(folder.resolve("ledger.db")));
    }

    private static String get(HttpClient client, URI address)
            throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI address(Path out, Process process) throws IOException, InterruptedException {
        String line = "";
        while (!line.contains("http://")) {
            assertTrue(process.isAlive(), err());
            Thread.sleep(50);
            line = Files.readString(out);
        }
        return URI.create(line.replaceAll("(?s).*(http://\\S+).*", "$1"));
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    /** With a library that tidies up when the program ends. */
    static final class HookedParley {
        private HookedParley() {}

        public static void main(String[] arguments) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println("hook")));
            int code =
                    new Cli(
                                    Console.ofProcess(),
                                    () -> WordReader::read,
                                    () -> WordReader::explain,
                                    Clock.systemUTC())
                            .run(arguments);
            System.err.println("closed");
            System.exit(code);
        }
    }

    private Process start(Path out, String... arguments) throws IOException {
        return start(ProcessTest.SlowParley.class, out, arguments);
    }

    private Process start(Class<?> program, Path out, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--ledger", folder.resolve("ledger.db").toString()));
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
