package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parley.app.web.page.Visit;
import org.parley.app.web.reading.Job;
import org.parley.app.web.reading.Progress;
import org.parley.app.web.reading.Step;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/** Sends forms to a fort with tokens, and looks at what becomes of them. */
record Intruder(Fort fort, HttpClient client) {
    static Intruder at(Fort fort) {
        return new Intruder(fort, HttpClient.newHttpClient());
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(fort.served.at(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertTrue(
                answer.statusCode() < 500 || answer.statusCode() == 503,
                () -> answer.uri() + "\n" + answer.body() + fort.served.said());
        return answer;
    }

    /** As a keeper. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(fort.keeper, path));
    }

    String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), () -> path + "\n" + answer.body());
        return answer.body();
    }

    /**
     * @param fields names and values, one after the other
     */
    HttpResponse<String> post(String token, String path, Object... fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.length() == 0 ? "" : "&")
                    .append(Visit.encoded(fields[i].toString()))
                    .append('=')
                    .append(Visit.encoded(fields[i + 1].toString()));
        }
        return raw(token, path, body.toString());
    }

    /** A body as it is. */
    HttpResponse<String> raw(String token, String path, String body)
            throws IOException, InterruptedException {
        return send(
                request(token, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As an analyst, who is let. */
    void rule(String path, Object... fields) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(fort.analyst, path, fields);
        assertEquals(303, answer.statusCode(), answer::body);
    }

    /** As an analyst, who is refused; with nothing changed. */
    void refused(String path, Object... fields) throws IOException, InterruptedException {
        String before = fort.snap();
        HttpResponse<String> answer = post(fort.analyst, path, fields);
        assertTrue(
                answer.statusCode() >= 400 && answer.statusCode() < 500,
                () -> path + List.of(fields) + answer.statusCode());
        assertEquals(before, fort.snap(), () -> path + List.of(fields));
    }

    /** Hands something in, as a keeper. */
    HttpResponse<String> hand(Multipart form) throws IOException, InterruptedException {
        return send(
                request(fort.keeper, "/read")
                        .header("Content-Type", form.type())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes())));
    }

    /** What became of it. */
    Progress read(Multipart form) throws IOException, InterruptedException {
        return ReadTest.done(fort.served, hand(form));
    }

    /** What a browser is told of a job that is over. */
    String events(String job) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(fort.served.at("/read/" + job + "/events"))
                                .header("Authorization", "Bearer " + fort.keeper)
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    Progress upload(String name, byte[] content) throws IOException, InterruptedException {
        return read(new Multipart().file("files", name, content));
    }

    Progress upload(String name, String content) throws IOException, InterruptedException {
        return upload(name, content.getBytes(UTF_8));
    }

    /** The article that was read last. */
    Article newest() {
        String id =
                fort.served.desk().jobs().get(0).progress().steps().stream()
                        .map(Step::article)
                        .filter(Objects::nonNull)
                        .reduce((one, other) -> other)
                        .orElseThrow();
        return fort.served.ledger().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Every page with everything that is in the ledger. */
    List<String> pages() {
        List<Entry> entries = fort.served.entries();
        List<String> names =
                entries.stream()
                        .map(Entry::issue)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Visit::encoded)
                        .toList();
        List<String> all = new ArrayList<>();
        for (String page : fort.pages()) {
            if (page.matches(".*\\.(csv|json|svg|yaml).*|/metrics|/read/.*")) {
                continue;
            }
            if (page.startsWith("/articles/")) {
                fort.served.ledger().articles().forEach(a -> all.add("/articles/" + a.id()));
            } else if (page.startsWith("/entries/")) {
                entries.forEach(entry -> all.add("/entries/" + entry.id()));
            } else if (page.startsWith("/issue?")) {
                names.forEach(name -> all.add("/issue?name=" + name));
            } else if (page.equals("/cell")) {
                names.forEach(name -> all.add("/cell?issue=" + name));
            } else {
                all.add(page);
            }
        }
        fort.served.desk().jobs().forEach(job -> all.add("/read/" + job.id()));
        return all;
    }

    /** Every download. */
    List<String> downloads(String ending) {
        return fort.pages().stream().filter(page -> page.contains("." + ending)).toList();
    }

    /** No page is anything but what the program wrote. */
    void look() throws IOException, InterruptedException {
        for (Job job : fort.served.desk().jobs()) {
            ReadTest.over(job);
        }
        for (String page : pages()) {
            Markup.check(page(page));
        }
    }
}
