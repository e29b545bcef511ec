package org.parley.intake.archive;

import java.io.IOException;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/**
 * A ZIP archive: each file in it is a document. Office documents are ZIP archives too: ask their
 * formats first.
 */
public final class ZipFormat implements Format {
    private static final String EPUB = "application/epub+zip";

    @Override
    public boolean recognises(Head head) {
        return head.startsWith('P', 'K', 3, 4)
                || head.startsWith('P', 'K', 5, 6)
                || head.startsWith('P', 'K', 7, 8);
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        if (Head.of(document).text().contains("mimetype" + EPUB)) {
            throw new Unreadable(
                    "not-text",
                    "it is a book (EPUB). Save the text of the chapter, for example: pandoc -t plain -o"
                            + " chapter.txt '"
                            + document.name()
                            + "'");
        }
        new ZipReading(document, receiver).read();
    }
}
