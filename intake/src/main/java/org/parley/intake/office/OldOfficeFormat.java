package org.parley.intake.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** OLE2 compound files, which hold old Word documents and much else: recognised, not read. */
public final class OldOfficeFormat implements Format {
    @Override
    public boolean recognises(Head head) {
        return head.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /** Which it is, the names in its directory tell; they are in UTF-16. */
    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        String bytes = new String(document.bytes(), StandardCharsets.ISO_8859_1);
        if (holds(bytes, "EncryptedPackage")) {
            throw new Unreadable(
                    "encrypted",
                    "it is locked with a password. Open it in a word processor and save it without");
        }
        if (holds(bytes, "__substg1.0_")) {
            throw new Unreadable(
                    "not-text", "it is an Outlook message (.msg). Save it as .eml or .txt");
        }
        throw new Unreadable(
                "not-text",
                holds(bytes, "WordDocument")
                        ? "it is a Word document of before 2007 (.doc). Open it in a word"
                                + " processor and save it as .docx"
                        : "it is an office file of before 2007, and no text document. Save its text"
                                + " as .docx or .txt");
    }

    private static boolean holds(String bytes, String name) {
        return bytes.contains(
                new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
