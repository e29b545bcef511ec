package org.parley.intake.jsonl;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;

/** Bytes of which no more than a document's may be taken at a stretch. */
final class Metered extends FilterInputStream {
    private int taken;

    Metered(InputStream in) {
        super(in);
    }

    /** A new stretch begins. */
    void restart() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws Unreadable {
        taken += Math.max(read, 0);
        if (taken > Document.MOST_BYTES) {
            throw new Unreadable(
                    "too-large",
                    "one of its objects has more than "
                            + (Document.MOST_BYTES >> 20)
                            + " MB, which is no article. Write one object an article");
        }
    }
}
