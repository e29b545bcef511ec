package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.netpreserve.jwarc.WarcCompression;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Mutations;

/**
 * Has a small machine take in damaged copies of one sample of each format, just as a user's files
 * are, and prints what came of them. Its exit code tells whether all was well.
 */
final class DamagedDelivery {
    private static final long MOST_MILLISECONDS = 5000;

    /** Wall clock time after which an input counts as endless. */
    private static final long ENDLESS_MINUTES = 2;

    private record Sample(String label, byte[] bytes) {}

    private final Formats formats = new Formats(Request.of(List.of()).columns());
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Desk desk = new Desk(Request.of(List.of()), arrivals::add);
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final int inputs;
    private int defects;

    private DamagedDelivery(int inputs) {
        this.inputs = inputs;
    }

    /**
     * @param args how many damaged copies of each sample
     */
    public static void main(String[] args) throws Exception {
        DamagedDelivery delivery = new DamagedDelivery(Integer.parseInt(args[0]));
        ExecutorService reader = Executors.newSingleThreadExecutor();
        System.out.println("| format | inputs | with articles | refused | slowest, CPU ms |");
        System.out.println("|---|--:|--:|--:|--:|");
        for (Sample sample : samples()) {
            delivery.deliver(sample, reader);
        }
        System.exit(delivery.defects == 0 ? 0 : 1);
    }

    private static List<Sample> samples() throws IOException {
        return List.of(
                new Sample("talks.html", org.parley.intake.html.Samples.page()),
                utf8("feed.rss", org.parley.intake.feed.Samples.RSS),
                utf8("feed.atom", org.parley.intake.feed.Samples.ATOM),
                utf8("feed.rdf", org.parley.intake.feed.Samples.RDF),
                utf8("feed.json", org.parley.intake.feed.Samples.JSON),
                utf8("sitemap.xml", org.parley.intake.feed.Samples.SITEMAP),
                utf8("feeds.opml", org.parley.intake.feed.Samples.OPML),
                new Sample("a.warc", archive(WarcCompression.NONE)),
                new Sample("a.warc.gz", archive(WarcCompression.GZIP)),
                new Sample("a.warc.zst", archive(WarcCompression.ZSTD)),
                new Sample("dict.warc.zst", org.parley.intake.archive.Samples.zstdWithDictionary()),
                new Sample("a.arc", org.parley.intake.archive.Samples.arc()),
                new Sample("a.zip", org.parley.intake.archive.Samples.zip()),
                new Sample("odd.zip", org.parley.intake.archive.Samples.oddZip()),
                new Sample("talks.html.gz", org.parley.intake.archive.Samples.gzip()),
                new Sample("talks.html.zst", org.parley.intake.archive.Samples.zstd()),
                new Sample("talks.html.bz2", org.parley.intake.archive.Samples.bzip2()),
                new Sample("a.tar", org.parley.intake.archive.Samples.tar()),
                new Sample("a.pdf", org.parley.intake.pdf.Samples.twoPages()),
                new Sample("plain.pdf", org.parley.intake.pdf.Samples.plain()),
                new Sample("a.docx", org.parley.intake.office.Samples.docx()),
                new Sample("a.odt", org.parley.intake.office.Samples.odt()),
                new Sample("stored.odt", org.parley.intake.office.Samples.storedOdt()),
                new Sample("a.rtf", org.parley.intake.office.Samples.rtf()),
                new Sample("a.doc", org.parley.intake.office.Samples.oldDoc()),
                new Sample("a.eml", org.parley.intake.mail.Samples.letter()),
                new Sample("a.mbox", org.parley.intake.mail.Samples.mbox()),
                new Sample("a.mhtml", org.parley.intake.mail.Samples.savedPage()),
                new Sample("utf8.txt", org.parley.intake.text.Samples.news(UTF_8)),
                new Sample("utf16.txt", org.parley.intake.text.Samples.news(UTF_16LE)),
                new Sample("gb.txt", org.parley.intake.text.Samples.news(charset("GB18030"))),
                utf8("lexis.txt", org.parley.intake.bundle.Samples.LEXIS),
                utf8("nexis.txt", org.parley.intake.bundle.Samples.NEXIS_UNI),
                utf8("factiva.txt", org.parley.intake.bundle.Samples.FACTIVA),
                utf8("codes.txt", org.parley.intake.bundle.Samples.FACTIVA_CODES),
                utf8("proquest.txt", org.parley.intake.bundle.Samples.PROQUEST),
                new Sample("a.jsonl", org.parley.intake.jsonl.Samples.lines()),
                new Sample("a.json", org.parley.intake.jsonl.Samples.array()));
    }

    private static Sample utf8(String label, String text) {
        return new Sample(label, text.getBytes(UTF_8));
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        return org.parley.intake.archive.Samples.warc(compression);
    }

    private static Charset charset(String name) {
        return Charset.forName(name);
    }

    private void deliver(Sample sample, ExecutorService reader) throws InterruptedException {
        int withArticles = 0;
        int refused = 0;
        long slowest = 0;
        for (int seed = 0; seed < inputs; seed++) {
            byte[] damaged = Mutations.damaged(sample.bytes, seed);
            String input = sample.label + ", damaged with seed " + seed;
            long milliseconds = milliseconds(sample.label, damaged, input, reader);
            slowest = Math.max(slowest, milliseconds);
            check(milliseconds, input);
            withArticles += any(Arrival.Taken.class) || any(Arrival.Unread.class) ? 1 : 0;
            refused += any(Arrival.Refused.class) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d |%n",
                sample.label,
                inputs,
                withArticles,
                refused,
                slowest);
    }

    /** Takes bytes in as if they were a file's; gives the processor's time for it. */
    private long milliseconds(String label, byte[] bytes, String input, ExecutorService reader)
            throws InterruptedException {
        arrivals.clear();
        Document document = Document.of(label, label, null, Metadata.none(), bytes);
        Links links = new Links(Request.MOST_LINKED, null, address -> false);
        try {
            return reader.submit(
                            () -> {
                                long start = clock.getCurrentThreadCpuTime();
                                Unpacking.unpack(document, formats, links, desk);
                                return (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
                            })
                    .get(ENDLESS_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            defect(input + ": " + e.getCause());
            return 0;
        } catch (TimeoutException e) {
            System.out.println(input + ": endless");
            System.exit(1);
            throw new AssertionError(e);
        }
    }

    private void check(long milliseconds, String input) {
        if (milliseconds > MOST_MILLISECONDS) {
            defect(input + ": took " + milliseconds + " ms");
        }
        if (arrivals.isEmpty()) {
            defect(input + ": nothing is said of it");
        }
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Refused refused) {
                String message = refused.problem().message();
                if (refused.problem().code().equals("defect")
                        || message.matches("(?s).*:\\s*(null)?")) {
                    defect(input + ": " + message);
                }
            }
        }
    }

    private boolean any(Class<? extends Arrival> kind) {
        return arrivals.stream().anyMatch(kind::isInstance);
    }

    private void defect(String what) {
        defects++;
        System.out.println("DEFECT " + what);
    }
}
