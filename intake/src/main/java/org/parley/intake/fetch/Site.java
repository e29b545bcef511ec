package org.parley.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Unreadable;

/**
 * One server in one run: its robots.txt, and when it may be asked again. Asked by one at a time.
 */
final class Site {
    private static final long LONGEST_WAIT_SECONDS = Duration.ofDays(366).toSeconds();
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final Transport transport;
    private @Nullable Robots robots;
    private Instant robotsUntil = Instant.MIN;
    private Instant free = Instant.MIN;

    Site(Settings settings, Transport transport) {
        this.settings = settings;
        this.transport = transport;
    }

    /**
     * Asks for a page: if its robots.txt allows it, after the due pause, and once more if the
     * server asks for a short wait.
     *
     * @param headers as in {@link Transport#get}
     */
    synchronized Answer ask(WebAddress page, Map<String, String> headers, Budget budget)
            throws Unreadable {
        Robots rules = robots(page);
        rules.check(page);
        Answer answer = spaced(page, headers, budget, rules.delay());
        if (answer.busy() && answer.header("retry-after") != null) {
            answer = spaced(page, headers, budget, rules.delay());
        }
        return answer;
    }

    private Robots robots(WebAddress page) {
        if (robots == null || now().isAfter(robotsUntil)) {
            Budget budget = new Budget(settings.caps().total());
            robots =
                    Robots.ask(
                            page,
                            settings.name(),
                            settings.caps().redirects(),
                            file -> transport.get(file, Map.of(), budget));
            robotsUntil = now().plus(robots.life());
        }
        return robots;
    }

    private Answer spaced(
            WebAddress page, Map<String, String> headers, Budget budget, Duration crawlDelay)
            throws Unreadable {
        pause();
        Duration delay = longer(settings.pace().delay(), shorter(crawlDelay, patience()));
        try {
            Answer answer = transport.get(page, headers, budget);
            if (answer.busy()) {
                delay = longer(delay, asked(answer));
            }
            return answer;
        } finally {
            free = now().plus(delay);
        }
    }

    private void pause() throws Unreadable {
        Instant now = now();
        if (!free.isAfter(now)) {
            return;
        }
        Duration wait = Duration.between(now, free);
        if (wait.compareTo(longer(patience(), settings.pace().delay())) > 0) {
            throw new Unreadable(
                    "server-busy",
                    "the server is busy or closed, and asks to be left alone until "
                            + MINUTE.format(free.plusSeconds(59))
                            + ". Try again then");
        }
        try {
            settings.pace().sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.stopped();
        }
    }

    /** How long the server wants not to be asked. */
    private Duration asked(Answer answer) {
        String value = answer.header("retry-after");
        if (value == null) {
            return Duration.ZERO;
        }
        String text = value.strip();
        if (text.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Math.min(Long.parseLong(text), LONGEST_WAIT_SECONDS));
        }
        Instant until = DateUtils.parseStandardDate(text);
        return until == null
                ? Duration.ZERO
                : shorter(Duration.between(now(), until), Duration.ofSeconds(LONGEST_WAIT_SECONDS));
    }

    private Duration patience() {
        return settings.pace().patience();
    }

    private Instant now() {
        return settings.pace().clock().instant();
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
