package org.parley.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day on which somebody was here last, kept in his browser. All visits of one day are one.
 *
 * @param before the last day before today; null if there is none
 * @param today the day of this visit
 */
record LastVisit(@Nullable LocalDate before, LocalDate today) {
    private static final String COOKIE = "parley-visit";
    private static final Duration KEPT = Duration.ofDays(400);

    static LastVisit of(Context request, LocalDate today) {
        String[] days =
                Optional.ofNullable(request.cookie(name(request))).orElse("").split("_", -1);
        Optional<LocalDate> last = day(days[0], today);
        if (last.filter(today::equals).isPresent()) {
            return new LastVisit(days.length > 1 ? day(days[1], today).orElse(null) : null, today);
        }
        return new LastVisit(last.orElse(null), today);
    }

    /** Cookies do not tell ports apart. */
    private static String name(Context request) {
        return COOKIE + '-' + request.req().getLocalPort();
    }

    /** None if it is no day, or one that is still to come. */
    private static Optional<LocalDate> day(String words, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(words)).filter(day -> !day.isAfter(today));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(before);
    }

    /**
     * @param https whether browsers speak HTTPS with this board
     */
    void keep(Context request, boolean https) {
        Cookie cookie = new Cookie(name(request), today + (before == null ? "" : "_" + before));
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setSecure(https);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        request.cookie(cookie);
    }
}
