package org.parley.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.intake.fetch.Trial.fetch;
import static org.parley.intake.fetch.Trial.refused;
import static org.parley.intake.fetch.Trial.text;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.intake.document.Unreadable;

/** The connection goes to the address that was checked, and its server proves the name. */
class PinningTest {
    private static final char[] WORD = "secret".toCharArray();

    private static KeyStore keys;
    private final Settings settings = new Trial().settings();

    @BeforeAll
    static void makeKeys(@TempDir Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        keys = keys(folder);
    }

    @Test
    void name_thatChangesItsMeaning_connectedAsChecked() throws IOException {
        try (Rogue server = new Rogue()) {
            server.on("/a", Rogue.page("peace"));
            Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "10.0.0.1"));
            Transport transport =
                    new Transport(settings, host -> addresses(answers.remove()), Trial::tls);
            Answer answer =
                    transport.get(
                            WebAddress.parse("http://press.example:" + server.port() + "/a"),
                            Map.of(),
                            new Budget(Trial.CAPS.total()));
            assertEquals(200, answer.status());
            assertEquals(List.of("10.0.0.1"), List.copyOf(answers));
            assertEquals(
                    "press.example:" + server.port(), server.requests.get(0).headers().get("host"));
        }
    }

    @Test
    void name_thatTurnsPrivateBetweenRequests_refused() throws IOException {
        try (Rogue server = new Rogue()) {
            server.on("/a", Rogue.page("peace"));
            Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "169.254.169.254"));
            Fetcher fetcher = Trial.fetcher(settings, host -> addresses(answers.remove()));
            Unreadable refusal = refused(fetcher, "http://press.example:" + server.port() + "/a");
            assertEquals("address-private", refusal.code());
            assertEquals(
                    "press.example belongs to this machine, a private network or a special purpose;"
                            + " Parley asks public servers only. Save the page in a browser, then:"
                            + " parley read page.html",
                    refusal.reason());
            assertEquals(List.of(), server.asked());
        }
    }

    @Test
    void name_withPrivateAddressesAmongOthers_connectedToOthers() throws IOException {
        try (Rogue server = new Rogue()) {
            server.on("/a", Rogue.page("peace"));
            Fetcher fetcher =
                    Trial.fetcher(settings, host -> addresses("10.0.0.1", "::1", "127.0.0.1"));
            assertEquals(
                    "peace", text(fetch(fetcher, "http://press.example:" + server.port() + "/a")));
        }
    }

    @Test
    void name_withUnderscore_asked() throws IOException {
        try (Rogue server = new Rogue()) {
            server.on("/a", Rogue.page("peace"));
            Fetcher fetcher = Trial.fetcher(settings, host -> addresses("127.0.0.1"));
            String address = "http://press_desk.example:" + server.port() + "/a";
            assertEquals("peace", text(fetch(fetcher, address)));
        }
    }

    @Test
    void server_withoutTls_saidOfProtectedAddress() throws IOException {
        try (Rogue server = new Rogue()) {
            Fetcher fetcher = Trial.fetcher(settings, host -> addresses("127.0.0.1"));
            Unreadable refusal = refused(fetcher, "https://press.example:" + server.port() + "/a");
            assertEquals("certificate", refusal.code());
        }
    }

    @Test
    void certificate_ofTheName_acceptedAtTheCheckedAddress()
            throws IOException, GeneralSecurityException {
        SSLContext trust = trusting(keys);
        try (Rogue server = new Rogue(serving(keys).getServerSocketFactory())) {
            server.on("/a", Rogue.page("peace"));
            Fetcher fetcher = new Fetcher(settings, host -> addresses("127.0.0.1"), () -> trust);
            assertEquals(
                    "peace", text(fetch(fetcher, "https://press.example:" + server.port() + "/a")));
            assertEquals(
                    "[type=host_name (0), value=press.example]",
                    server.requests.get(1).headers().get("(server name)"));
            Unreadable refusal = refused(fetcher, "https://other.example:" + server.port() + "/a");
            assertEquals("certificate", refusal.code());
            assertEquals(
                    "certificate",
                    refused(untrusting(), "https://press.example:" + server.port() + "/a").code());
        }
    }

    @Test
    void redirect_fromProtectedToOpen_refused() throws IOException, GeneralSecurityException {
        SSLContext trust = trusting(keys);
        try (Rogue server = new Rogue(serving(keys).getServerSocketFactory())) {
            server.on("/a", Rogue.redirect(302, "http://press.example:8080/b"));
            Fetcher fetcher = new Fetcher(settings, host -> addresses("127.0.0.1"), () -> trust);
            Unreadable refusal = refused(fetcher, "https://press.example:" + server.port() + "/a");
            assertEquals("redirect-unprotected", refusal.code());
            assertEquals(
                    "it is sent on from a protected connection to an open one,"
                            + " http://press.example:8080/b. If that is in order, read that address",
                    refusal.reason());
        }
    }

    private Fetcher untrusting() {
        return Trial.fetcher(settings, host -> addresses("127.0.0.1"));
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return addresses;
    }

    private static KeyStore keys(Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "press",
                                "-keyalg",
                                "EC",
                                "-validity",
                                "3650",
                                "-dname",
                                "CN=press.example",
                                "-ext",
                                "SAN=dns:press.example",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                new String(WORD))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.txt").toFile())
                        .start();
        keytool.waitFor(30, TimeUnit.SECONDS);
        assertEquals(0, keytool.exitValue(), Files.readString(folder.resolve("keytool.txt")));
        return KeyStore.getInstance(file.toFile(), WORD);
    }

    private static SSLContext serving(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, WORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static SSLContext trusting(KeyStore keys) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("press", keys.getCertificate("press"));
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
