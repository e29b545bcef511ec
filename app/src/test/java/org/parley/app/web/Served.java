package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.WordReader;
import org.parley.app.web.guard.Access;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.reading.Desk;
import org.parley.core.text.Article;
import org.parley.intake.fetch.Reach;
import org.parley.intake.fetch.Settings;
import org.parley.ledger.Ledger;
import org.parley.reader.Reading;

/** A board that is served on a free port, with a ledger in a file of its own. */
final class Served implements AutoCloseable {
    static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final Ledger ledger;
    private final WebServer server;
    private final @Nullable Desk desk;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final HttpClient client = visitor();

    /** Nothing can be read into it. */
    Served(Path folder) {
        this(folder, false, Access.ofThisMachine("ana"), CLOCK, null);
    }

    /** With a desk that reads as {@link WordReader} does, unless it is for reading only. */
    static Served guarded(Path folder, boolean readOnly, Access access, Clock clock) {
        return guarded(folder, readOnly, access, clock, WordReader::read);
    }

    static Served guarded(
            Path folder,
            boolean readOnly,
            Access access,
            Clock clock,
            ArticleReader<Reading> reader) {
        return new Served(folder, readOnly, access, clock, readOnly ? null : () -> reader);
    }

    private Served(
            Path folder,
            boolean readOnly,
            Access access,
            Clock clock,
            @Nullable Supplier<ArticleReader<Reading>> reader) {
        ledger = NewLedger.open(folder);
        desk = reader == null ? null : new Desk(ledger, reader, Settings.of("Parley/0"), clock);
        server = start(readOnly, access, clock);
        if (desk != null) {
            desk.open();
        }
    }

    /** With a desk at which articles are read. */
    Served(Path folder, Supplier<ArticleReader<Reading>> reader, Reach reach) {
        this(folder, reader, Settings.of("Parley/0").withReach(reach));
    }

    /** The same, with pages fetched so. */
    Served(Path folder, Supplier<ArticleReader<Reading>> reader, Settings fetching) {
        ledger = NewLedger.open(folder);
        desk = new Desk(ledger, reader, fetching, CLOCK);
        server = start(false, Access.ofThisMachine("ana"), CLOCK);
        desk.open();
    }

    private WebServer start(boolean readOnly, Access access, Clock clock) {
        return WebServer.start(
                new ServeSettings(InetAddress.getLoopbackAddress(), 0, readOnly, access),
                ledger,
                desk,
                clock,
                new Mishaps(new PrintStream(said, true, UTF_8), true));
    }

    /** Keeps cookies as a browser does, and follows nothing. */
    static HttpClient visitor() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Of a visitor, from a page with a form. */
    String formToken(HttpClient visitor, String page) throws IOException, InterruptedException {
        String body =
                visitor.send(
                                HttpRequest.newBuilder(at(page))
                                        .header("Accept", "text/html")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        Matcher field = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(body);
        if (!field.find()) {
            throw new AssertionError("no form on " + page + "\n" + body);
        }
        return field.group(1);
    }

    /** What the program told whoever runs it. */
    String said() {
        return said.toString(UTF_8);
    }

    WebServer server() {
        return server;
    }

    Desk desk() {
        return Objects.requireNonNull(desk);
    }

    /** Sends a form as browsers do. */
    HttpResponse<String> send(String path, Multipart form)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", form.type())
                        .header("X-Form-Token", formToken(client, "/read"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    Ledger ledger() {
        return ledger;
    }

    /** Keeps an article, read by {@link WordReader}. */
    Article read(String outlet, String published, String text) {
        return read(
                WordReader::read,
                Article.of(outlet.toLowerCase(java.util.Locale.ROOT) + ".txt", text)
                        .withOutlet(outlet)
                        .withPublished(LocalDate.parse(published)));
    }

    Article read(ArticleReader<Reading> reader, Article article) {
        Reading reading = reader.read(article);
        ledger.keep(article, reading.chains(), reading.entries(), reading.actors());
        return article;
    }

    URI at(String path) {
        return URI.create(server.address() + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    /** Every entry of the ledger. */
    List<org.parley.core.entry.Entry> entries() {
        return ledger.entries(org.parley.ledger.Question.everything());
    }

    @Override
    public void close() {
        if (desk != null) {
            desk.close();
        }
        server.close();
        ledger.close();
    }
}
