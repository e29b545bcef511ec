package org.parley.app.web.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From whom a board takes requests.
 *
 * @param author name of whoever sits at this machine; counts only without tokens
 * @param file of named tokens; without one nobody logs in, and whoever reaches the board is its
 *     keeper
 * @param names of hosts, each with a port or without, under which a browser may ask beside
 *     localhost and the address that it listens on
 * @param behindProxy whether a proxy on the way speaks HTTPS with browsers, and tells their address
 *     in {@code X-Forwarded-For}
 * @param rate requests a second from one address or token that are always answered; 0: any number
 */
public record Access(
        String author, @Nullable Path file, List<String> names, boolean behindProxy, int rate) {
    /** The rate unless another is named. */
    public static final int RATE = 500;

    public Access {
        names = List.copyOf(names);
        if (rate < 0) {
            throw new IllegalArgumentException("rate " + rate);
        }
    }

    /** Whoever sits at this machine. */
    public static Access ofThisMachine(String author) {
        return new Access(author, null, List.of(), false, RATE);
    }

    Optional<Path> tokens() {
        return Optional.ofNullable(file);
    }
}
