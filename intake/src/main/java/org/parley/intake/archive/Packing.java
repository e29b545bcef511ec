package org.parley.intake.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.parley.intake.document.Head;

/** How a run of bytes is compressed, by its first bytes. */
enum Packing {
    NONE(List.of()),
    GZIP(List.of("gz", "gzip")),
    ZSTD(List.of("zst", "zstd")),
    BZIP2(List.of("bz2", "bzip2"));

    private final List<String> endings;

    Packing(List<String> endings) {
        this.endings = endings;
    }

    static Packing of(byte[] start) {
        if (Head.begins(start, 0x1F, 0x8B, 0x08)) {
            return GZIP;
        }
        if (Head.begins(start, 0x28, 0xB5, 0x2F, 0xFD)) {
            return ZSTD;
        }
        boolean bzip2 =
                Head.begins(start, 'B', 'Z', 'h')
                        && start.length > 4
                        && start[4] == 0x31; // digit of pi
        return bzip2 ? BZIP2 : NONE;
    }

    /** Unpacks a stream to its end, all members and frames of it. */
    InputStream unpacked(InputStream packed) throws IOException {
        return unpacked(packed, true);
    }

    /**
     * @param all members; else only the first is sure to be unpacked
     */
    private InputStream unpacked(InputStream packed, boolean all) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP ->
                    GzipCompressorInputStream.builder()
                            .setInputStream(packed)
                            .setDecompressConcatenated(all)
                            .get();
            case ZSTD -> new ZstdInputStream(packed);
            case BZIP2 -> new BZip2CompressorInputStream(packed, all);
        };
    }

    /** What the first bytes of a document unpack to, as far as they go: up to {@code most}. */
    static byte[] beginning(byte[] start, int most) {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        try (InputStream in = of(start).unpacked(new ByteArrayInputStream(start), false)) {
            byte[] some = new byte[512];
            int n;
            while (unpacked.size() < most
                    && (n = in.read(some, 0, Math.min(some.length, most - unpacked.size()))) >= 0) {
                unpacked.write(some, 0, n);
            }
        } catch (IOException | RuntimeException e) {
            // The start of a document is cut off somewhere: what came before is the answer.
            return unpacked.toByteArray();
        }
        return unpacked.toByteArray();
    }

    /** A file's name without the ending that says it is packed; {@code .tgz} is a {@code .tar}. */
    String unpackedName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("tgz") || ending.equals("tbz2")) {
            return name.substring(0, dot) + ".tar";
        }
        return endings.contains(ending) ? name.substring(0, dot) : name;
    }
}
