package org.parley.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/**
 * Feeds: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed. An item with its full text is an
 * article; of others the page is to be fetched, and what the feed has of them stands in for it. The
 * outlet is the one that the item was taken from, if the feed says so, else the feed's title.
 */
public final class FeedFormat implements Format {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel");
    private static final Pattern JSON_FEED =
            Pattern.compile(
                    "^\\s*\\{.*\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}jsonfeed\\.org",
                    Pattern.DOTALL);

    @Override
    public boolean recognises(Head head) {
        return Root.isOneOf(ROOTS, head) || JSON_FEED.matcher(head.text()).find();
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        Feed feed = Feed.read(document);
        if (feed.items().isEmpty()) {
            throw new Unreadable(
                    "feed-empty",
                    "it is a feed without a single item. Look at its address in a browser: the outlet may have moved it");
        }
        String outlet = feed.title() == null ? document.known().outlet() : feed.title();
        int number = 0;
        for (FeedItem item : feed.items()) {
            number++;
            hand(item, outlet, document.label(), "item " + number, receiver);
        }
    }

    private static void hand(
            FeedItem item, @Nullable String outlet, String feed, String place, Receiver receiver) {
        Metadata metadata = metadata(item, outlet);
        String content = Teaser.withoutAdded(item.content());
        String text = withHeadline(metadata.title(), content);
        URI link = item.link();
        boolean whole = content != null && Teaser.isWhole(content, item.complete());
        if (link != null && !whole) {
            receiver.linked(
                    link, metadata, text == null || text.equals(metadata.title()) ? null : text);
        } else if (text != null) {
            receiver.article(label(item, feed + ", " + place), text, metadata);
        } else {
            receiver.refused(
                    "feed-item-empty",
                    place,
                    "it has neither words nor a link; the outlet's page may show more");
        }
    }

    private static Metadata metadata(FeedItem item, @Nullable String feed) {
        FeedItem.Source source = item.source();
        String outlet = source == null || source.title() == null ? feed : source.title();
        return new Metadata(
                outlet, item.day().orElse(null), headline(item), item.author(), item.link());
    }

    /** The title without the outlet that aggregators write behind it. */
    private static @Nullable String headline(FeedItem item) {
        String title = item.title();
        FeedItem.Source source = item.source();
        if (title == null || source == null || source.title() == null) {
            return title;
        }
        String behind = " - " + source.title();
        return title.endsWith(behind) && title.length() > behind.length()
                ? title.substring(0, title.length() - behind.length())
                : title;
    }

    private static @Nullable String withHeadline(
            @Nullable String headline, @Nullable String content) {
        if (headline == null || content == null) {
            return content == null ? headline : content;
        }
        return ArticleText.headed(headline, content);
    }

    private static String label(FeedItem item, String otherwise) {
        if (item.link() != null) {
            return item.link().toString();
        }
        return item.id() == null ? otherwise : item.id();
    }
}
