package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Unreadable;
import org.parley.intake.feed.Feed;
import org.parley.intake.feed.FeedFormat;
import org.parley.intake.feed.Opml;
import org.parley.intake.feed.OpmlFormat;
import org.parley.intake.feed.Subscription;
import org.parley.intake.fetch.Fetcher;
import org.parley.intake.html.HtmlFormat;
import org.parley.intake.html.Page;
import org.parley.intake.jsonl.ColumnMap;

/** Finds the feeds that an outlet's page names, that a list names, or that an address itself is. */
public final class FeedFinder {
    private final Sources sources;
    private final Formats formats = new Formats(ColumnMap.usual());

    /**
     * @param fetcher null to fetch nothing
     */
    public FeedFinder(InputStream stdin, @Nullable Fetcher fetcher) {
        this.sources = new Sources(stdin, fetcher);
    }

    /**
     * The feeds of a page, list or feed, in its order.
     *
     * @param argument a file, an address, or {@link Intake#STDIN}
     * @throws IOException if it cannot be read; {@link Unreadable} says why, also if it names no
     *     feed
     */
    public List<Subscription> feeds(String argument) throws IOException {
        List<Subscription> feeds;
        try {
            feeds = feeds(sources.document(argument));
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw Desk.why(argument, e);
        }
        if (feeds.isEmpty()) {
            throw new Unreadable(
                    "no-feed", "it names no feed. Look for a feed's address on the outlet's site");
        }
        return feeds;
    }

    private static @Nullable String title(String words) {
        return words.isEmpty() ? null : words;
    }

    private List<Subscription> feeds(Document document) throws IOException {
        Format format = formats.of(Head.of(document));
        URI address = document.known().url();
        if (format instanceof OpmlFormat) {
            return Opml.read(document);
        }
        if (format instanceof FeedFormat && address != null) {
            return List.of(new Subscription(Feed.read(document).title(), address));
        }
        if (format instanceof HtmlFormat) {
            return Page.parse(document.bytes(), document.contentType(), address).feeds().stream()
                    .map(feed -> new Subscription(title(feed.title()), feed.address()))
                    .toList();
        }
        return List.of();
    }
}
