package org.parley.intake.fetch;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param headers the first of each name, names in lower case
 * @param body decompressed; empty unless the status is 200
 */
record Answer(int status, Map<String, String> headers, byte[] body) {
    static final int OK = 200;
    static final int NOT_MODIFIED = 304;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> BUSY = Set.of(429, 503);

    @Nullable String header(String name) {
        return headers.get(name);
    }

    /** Whether the page is elsewhere. */
    boolean redirects() {
        return REDIRECTS.contains(status);
    }

    /** Whether the server is asked too much. */
    boolean busy() {
        return BUSY.contains(status);
    }
}
