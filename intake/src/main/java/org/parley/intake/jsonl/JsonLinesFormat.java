package org.parley.intake.jsonl;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;

/** JSON Lines, an array of objects or a single one; a file of any size, object by object. */
public final class JsonLinesFormat implements Format {
    private static final Pattern START = Pattern.compile("(?:\\{\\s*[\"}]|\\[\\s*\\{\\s*[\"}])");
    private static final Set<String> EXTENSIONS = Set.of("json", "jsonl", "ndjson");
    private static final String JSON_FEED = "jsonfeed.org";

    private final ColumnMap columns;

    public JsonLinesFormat(ColumnMap columns) {
        this.columns = columns;
    }

    @Override
    public boolean recognises(Head head) {
        String text = head.text();
        boolean called =
                EXTENSIONS.contains(head.extension())
                        && (text.startsWith("{") || text.startsWith("["));
        return (called || START.matcher(text).lookingAt()) && !text.contains(JSON_FEED);
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        new JsonReading(document, new Articles(document, columns, receiver), receiver).read();
    }
}
