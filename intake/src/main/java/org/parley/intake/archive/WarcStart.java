package org.parley.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.parley.intake.document.Head;

/** How the records of WARC and ARC archives begin. */
final class WarcStart implements Resume.Start {
    private static final int LONGEST = 4096;

    private static final Pattern PLAIN =
            Pattern.compile(
                    "WARC/\\d{1,2}\\.\\d{1,3}\\r?\\n.*"
                            + "|[a-z]{2,16}:\\S{1,2048} \\d{1,3}(\\.\\d{1,3}){3} \\d{14} .*",
                    Pattern.DOTALL);

    private final Packing packing;

    /**
     * @param packing of the archive, each record of which is packed by itself
     */
    WarcStart(Packing packing) {
        this.packing = packing;
    }

    /** Whether an archive begins so. */
    static boolean of(byte[] bytes) {
        return hasDictionary(bytes) || plain(Packing.beginning(bytes, LONGEST));
    }

    /**
     * Whether these bytes begin a zstd dictionary, as only web archives have before their records.
     */
    static boolean hasDictionary(byte[] bytes) {
        return Head.begins(bytes, 0x5D, 0x2A, 0x4D, 0x18);
    }

    @Override
    public boolean mayBegin(int previous, int first) {
        return switch (packing) {
            case GZIP -> first == 0x1F;
            case ZSTD -> first == 0x28;
            default -> first == 'W' || previous == '\n' && first >= 'a' && first <= 'z';
        };
    }

    @Override
    public boolean begins(byte[] bytes) {
        return switch (packing) {
            case GZIP -> Packing.of(bytes) == Packing.GZIP && plain(Packing.beginning(bytes, 512));
            case ZSTD -> Packing.of(bytes) == Packing.ZSTD; // needs the dictionary to be unpacked
            default -> plain(bytes);
        };
    }

    private static boolean plain(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        return PLAIN.matcher(start).matches();
    }
}
