package org.parley.app.web.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where files lie that were handed in and are not read yet: a folder of this run, which nobody else
 * of the machine may look into. Names of visitors name no file in it.
 */
public final class Uploads implements AutoCloseable {
    /** Of all the files of one form together. */
    public static final long MOST_BYTES = 49L << 20;

    private static final int LONGEST_NAME = 200;

    private @Nullable Path folder;

    /**
     * Keeps a file until it is read.
     *
     * @param said what the visitor's machine calls it
     * @throws IOException if the disk is full
     */
    public Source.Upload keep(String said, InputStream bytes) throws IOException {
        Path file = Files.createTempFile(folder(), "upload", "");
        try {
            long size = Files.copy(bytes, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return new Source.Upload(name(said), file, size);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("parley-uploads");
        }
        return folder;
    }

    /** The last part of a path, without what cannot be shown. */
    private static String name(String said) {
        String last = said.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String name = last.isEmpty() ? "a file without a name" : last;
        return name.length() > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "..."
                : name;
    }

    /** Deletes the folder, once the desk is closed. */
    @Override
    public synchronized void close() {
        if (folder == null) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
