package org.parley.intake.text;

import java.io.IOException;
import java.util.Set;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.DecodedText;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;
import org.parley.intake.encoding.Encoding;

/** Plain text in any encoding, Markdown among it: what no other format wants is asked for here. */
public final class TextFormat implements Format {
    private static final Set<String> TABLES = Set.of("csv", "tsv");
    private static final Set<String> TABLE_TYPES = Set.of("text/csv", "text/tab-separated-values");

    /** Takes everything, and names it if it turns out to be no text: it is asked last. */
    @Override
    public boolean recognises(Head head) {
        return true;
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        Head head = Head.of(document);
        if (TABLES.contains(head.extension()) || TABLE_TYPES.contains(head.mediaType())) {
            throw new Unreadable(
                    "table",
                    "it is a table, whose rows would run into one text. Convert it to JSON Lines, for"
                            + " example: mlr --icsv --ojsonl cat '"
                            + document.name()
                            + "' > rows.jsonl");
        }
        DecodedText decoded =
                DecodedText.of(document.bytes(), Encoding.parameter(document.contentType()));
        ArticleText.checkLetters(decoded.text());
        decoded.report(receiver);
        receiver.text(document.label(), decoded.text(), document.known());
    }
}
