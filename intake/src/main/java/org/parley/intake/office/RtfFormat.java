package org.parley.intake.office;

import java.io.IOException;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;

/** Rich text (.rtf), also where it is called .doc. */
public final class RtfFormat implements Format {
    @Override
    public boolean recognises(Head head) {
        return head.startsWith("{\\rtf");
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        RtfText text = new RtfText();
        boolean whole = text.read(document.bytes());
        Found.handOver(document, receiver, text.text(), text.metadata(), whole);
    }
}
