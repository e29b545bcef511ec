package org.parley.intake.feed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Lists of feeds in OPML: each feed is a further list to fetch. */
public final class OpmlFormat implements Format {
    private static final Set<String> ROOTS = Set.of("opml");

    @Override
    public boolean recognises(Head head) {
        return Root.isOneOf(ROOTS, head);
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        List<Subscription> feeds = Opml.read(document);
        if (feeds.isEmpty()) {
            throw new Unreadable(
                    "feed-empty",
                    "it is an OPML list without a single feed (xmlUrl). Export it again from your feed reader");
        }
        for (Subscription feed : feeds) {
            Metadata metadata = Metadata.none().withOutlet(feed.title()).withUrl(feed.feed());
            receiver.linked(feed.feed(), metadata, null);
        }
    }
}
