package org.parley.intake.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.parley.intake.document.Unreadable;

/** Why a server's page is not to be had, in words for a user. */
final class Failure {
    static final String SAVE = "Open it in a browser and save it, then: parley read page.html";

    private static final String SAVE_TOO =
            "open it in a browser and save it, then: parley read page.html";

    private static final String LATER = "Try again later";

    private Failure() {}

    /** What an exception of the network means. */
    static Unreadable of(IOException problem, WebAddress at) {
        if (problem instanceof Unreadable unreadable) {
            return unreadable;
        }
        if (problem instanceof UnknownHostException) {
            return new Unreadable(
                    "host-unknown",
                    "there is no server " + at.host() + ", or no network. Check the address");
        }
        if (problem instanceof ConnectException || problem instanceof NoRouteToHostException) {
            return new Unreadable(
                    "host-unreachable", "the server " + at.host() + " does not answer. " + LATER);
        }
        if (problem instanceof SSLException) {
            return tls(at);
        }
        if (problem instanceof InterruptedIOException) {
            return silent(at);
        }
        return broken(problem, at);
    }

    private static Unreadable broken(IOException problem, WebAddress at) {
        if (problem instanceof MessageConstraintException) {
            return new Unreadable(
                    "headers-too-large", "the server's headers are larger than allowed. " + SAVE);
        }
        if (problem instanceof NoHttpResponseException) {
            return new Unreadable(
                    "no-answer",
                    "the server "
                            + at.host()
                            + " hung up without an answer that can be understood. "
                            + LATER
                            + ", or "
                            + SAVE_TOO);
        }
        if (problem instanceof MalformedChunkCodingException
                || problem instanceof ConnectionClosedException) {
            return new Unreadable(
                    "truncated",
                    "the server broke off before the end of the page. "
                            + LATER
                            + "; if it stays so, save the page in a browser, then: parley read"
                            + " page.html");
        }
        return problem instanceof ClientProtocolException
                ? notHttp(at)
                : new Unreadable(
                        "connection-lost",
                        "the connection to " + at.host() + " broke. " + LATER + ", or " + SAVE_TOO);
    }

    private static Unreadable tls(WebAddress at) {
        return new Unreadable(
                "certificate",
                "the server cannot prove that it is "
                        + at.host()
                        + " (its certificate or its TLS is not accepted). Check the address; if you"
                        + " trust the page, save it in a browser, then: parley read page.html");
    }

    private static Unreadable silent(WebAddress at) {
        return new Unreadable(
                "too-slow", "the server " + at.host() + " was silent for too long. " + LATER);
    }

    static Unreadable notHttp(WebAddress at) {
        return new Unreadable(
                "not-http",
                "what answers at "
                        + at.origin()
                        + " does not speak as a web server does. Check the address");
    }

    static Unreadable tooSlow(Duration whole) {
        return new Unreadable(
                "too-slow",
                "no whole answer came within "
                        + seconds(whole)
                        + ". "
                        + LATER
                        + ", or "
                        + SAVE_TOO);
    }

    static Unreadable tooLarge(int most) {
        return new Unreadable(
                "too-large",
                "it has more than "
                        + (most >> 20 > 0 ? (most >> 20) + " MB" : most + " bytes")
                        + ", which is no article. "
                        + SAVE);
    }

    static Unreadable empty() {
        return new Unreadable(
                "empty-page",
                "the server answered with an empty page. " + LATER + ", or " + SAVE_TOO);
    }

    static Unreadable stopped() {
        return new Unreadable("stopped", "reading was stopped. Start it again");
    }

    /** What an answer without a page means. */
    static Unreadable of(Answer answer) {
        int status = answer.status();
        String meaning =
                switch (status) {
                    case 401, 407 -> "it wants a login, and Parley logs in nowhere. " + SAVE;
                    case 402 -> "it wants to be paid. " + SAVE;
                    case 403 -> "it does not give this page to programs. " + SAVE;
                    case 404 -> "there is no such page. Check the address";
                    case 410 -> "the page was taken away. Look for a copy in a web archive";
                    case 429 -> "it is asked too much. " + LATER;
                    case 451 -> "the page is withheld for legal reasons. Look for another source";
                    case 503 -> "it is overloaded or closed for repair. " + LATER;
                    default ->
                            status >= 500
                                    ? "it has a fault of its own. " + LATER
                                    : "it gives no page. " + SAVE;
                };
        return new Unreadable("http-" + status, "the server answered " + status + ": " + meaning);
    }

    private static String seconds(Duration time) {
        return time.toMillis() < 1000
                ? time.toMillis() + " milliseconds"
                : time.toSeconds() + " seconds";
    }
}
