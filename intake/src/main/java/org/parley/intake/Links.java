package org.parley.intake;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;
import org.parley.intake.fetch.Fetcher;

/** The addresses of one run: each is fetched once, and none whose article is kept already. */
final class Links {
    private final int most;
    private final @Nullable Fetcher fetcher;
    private final Predicate<URI> known;
    private final Set<URI> seen = new HashSet<>();

    /**
     * @param most how many links of one document are followed
     * @param fetcher null to fetch nothing
     * @param known whether the article at an address is kept already
     */
    Links(int most, @Nullable Fetcher fetcher, Predicate<URI> known) {
        this.most = most;
        this.fetcher = fetcher;
        this.known = known;
    }

    int most() {
        return most;
    }

    /** Notes that an address is read by itself; false if it was already. */
    boolean add(URI address) {
        return seen.add(address);
    }

    boolean isSeen(URI address) {
        return seen.contains(address);
    }

    boolean isKnown(URI address) {
        return known.test(address);
    }

    /**
     * The page at an address.
     *
     * @param metadata what is known of its article
     * @throws Unreadable if it is not to be had
     */
    Document page(URI address, Metadata metadata) throws Unreadable {
        if (fetcher == null) {
            throw new Unreadable(
                    "offline", "nothing is fetched with --offline. Leave that option out");
        }
        seen.add(address);
        try {
            return fetcher.fetch(address, metadata);
        } catch (RuntimeException e) {
            throw Unreadable.defect("fetching it", e);
        }
    }
}
