package org.parley.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Unreadable;

/**
 * What a server's robots.txt says to Parley (RFC 9309).
 *
 * @param rules of the file, or null if it is not known whether there is one
 * @param unknown why the rules are not known, or null
 */
record Robots(@Nullable BaseRobotRules rules, @Nullable Unreadable unknown) {
    /** What the RFC wants to be read at least; what is longer is no list of rules. */
    private static final int MOST_BYTES = 500 << 10;

    /** Failures that concern the server and not its robots.txt. */
    private static final Set<String> OF_SERVER =
            Set.of(
                    "address-private",
                    "address-port",
                    "certificate",
                    "host-unknown",
                    "host-unreachable",
                    "not-http",
                    "stopped",
                    "too-slow");

    /**
     * Asks for a server's robots.txt.
     *
     * @param name under which the file may mention Parley
     */
    static Robots ask(WebAddress server, String name, int redirects, Trail.Step step) {
        try {
            WebAddress file =
                    new WebAddress(
                            server.scheme(), server.host(), server.port(), "/robots.txt", "");
            return of(file, name, Trail.follow(file, redirects, step).answer());
        } catch (Unreadable e) {
            return new Robots(null, OF_SERVER.contains(e.code()) ? e : unknown(e.code()));
        }
    }

    private static Robots of(WebAddress file, String name, Answer answer) {
        int status = answer.status();
        if (answer.busy() || status >= 500) {
            return new Robots(null, unknown("http-" + status));
        }
        if (status != Answer.OK) {
            return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
        }
        byte[] body = Arrays.copyOf(answer.body(), Math.min(answer.body().length, MOST_BYTES));
        try {
            return new Robots(
                    new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                            .parseContent(
                                    file.toString(),
                                    body,
                                    "text/plain",
                                    List.of(name.toLowerCase(Locale.ROOT))),
                    null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Robots(null, unknown("damaged"));
        }
    }

    private static Unreadable unknown(String code) {
        return new Unreadable(
                "robots-unknown",
                "its robots.txt, which says what programs may read, is not to be had now ("
                        + code
                        + "). Try again later, or open the page in a browser and save it, then:"
                        + " parley read page.html");
    }

    /**
     * Checks that a page may be read.
     *
     * @throws Unreadable if not, or if that is not known
     */
    void check(WebAddress page) throws Unreadable {
        if (rules == null) {
            throw unknown == null ? unknown("not read") : unknown;
        }
        if (!rules.isAllowed(page.toString())) {
            throw new Unreadable(
                    "robots-disallow",
                    "its robots.txt asks programs not to read this page. " + Failure.SAVE);
        }
    }

    /** The pause that the file asks for; zero if none. */
    Duration delay() {
        return rules == null || rules.getCrawlDelay() <= 0
                ? Duration.ZERO
                : Duration.ofMillis(rules.getCrawlDelay());
    }

    /** How long this holds: a day, as the RFC has it; a failure for a few minutes only. */
    Duration life() {
        return rules == null ? Duration.ofMinutes(5) : Duration.ofDays(1);
    }
}
