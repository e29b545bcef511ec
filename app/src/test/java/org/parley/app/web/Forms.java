package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends forms to a board as a browser does, and follows nothing. */
record Forms(Served served, HttpClient client) {
    static Forms of(Served served) {
        return new Forms(served, Served.visitor());
    }

    /**
     * @param fields names and values, one after the other
     */
    HttpResponse<String> post(String path, Object... fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.length() == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1].toString(), UTF_8));
        }
        URI at = served.at(path);
        return client.send(
                HttpRequest.newBuilder(at)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Form-Token", token())
                        .header("Origin", at.getScheme() + "://" + at.getAuthority())
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** From the page of an article: it has a form whatever is ruled. */
    private String token() throws IOException, InterruptedException {
        return served.formToken(client, "/articles/" + served.ledger().articles().get(0).id());
    }

    static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What the next page tells. */
    static String said(HttpResponse<String> answer) {
        String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
        Matcher value = Pattern.compile("said=([^;]*)").matcher(cookie);
        return value.find()
                ? new String(
                        Base64.getUrlDecoder().decode(URLDecoder.decode(value.group(1), UTF_8)),
                        UTF_8)
                : "";
    }

    /** The words of a page's alert. */
    static String alert(HttpResponse<String> answer) {
        Matcher alert =
                Pattern.compile("role=\"alert\">\\s*<p><bdi>(.*?)</bdi>", Pattern.DOTALL)
                        .matcher(answer.body());
        return alert.find() ? alert.group(1) : "";
    }
}
