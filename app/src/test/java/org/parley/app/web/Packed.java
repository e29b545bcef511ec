package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, as an attacker makes them. */
final class Packed {
    private static final byte[] NOTHING = new byte[1 << 20];

    private Packed() {}

    /**
     * @param files names and texts, one after the other
     */
    static byte[] zip(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** A file of so many MB of zeros; made at once, however many they are. */
    static byte[] zipBomb(String name, int megabytes) {
        byte[] packed = deflated(megabytes);
        long size = Math.min(0xffffffffL, (long) megabytes << 20);
        byte[] file = name.getBytes(UTF_8);
        ByteBuffer zip =
                ByteBuffer.allocate(packed.length + 2 * file.length + 98)
                        .order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50);
        entry(zip, packed.length, size, file.length).put(file).put(packed);
        int directory = zip.position();
        zip.putInt(0x02014b50).putShort((short) 20);
        entry(zip, packed.length, size, file.length).position(zip.position() + 14);
        zip.put(file);
        int end = zip.position();
        zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
        zip.putInt(end - directory).putInt(directory).putShort((short) 0);
        return zip.array();
    }

    private static ByteBuffer entry(ByteBuffer zip, int packed, long size, int name) {
        zip.putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0).putInt(0);
        return zip.putInt(packed).putInt((int) size).putShort((short) name).putShort((short) 0);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    /** So many MB of zeros; made at once, however many they are. */
    static byte[] gzipBomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3});
        bytes.writeBytes(deflated(megabytes));
        bytes.writeBytes(new byte[8]);
        return bytes.toByteArray();
    }

    /** So many MB of zeros as PDF files pack them; made at once, however many they are. */
    static byte[] zlibBomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0x78);
        bytes.write(0x9c);
        bytes.writeBytes(deflated(megabytes));
        bytes.writeBytes(new byte[4]);
        return bytes.toByteArray();
    }

    private static byte[] deflated(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = block();
        for (int i = 0; i < megabytes; i++) {
            bytes.writeBytes(block);
        }
        bytes.write(3);
        bytes.write(0);
        return bytes.toByteArray();
    }

    /** A MB packed so that it stands for itself, wherever it is. */
    private static byte[] block() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(NOTHING);
        byte[] packed = new byte[1 << 16];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    static byte[] zlib(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
