package org.parley.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.intake.archive.PackedFormat;
import org.parley.intake.archive.TarFormat;
import org.parley.intake.archive.WarcFormat;
import org.parley.intake.archive.ZipFormat;
import org.parley.intake.bundle.Bundles;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.feed.FeedFormat;
import org.parley.intake.feed.OpmlFormat;
import org.parley.intake.feed.SitemapFormat;
import org.parley.intake.html.HtmlFormat;
import org.parley.intake.jsonl.ColumnMap;
import org.parley.intake.jsonl.JsonLinesFormat;
import org.parley.intake.mail.MailFormat;
import org.parley.intake.mail.MboxFormat;
import org.parley.intake.office.DocxFormat;
import org.parley.intake.office.OdtFormat;
import org.parley.intake.office.OldOfficeFormat;
import org.parley.intake.office.RtfFormat;
import org.parley.intake.pdf.PdfFormat;
import org.parley.intake.text.TextFormat;

/** The formats that Parley takes in. */
final class Formats {
    /** Endings of files that are taken from a folder; a file named by itself may have any. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "txt", "text", "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml",
                    "rss", "atom", "rdf", "opml", "json", "jsonl", "ndjson", "pdf", "docx", "odt",
                    "rtf", "eml", "mbox", "zip", "tar", "tgz", "tbz2", "warc", "arc", "wet", "gz",
                    "bz2", "zst", "zstd");

    /** In the order in which they are asked: the particular before the general, text last. */
    private final List<Format> formats;

    private @Nullable Bundles bundles;

    Formats(ColumnMap columns) {
        formats =
                List.of(
                        new WarcFormat(),
                        new DocxFormat(),
                        new OdtFormat(),
                        new ZipFormat(),
                        new PackedFormat(),
                        new TarFormat(),
                        new PdfFormat(),
                        new RtfFormat(),
                        new OldOfficeFormat(),
                        new MboxFormat(),
                        new MailFormat(),
                        new OpmlFormat(),
                        new SitemapFormat(),
                        new FeedFormat(),
                        new HtmlFormat(),
                        new JsonLinesFormat(columns),
                        new TextFormat());
    }

    /** The format of a document. */
    Format of(Head head) {
        return formats.stream().filter(format -> format.recognises(head)).findFirst().orElseThrow();
    }

    /** The exports of press archives, which come in any format that holds text. */
    Bundles bundles() {
        if (bundles == null) {
            bundles = Bundles.load();
        }
        return bundles;
    }

    static boolean hasEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
