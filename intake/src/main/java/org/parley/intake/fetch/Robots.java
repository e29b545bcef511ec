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
import org.parley.intake.document.Unreadable;

/** What a server's robots.txt says to Parley (RFC 9309). */
sealed interface Robots {
    /**
     * Checks that a page may be read.
     *
     * @throws Unreadable if not, or if that is not known
     */
    void check(WebAddress page) throws Unreadable;

    /** The pause that the file asks for; zero if none. */
    Duration delay();

    /** How long this holds. */
    Duration life();

    /** The rules of the file, or of its absence. They hold for a day, as the RFC has it. */
    record Known(BaseRobotRules rules) implements Robots {
        @Override
        public void check(WebAddress page) throws Unreadable {
            if (!rules.isAllowed(page.toString())) {
                throw new Unreadable(
                        "robots-disallow",
                        "its robots.txt asks programs not to read this page. " + Failure.SAVE);
            }
        }

        @Override
        public Duration delay() {
            return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        }

        @Override
        public Duration life() {
            return Duration.ofDays(1);
        }
    }

    /** The file may be there, but is not to be had: no page may be read for the next minutes. */
    record Unknown(String code, String reason) implements Robots {
        /** Failures that concern the server and not its robots.txt. */
        private static final Set<String> OF_SERVER =
                Set.of(
                        "address-private",
                        "address-port",
                        "certificate",
                        "connection-lost",
                        "host-unknown",
                        "host-unreachable",
                        "no-answer",
                        "not-http",
                        "stopped",
                        "too-slow");

        static Unknown of(Unreadable failure) {
            return OF_SERVER.contains(failure.code())
                    ? new Unknown(failure.code(), failure.reason())
                    : of(failure.code());
        }

        static Unknown of(String cause) {
            return new Unknown(
                    "robots-unknown",
                    "its robots.txt, which says what programs may read, is not to be had now ("
                            + cause
                            + "). Try again later, or open the page in a browser and save it, then:"
                            + " parley read page.html");
        }

        @Override
        public void check(WebAddress page) throws Unreadable {
            throw new Unreadable(code, reason);
        }

        @Override
        public Duration delay() {
            return Duration.ZERO;
        }

        @Override
        public Duration life() {
            return Duration.ofMinutes(5);
        }
    }

    /**
     * Asks for a server's robots.txt.
     *
     * @param name under which the file may mention Parley
     */
    static Robots ask(WebAddress server, String name, int redirects, Trail.Step step) {
        WebAddress file =
                new WebAddress(server.scheme(), server.host(), server.port(), "/robots.txt", "");
        try {
            Answer answer = Trail.follow(file, redirects, step).answer();
            if (answer.status() == Answer.OK) {
                return parse(file, name, answer.body());
            }
            return answer.busy() || answer.status() >= 500
                    ? Unknown.of("http-" + answer.status())
                    : new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
        } catch (Unreadable e) {
            return Unknown.of(e);
        }
    }

    private static Robots parse(WebAddress file, String name, byte[] body) {
        List<String> names = List.of(name.toLowerCase(Locale.ROOT));
        try {
            return new Known(
                    new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                            .parseContent(file.toString(), start(body), "text/plain", names));
        } catch (RuntimeException | StackOverflowError e) {
            return Unknown.of("damaged");
        }
    }

    /** As many whole lines as the RFC wants to be read at least. */
    private static byte[] start(byte[] body) {
        int end = Math.min(body.length, 500 << 10);
        while (end < body.length && end > 0 && body[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(body, end);
    }
}
