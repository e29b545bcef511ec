package org.parley.intake;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;
import org.parley.intake.fetch.Fetcher;

/**
 * Follows the links of feeds and lists: each address once, none whose article is kept already, and
 * no more than a number for each argument of the user.
 */
final class Links {
    private final int most;
    private final @Nullable Fetcher fetcher;
    private final Predicate<URI> known;
    private final Desk desk;
    private final Set<URI> seen = new HashSet<>();
    private int fetched;
    private int left;

    /**
     * @param fetcher null to fetch nothing
     * @param known whether the article at an address is kept already
     */
    Links(int most, @Nullable Fetcher fetcher, Predicate<URI> known, Desk desk) {
        this.most = most;
        this.fetcher = fetcher;
        this.known = known;
        this.desk = desk;
    }

    /** Notes that an address is read by itself; false if it was already. */
    boolean add(URI address) {
        return seen.add(address);
    }

    void follow(URI address, Metadata metadata, @Nullable String stub, Unpacking from) {
        if (!seen.add(address)) {
            return;
        }
        if (known.test(address)) {
            desk.known(address);
        } else if (fetched == most) {
            left++;
        } else {
            read(address, metadata, stub, from);
        }
    }

    private void read(URI address, Metadata metadata, @Nullable String stub, Unpacking from) {
        try {
            if (fetcher == null) {
                throw new Unreadable(
                        "offline", "nothing is fetched with --offline. Leave that option out");
            }
            fetched++;
            from.readLinked(fetcher.fetch(address, metadata));
        } catch (IOException e) {
            String code = e instanceof Unreadable unreadable ? unreadable.code() : "fetch-failed";
            String reason = String.valueOf(e.getMessage());
            if (Desk.hasWords(stub)) {
                instead(address, metadata, String.valueOf(stub), from);
                if (fetcher != null) {
                    desk.note(
                            code,
                            address.toString(),
                            address.toString(),
                            "only what its feed says of it is read: " + reason);
                }
            } else {
                desk.refuse(code, address.toString(), address.toString(), reason);
            }
        }
    }

    private static void instead(URI address, Metadata metadata, String stub, Unpacking from) {
        from.article(address.toString(), stub, metadata.or(Metadata.none().withUrl(address)));
    }

    /** Ends an argument: says how many links were left, and begins to count anew. */
    void endArgument(String argument) {
        if (left > 0) {
            desk.note(
                    "links-left",
                    argument,
                    argument,
                    left
                            + " more linked pages were not fetched. Fetch more with --most "
                            + (most + left));
        }
        fetched = 0;
        left = 0;
    }
}
