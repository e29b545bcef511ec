package org.parley.app.cli;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

/**
 * Where results are written. A reader that has gone away, as {@code head} does, is no failure: the
 * rest is dropped. A full disk is.
 */
final class Results extends FilterOutputStream {
    Results(FileOutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
                throw e;
            }
        }
    }
}
