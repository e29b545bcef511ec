package org.parley.app.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Arrays;
import java.util.List;

/**
 * The cookie by which a browser is known again: the id of a session, or, before somebody logs in or
 * where nobody has to, of a visit without a name. It goes with requests from pages of this board
 * only, no script can read it, and it ends with the browser.
 */
final class Visits {
    private static final String VISIT = "parley.visit";

    private final boolean https;

    /**
     * @param https whether browsers speak HTTPS with this board
     */
    Visits(boolean https) {
        this.https = https;
    }

    /**
     * Cookies do not tell ports apart, so the name does; the prefix ties it to HTTPS and this host.
     */
    private String name(Context request) {
        return (https ? "__Host-" : "") + "parley-" + request.req().getLocalPort();
    }

    /** The value; a browser that asks for a page gets one if it has none. Otherwise ''. */
    String of(Context request) {
        String visit = request.attribute(VISIT);
        if (visit == null) {
            visit = sent(request);
            if (visit.isEmpty() && opensPage(request)) {
                visit = Secret.make();
                set(request, visit);
            }
        }
        return visit;
    }

    private static boolean opensPage(Context request) {
        String accept = request.header("Accept");
        return accept != null && accept.contains("text/html");
    }

    /**
     * The value that came with the request, or ''. Two of one name cannot both be from here: then
     * neither counts.
     */
    String sent(Context request) {
        jakarta.servlet.http.Cookie[] cookies = request.req().getCookies();
        if (cookies == null) {
            return "";
        }
        String name = name(request);
        List<String> values =
                Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(jakarta.servlet.http.Cookie::getValue)
                        .toList();
        return values.size() == 1 && Secret.wellFormed(values.get(0)) ? values.get(0) : "";
    }

    void set(Context request, String visit) {
        request.attribute(VISIT, visit);
        request.cookie(cookie(request, visit, -1));
    }

    void end(Context request) {
        request.attribute(VISIT, "");
        request.cookie(cookie(request, "", 0));
    }

    private Cookie cookie(Context request, String value, int seconds) {
        return new Cookie(name(request), value, "/", seconds, https, true, null, SameSite.STRICT);
    }
}
