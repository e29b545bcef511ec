package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.parley.core.text.Problem;

/**
 * One place that a text comes from.
 *
 * @param label what the article will be called
 * @param name what the user called it, for messages
 * @param metadata what the user said of it
 */
record TextSource(String label, String name, Metadata metadata) {
    /** More than this is no article; a whole book has about two million bytes. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /** Opens the bytes of a source. */
    interface Opening {
        InputStream open() throws IOException;
    }

    Arrival read(Opening opening) {
        try (InputStream bytes = opening.open()) {
            byte[] content = bytes.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                return refused(
                        "too-large",
                        "it has more than "
                                + (MOST_BYTES >> 20)
                                + " MB, which is no article. Split it into one file an article");
            }
            return arrival(PlainText.of(content));
        } catch (NoSuchFileException e) {
            return refused(
                    "file-missing",
                    "there is no such file or folder in "
                            + Path.of("").toAbsolutePath()
                            + ". Check the name");
        } catch (AccessDeniedException e) {
            return refused("file-unreadable", "permission denied. Try: chmod u+r '" + name + "'");
        } catch (IOException e) {
            return refused(
                    "file-unreadable",
                    e.getMessage() + ". Check the disk, or copy the file elsewhere");
        }
    }

    private Arrival arrival(PlainText text) {
        if (text instanceof PlainText.Broken broken) {
            return refused(broken.code(), broken.message(name));
        }
        String words = ((PlainText.Decoded) text).text();
        if (words.isBlank()) {
            return refused(
                    "empty-text", "it is empty. Leave it out, or put the article's text into it");
        }
        return new Arrival.Taken(metadata.article(label, words));
    }

    private Arrival refused(String code, String reason) {
        return new Arrival.Refused(
                new Problem(code, label, null, "cannot read " + name + ": " + reason));
    }
}
