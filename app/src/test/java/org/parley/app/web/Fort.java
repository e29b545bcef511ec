package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.WordReader;
import org.parley.app.web.Wire.Answer;
import org.parley.app.web.guard.Access;
import org.parley.app.web.guard.TokenFile;
import org.parley.app.web.page.Role;
import org.parley.core.text.Article;
import org.parley.reader.Reading;

/**
 * A board that is attacked, with one article that nobody may see who has no token: its parties are
 * {@link #SECRET} and another.
 */
final class Fort implements AutoCloseable {
    static final String SECRET = "Zebracanary";

    private static final NewLedger LEDGER =
            NewLedger.with(
                    ledger -> {
                        Article article =
                                Article.of(
                                                "wire.txt",
                                                SECRET + " demands bread\nOther rejects bread")
                                        .withOutlet("Wire")
                                        .withPublished(LocalDate.parse("2031-06-30"));
                        Reading reading = WordReader.read(article);
                        ledger.keep(article, reading.chains(), reading.entries(), reading.actors());
                    });

    /** Cookie and form token of a browser. */
    record Session(String cookie, String form) {}

    final Served served;
    final Article article;
    final Path tokens;
    final String reader;
    final String analyst;
    final String keeper;
    final String otherKeeper;
    private final AtomicReference<Instant> now = new AtomicReference<>(Served.NOON);

    private Fort(Path folder, boolean readOnly, boolean withTokens, int rate) {
        this(folder, readOnly, withTokens, rate, WordReader::read);
    }

    private Fort(
            Path folder,
            boolean readOnly,
            boolean withTokens,
            int rate,
            ArticleReader<Reading> articles) {
        tokens = folder.resolve("t.txt");
        TokenFile file = new TokenFile(tokens);
        reader = file.add("Rita Reader", Role.READER);
        analyst = file.add("Anna Analyst", Role.ANALYST);
        keeper = file.add("Karl Keeper", Role.KEEPER);
        otherKeeper = file.add("Kim Keeper", Role.KEEPER);
        Access access = new Access("ana", withTokens ? tokens : null, List.of(), false, rate);
        LEDGER.into(folder);
        served = Served.guarded(folder, readOnly, access, new Moving(), articles);
        article = served.ledger().articles().get(0);
    }

    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    /** {@code T} of the list. */
    static Fort withTokens(Path folder) {
        return new Fort(folder, false, true, 0);
    }

    /** {@code T} that answers so many requests a second. */
    static Fort withRate(Path folder, int rate) {
        return new Fort(folder, false, true, rate);
    }

    /** {@code T} whose desk reads so. */
    static Fort withReader(Path folder, ArticleReader<Reading> articles) {
        return new Fort(folder, false, true, 0, articles);
    }

    /** {@code L} of the list. */
    static Fort local(Path folder) {
        return new Fort(folder, false, false, 0);
    }

    /** {@code RO} of the list. */
    static Fort readOnly(Path folder, boolean withTokens) {
        return new Fort(folder, true, withTokens, 0);
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    int port() {
        return served.at("").getPort();
    }

    String cookieName() {
        return "parley-" + port();
    }

    /** Sends a request with the right host, whose connection ends with it. */
    Answer ask(String method, String target, String body, String... headers) throws IOException {
        return askFrom("127.0.0.1", method, target, body, headers);
    }

    Answer askFrom(String from, String method, String target, String body, String... headers)
            throws IOException {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
            request.append("Host: 127.0.0.1:" + port() + "\r\n");
        }
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("Connection: close\r\n");
        if (!body.isEmpty()) {
            request.append("Content-Length: " + body.getBytes(UTF_8).length + "\r\n");
            if (List.of(headers).stream().noneMatch(h -> h.startsWith("Content-Type"))) {
                request.append("Content-Type: application/x-www-form-urlencoded\r\n");
            }
        }
        byte[] bytes = (request + "\r\n" + body).getBytes(UTF_8);
        List<Answer> answers = Wire.send(from, port(), bytes);
        assertEquals(1, answers.size(), () -> method + " " + target + ": " + answers);
        return answers.get(0);
    }

    Answer get(String target, String... headers) throws IOException {
        return ask("GET", target, "", headers);
    }

    Answer post(String target, String body, String... headers) throws IOException {
        return ask("POST", target, body, headers);
    }

    /** Bytes as they are; with the port in place of PORT. */
    List<Answer> raw(String request) throws IOException {
        return Wire.send(port(), request.replace("PORT", Integer.toString(port())));
    }

