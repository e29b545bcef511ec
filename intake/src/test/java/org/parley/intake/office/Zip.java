package org.parley.intake.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zip files as office programs do. */
final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** A part as it is, not compressed. */
    Zip stored(String name, String text) throws IOException {
        byte[] part = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(part);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
        return this;
    }

    Zip part(String name, String text) throws IOException {
        return part(name, text.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** A part that repeats some bytes. */
    Zip part(String name, byte[] part, int times) throws IOException {
        zip.putNextEntry(entry(name));
        for (int i = 0; i < times; i++) {
            zip.write(part);
        }
        zip.closeEntry();
        return this;
    }

    /** The same at each run. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2024, 5, 2, 10, 0));
        return entry;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }
}
