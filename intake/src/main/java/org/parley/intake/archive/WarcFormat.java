package org.parley.intake.archive;

import java.io.IOException;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;

/**
 * A web archive, WARC or ARC, plain or packed record by record with gzip or zstd: each page of text
 * in it, in whatever format, is a document under its address. What a crawl fetches beside pages is
 * counted in one note. The date of a record says when it was fetched, not when it was published.
 */
public final class WarcFormat implements Format {
    @Override
    public boolean recognises(Head head) {
        return WarcStart.of(head.bytes());
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        new WarcReading(document, receiver).read();
    }
}
