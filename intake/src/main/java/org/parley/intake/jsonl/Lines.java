package org.parley.intake.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;

/** Lines of bytes, one at a time, numbered from 1; reads ahead by up to {@link #AHEAD}. */
final class Lines {
    static final int AHEAD = 8_192;

    private final InputStream in;
    private final byte[] buffer = new byte[AHEAD];
    private int at;
    private int end;
    private int number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, or null behind the last; empty if it was too long to keep. */
    byte @Nullable [] next() throws IOException {
        if (!filled()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        tooLong = false;
        while (filled()) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            tooLong |= line.size() + at - start > Document.MOST_BYTES;
            line.write(buffer, start, tooLong ? 0 : at - start);
            if (at < end) {
                at++;
                break;
            }
        }
        return tooLong ? new byte[0] : line.toByteArray();
    }

    private boolean filled() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** The number of the line that was read last. */
    int number() {
        return number;
    }

    /** Whether it had more bytes than a document may have. */
    boolean tooLong() {
        return tooLong;
    }
}
