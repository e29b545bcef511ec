package org.parley.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;

/** PDF files with a text layer. A scan without one is refused, with the way out. */
public final class PdfFormat implements Format {
    /** Readers accept the signature anywhere in the first kilobyte, and so do writers. */
    private static final int SIGNATURE_WITHIN = 1024;

    @Override
    public boolean recognises(Head head) {
        int length = Math.min(SIGNATURE_WITHIN, head.bytes().length);
        return head.startsWith("%PDF-")
                || (head.extension().equals("pdf") || head.mediaType().equals("application/pdf"))
                        && new String(head.bytes(), 0, length, StandardCharsets.ISO_8859_1)
                                .contains("%PDF-");
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        PdfFile.read(document, receiver);
    }
}
