package org.parley.intake.office;

import java.io.IOException;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Hands over what was found, or says why nothing was. */
final class Found {
    private Found() {}

    static void handOver(
            Document document, Receiver receiver, String text, Metadata metadata, boolean whole)
            throws IOException {
        if (text.isEmpty()) {
            throw whole
                    ? new Unreadable("empty-text", "there is no text in it")
                    : new Unreadable(
                            "damaged",
                            "it is damaged or cut off before its text. Fetch it anew, or open it in"
                                    + " a word processor and save it again");
        }
        if (!whole) {
            receiver.note(
                    "damaged",
                    "the document is damaged or cut off: text of it may be missing. Open it in a"
                            + " word processor and save it again");
        }
        receiver.text(document.label(), text, metadata.or(document.known()));
    }
}
