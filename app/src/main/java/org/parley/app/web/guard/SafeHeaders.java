package org.parley.app.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** What every answer tells browsers not to do with it, whatever it is. */
final class SafeHeaders {
    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; font-src 'none'; object-src 'none';"
                        + " form-action 'self';"
                        + " frame-ancestors 'none'; base-uri 'none'");
        HEADERS.put("X-Content-Type-Options", "nosniff");
        HEADERS.put("X-Frame-Options", "DENY");
        // With no-referrer browsers would send forms with the origin "null".
        HEADERS.put("Referrer-Policy", "same-origin");
        HEADERS.put("Cross-Origin-Opener-Policy", "same-origin");
        HEADERS.put("Cross-Origin-Resource-Policy", "same-origin");
        HEADERS.put("Cross-Origin-Embedder-Policy", "require-corp");
        HEADERS.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(),"
                        + " bluetooth=(), hid=(), midi=(), display-capture=(), browsing-topics=()");
        HEADERS.put("X-Robots-Tag", "noindex, nofollow");
        HEADERS.put("Cache-Control", "no-store");
    }

    private SafeHeaders() {}

    static void put(HttpFields.Mutable answer) {
        HEADERS.forEach(answer::put);
    }
}
