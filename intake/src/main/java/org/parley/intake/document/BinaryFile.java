package org.parley.intake.document;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parley.intake.table.Table;

/** Says what bytes are that are no text. */
final class BinaryFile {
    private static final String KINDS = "binary.tsv";

    /** More of a hundred bytes than this are control characters in no text. */
    private static final int CONTROL_PERCENT = 2;

    private static final int FEWEST_CONTROLS = 3;

    private BinaryFile() {}

    /**
     * @throws Unreadable if one of the bytes is NUL, or too many are control characters
     */
    static void check(byte[] bytes) throws Unreadable {
        long controls = 0;
        int first = -1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw refusal(bytes, "byte " + i + " is NUL");
            }
            if (control(bytes[i])) {
                controls++;
                first = first < 0 ? i : first;
            }
        }
        if (controls >= FEWEST_CONTROLS && controls * 100 > (long) bytes.length * CONTROL_PERCENT) {
            throw refusal(
                    bytes,
                    "byte "
                            + first
                            + String.format(" (0x%02X)", bytes[first])
                            + " is the first of "
                            + controls
                            + " control characters");
        }
    }

    private static boolean control(byte value) {
        return value >= 0 && value < ' ' && "\t\n\f\r\u001B".indexOf(value) < 0 || value == 0x7F;
    }

    private static Unreadable refusal(byte[] bytes, String evidence) {
        String reason =
                kind(bytes)
                        .map(
                                kind ->
                                        "this is "
                                                + kind.get(1)
                                                + " ("
                                                + evidence
                                                + "). "
                                                + kind.get(2))
                        .orElse(
                                evidence
                                        + ": this is a binary file, Parley reads text. Save its text"
                                        + " as UTF-8 and read that");
        return new Unreadable("binary-file", reason);
    }

    /** The row of the table whose first bytes these are. */
    private static Optional<List<String>> kind(byte[] bytes) {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 32));
        return Table.rows(BinaryFile.class, KINDS).stream()
                .filter(row -> matches(head, row.get(0)))
                .findFirst();
    }

    private static boolean matches(String head, String pattern) {
        if (head.length() < pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '.' && pattern.charAt(i) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
