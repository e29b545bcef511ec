package org.parley.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.URIs;
import org.netpreserve.jwarc.WarcRecord;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;

/** One pass through a web archive. Holds one record at a time, and the places of pages seen. */
final class WarcReading {
    /** So many pages are remembered for later visits to refer to. */
    private static final int MOST_REMEMBERED = 200_000;

    /** So much is read a second time for the sake of repeated visits. */
    private static final long MOST_REPEATED_BYTES = 1L << 30;

    /** Longer records are not unpacked to their end. */
    private static final long LONG_RECORD = 2L * Document.MOST_BYTES;

    private record Seen(long place, String target, String contentType, int length) {}

    private final Document document;
    private final Receiver receiver;
    private final WarcOpening opening;
    private final Map<String, Seen> seen = new HashMap<>();
    private int number;
    private int broken;
    private int noPages;
    private int repeats;
    private long repeatedBytes;

    WarcReading(Document document, Receiver receiver) throws IOException {
        this.document = document;
        this.receiver = receiver;
        this.opening = WarcOpening.of(document);
    }

    void read() throws IOException {
        long from = 0;
        while (from != Resume.NOWHERE) {
            from = readFrom(from);
        }
        if (noPages > 0) {
            receiver.note(
                    "passed-over",
                    count(noPages, "record is no page", "records are no pages")
                            + " (images, scripts, redirects)");
        }
        if (repeats > 0) {
            receiver.note(
                    "repeated",
                    count(repeats, "record repeats a page", "records repeat pages")
                            + " of this archive");
        }
    }

    /** Reads until a record is broken; gives the place of the next one. */
    private long readFrom(long from) throws IOException {
        try (WarcStream stream = opening.from(from)) {
            while (true) {
                number++;
                long place = stream.place();
                Capture capture;
                long size;
                try {
                    WarcRecord record = stream.next();
                    if (record == null) {
                        return Resume.NOWHERE;
                    }
                    size = record.body().size();
                    capture = Captures.of(record);
                    if (size <= LONG_RECORD) {
                        record.body().consume();
                    }
                } catch (IOException | RuntimeException e) {
                    return stream.ended(place)
                            ? Resume.NOWHERE
                            : afterBroken(place, e, stream.ended());
                }
                take(capture, place);
                if (size > LONG_RECORD && opening.packing() != Packing.NONE) {
                    return next(place); // not unpacked to its end: that may be far
                }
            }
        }
    }

    /** The start of the record after the one that is read from here. */
    private long next(long place) throws IOException {
        long start = opening.start(place);
        return start == Resume.NOWHERE || start - place > WarcStream.TRAILER
                ? start
                : opening.start(start + 1);
    }

    private long afterBroken(long place, Exception e, boolean ended) throws IOException {
        long next = next(place);
        boolean cut = next == Resume.NOWHERE && (ended || e instanceof EOFException);
        receiver.refused(
                cut ? "truncated" : "damaged",
                "record " + number + " near byte " + place,
                (cut ? "the archive ends in the middle of it" : "it is damaged (" + reason(e) + ")")
                        + ". Copy or download the archive again; its other records are read");
        Resume.check(++broken, "records");
        return next;
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private void take(Capture capture, long place) {
        if (capture instanceof Capture.Page page) {
            page(page, place);
        } else if (capture instanceof Capture.Revisit revisit) {
            revisit(revisit);
        } else if (capture instanceof Capture.Refusal refusal) {
            receiver.refused(refusal.code(), place(refusal.target()), refusal.reason());
        } else if (capture instanceof Capture.NoPage) {
            noPages++;
        }
    }

    private void page(Capture.Page page, long place) {
        if (seen.size() < MOST_REMEMBERED) {
            Seen here = new Seen(place, page.target(), page.contentType(), page.bytes().length);
            page.names().forEach(name -> seen.put(name, here));
        }
        if (page.cut()) {
            receiver.note(
                    "cut-record",
                    place(page.target())
                            + ": the crawler fetched only its beginning; the end of the article"
                            + " may be missing");
        }
        byte[] bytes = page.bytes();
        receiver.inside(
                page(page.target(), page.contentType(), () -> new ByteArrayInputStream(bytes)));
    }

    /** A page seen again at its address is old; at another address it is read again. */
    private void revisit(Capture.Revisit revisit) {
        Seen page =
                revisit.names().stream()
                        .map(seen::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (page == null) {
            receiver.refused(
                    "revisit-unresolved",
                    place(revisit.target()),
                    "the crawler found it unchanged and left its text in an earlier archive. Read"
                            + " that archive too");
            return;
        }
        repeatedBytes += page.length();
        if (page.target().equals(revisit.target()) || repeatedBytes > MOST_REPEATED_BYTES) {
            repeats++;
            return;
        }
        receiver.inside(
                page(revisit.target(), page.contentType(), () -> opening.page(page.place())));
    }

    private Document page(String target, String contentType, Document.Opening bytes) {
        Metadata known = Metadata.none().withOutlet(document.known().outlet()).withUrl(url(target));
        return new Document(
                target,
                document.name() + ", " + place(target),
                contentType.isEmpty() ? null : contentType,
                known,
                bytes);
    }

    private static @Nullable URI url(String target) {
        try {
            return target.isEmpty() ? null : URIs.parseLeniently(target);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String place(String target) {
        return target.isEmpty() ? "record " + number : "record " + number + ", " + target;
    }

    private static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
