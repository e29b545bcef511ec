package org.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;

/** What the tests fetch with: only 127.0.0.1 is asked, caps are small, time flies. */
final class Trial extends Clock {
    static final int MOST_BYTES = 100_000;
    static final Caps CAPS =
            new Caps(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(4),
                    MOST_BYTES,
                    5);

    /** Nothing but this machine. */
    static final Reach LOOPBACK =
            new Reach() {
                @Override
                public boolean allows(int port) {
                    return port > 1023;
                }

                @Override
                public boolean allows(InetAddress address) {
                    return address.getHostAddress().equals("127.0.0.1");
                }
            };

    final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2031-05-04T12:00:00Z");

    Settings settings() {
        return Settings.of("Parley/9.9 (+https://parley.example)")
                .withReach(LOOPBACK)
                .withCaps(CAPS)
                .withPace(
                        new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), this, this::sleep));
    }

    Fetcher fetcher() {
        return fetcher(settings());
    }

    Fetcher caching(Path folder) {
        return fetcher(settings().withCache(folder));
    }

    static Fetcher fetcher(Settings settings) {
        return fetcher(settings, Trial::literal);
    }

    static Fetcher fetcher(Settings settings, Transport.Lookup lookup) {
        return new Fetcher(settings, lookup, Trial::tls);
    }

    static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks no name server. */
    static InetAddress[] literal(String host) throws UnknownHostException {
        if (!host.matches("[0-9.]+|\\[.*]")) {
            throw new UnknownHostException(host);
        }
        return InetAddress.getAllByName(host);
    }

    static Document fetch(Fetcher fetcher, String address) throws Unreadable {
        return fetcher.fetch(URI.create(address), Metadata.none());
    }

    static String text(Document document) throws IOException {
        return new String(document.bytes(), ISO_8859_1);
    }

    static Unreadable refused(Fetcher fetcher, String address) {
        return assertThrows(Unreadable.class, () -> fetch(fetcher, address));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    private void sleep(Duration time) {
        waits.add(time);
        pass(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
