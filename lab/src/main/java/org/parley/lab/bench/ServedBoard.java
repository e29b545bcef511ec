package org.parley.lab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.app.Parley;

/**
 * {@code parley serve} as a process of its own, with the launcher's options for Java but without
 * its archive of classes.
 */
final class ServedBoard implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[^\\s]+");
    private static final int PATIENCE = 20;

    private final Process process;
    private final URI address;

    private ServedBoard(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * @param ledger as {@code --ledger} takes it
     * @throws IOException if it does not say where it is
     */
    static ServedBoard start(String ledger) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xshare:auto",
                                "-XX:+UseSerialGC",
                                "-Xmx1g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Parley.class.getName(),
                                "serve",
                                "--rate",
                                "0",
                                "--port",
                                "0",
                                "--ledger",
                                ledger)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return new ServedBoard(process, URI.create(matcher.group()));
            }
        }
        process.destroyForcibly();
        throw new IOException("parley serve does not say where it is");
    }

    URI address() {
        return address;
    }

    /** Processor time that it took until now. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
