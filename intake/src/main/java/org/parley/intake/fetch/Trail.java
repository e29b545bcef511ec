package org.parley.intake.fetch;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.intake.document.Unreadable;

/**
 * The way from an address to the one that answers for it.
 *
 * @param end the address that answered
 * @param answer is no redirect
 */
record Trail(WebAddress end, Answer answer) {
    private static final int SHOWN = 5;

    /** Asks one address. */
    @FunctionalInterface
    interface Step {
        Answer ask(WebAddress address) throws Unreadable;
    }

    /**
     * Follows redirects.
     *
     * @param most how many
     * @throws Unreadable as {@code step} does, and if the way has no end or leads from a protected
     *     connection to an open one
     */
    static Trail follow(WebAddress start, int most, Step step) throws Unreadable {
        Set<WebAddress> been = new LinkedHashSet<>();
        WebAddress at = start;
        for (; ; ) {
            if (!been.add(at)) {
                throw circle(been, at);
            }
            if (been.size() > most + 1) {
                throw new Unreadable(
                        "redirects",
                        "its servers send on from address to address, more than "
                                + most
                                + " times ("
                                + shown(been)
                                + "). Open it in a browser and give the address that it ends at");
            }
            Answer answer;
            try {
                answer = step.ask(at);
            } catch (Unreadable e) {
                throw at.equals(start) ? e : sentOn(at.toString(), e);
            }
            if (!answer.redirects()) {
                return new Trail(at, answer);
            }
            at = onward(at, answer);
        }
    }

    private static WebAddress onward(WebAddress from, Answer answer) throws Unreadable {
        String location = answer.header("location");
        if (location == null || location.isBlank()) {
            throw new Unreadable(
                    "http-" + answer.status(),
                    "the server answered "
                            + answer.status()
                            + ": the page is elsewhere, but does not say where. Look for it in a"
                            + " browser");
        }
        WebAddress to;
        try {
            to = from.resolve(location);
        } catch (Unreadable e) {
            throw sentOn(shown(location), e);
        }
        if (from.secure() && !to.secure()) {
            throw new Unreadable(
                    "redirect-unprotected",
                    "it is sent on from a protected connection to an open one, "
                            + to
                            + ". If that is in order, read that address");
        }
        return to;
    }

    private static Unreadable sentOn(String address, Unreadable there) {
        return new Unreadable(there.code(), "it is sent on to " + address + ": " + there.reason());
    }

    private static Unreadable circle(Set<WebAddress> been, WebAddress again) {
        return new Unreadable(
                "redirects",
                "it is sent on in a circle ("
                        + shown(been)
                        + " -> "
                        + again
                        + "), as pages do that want cookies. Open it in a browser and save it, then:"
                        + " parley read page.html");
    }

    private static String shown(Set<WebAddress> been) {
        return been.stream()
                        .limit(SHOWN)
                        .map(WebAddress::toString)
                        .collect(Collectors.joining(" -> "))
                + (been.size() > SHOWN ? " -> ..." : "");
    }

    private static String shown(String location) {
        String visible = location.replaceAll("\\p{Cntrl}", "?");
        return visible.length() > 200 ? visible.substring(0, 200) + "..." : visible;
    }
}