    static String bearer(String token) {
        return "Authorization: Bearer " + token;
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    /** As a browser that opens the login page: a visit without a name. */
    Session visit() throws IOException {
        return session(get("/login", "Accept: text/html"), "");
    }

    private Session session(Answer page, String cookie) {
        Matcher field = Pattern.compile("name=\"form\" value=\"([^\"]*)\"").matcher(page.body());
        String form = field.find() ? field.group(1) : "";
        return new Session(cookie(page).orElse(cookie), form);
    }

    /** What a browser sends back. */
    static Optional<String> cookie(Answer answer) {
        return answer.header("Set-Cookie").map(line -> line.substring(0, line.indexOf(';')));
    }

    Answer tryLogin(String token, String... headers) throws IOException {
        Session visit = visit();
        String body = "token=" + encoded(token) + "&form=" + encoded(visit.form());
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Cookie: " + visit.cookie();
        return post("/login", body, all);
    }

    Session login(String token) throws IOException {
        Answer answer = tryLogin(token);
        assertEquals(303, answer.status(), answer::all);
        return session(page(cookie(answer).orElseThrow()), cookie(answer).orElseThrow());
    }

    private Answer page(String cookie) throws IOException {
        return get("/board", "Accept: text/html", "Cookie: " + cookie);
    }

    boolean sees(String cookie) throws IOException {
        return page(cookie).body().contains(SECRET);
    }

    /** {@code G} of the list: addresses of every page and download, with ids that are there. */
    List<String> pages() {
        return routes("GET").stream().filter(route -> !open(route)).map(this::address).toList();
    }

    /** Those of them that a reader may see. */
    List<String> readerPages() {
        return routes("GET").stream()
                .filter(route -> roles(route).contains(Role.READER))
                .map(this::address)
                .toList();
    }

    /** {@code W} of the list: every route that writes and takes a role. */
    List<Endpoint> writes() {
        return routes("POST").stream().filter(route -> !open(route)).toList();
    }

    private List<Endpoint> routes(String method) {
        return served.server().routes().stream()
                .filter(route -> route.method.name().equals(method))
                .toList();
    }

    private static boolean open(Endpoint route) {
        return roles(route).stream().noneMatch(Role.class::isInstance);
    }

    static List<?> roles(Endpoint route) {
        Roles roles = route.metadata(Roles.class);
        return roles == null ? List.of() : List.copyOf(roles.getRoles());
    }

    String address(Endpoint route) {
        String id =
                route.path.startsWith("/articles") ? article.id() : served.entries().get(0).id();
        String needed =
                route.path.startsWith("/issue.") || route.path.equals("/issue")
                        ? "?name=bread"
                        : route.path.startsWith("/search") ? "?q=bread" : "";
        return route.path.replace("{id}", id).replaceAll("\\{\\w+\\}", "1") + needed;
    }

    /** What must not have changed. */
    String snap() {
        return served.ledger().summary().toString().replaceAll("bytes=\\d+", "")
                + served.ledger().review().rulings()
                + served.ledger().articles()
                + served.entries();
    }

    /** Refused as bad, at once, without a word of how the program is made; and still alive. */
    void clean(Answer answer) throws IOException {
        assertTrue(answer.status() >= 400 && answer.status() < 500, answer::all);
        tellsNothing(answer);
        assertEquals("ok\n", get("/health").body());
    }

    static void tellsNothing(Answer answer) {
        for (String word :
                List.of(
                        "Exception",
                        "at java.",
                        "at io.",
                        ".java:",
                        "jetty",
                        "Jetty",
                        "gg.jte",
                        "SQLITE",
                        "Caused by",
                        "avalin",
                        "/tmp/",
                        "/home/")) {
            assertFalse(answer.all().contains(word), () -> word + " in " + answer.all());
        }
        assertTrue(answer.header("Server").isEmpty(), answer::all);
        assertTrue(answer.header("X-Powered-By").isEmpty(), answer::all);
    }

    /** Nobody without a token sees anything. */
    static void shut(Answer answer) {
        assertFalse(answer.body().contains(SECRET), answer::all);
        assertTrue(
                answer.status() >= 400
                        || answer.status() == 303
                                && answer.header("Location").orElse("").startsWith("/login"),
                answer::all);
    }

    String tokenFile() throws IOException {
        return Files.readString(tokens);
    }

    @Override
    public void close() {
        served.close();
    }
}
