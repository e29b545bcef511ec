package org.parley.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.parley.intake.document.Document;
import org.parley.intake.document.Head;
import org.parley.intake.document.Unreadable;

/** The parts of a zipped office document, in the order in which they stand there. */
final class OfficeZip {
    private static final String HEADER = "PK\3\4";
    private static final int HEADER_LENGTH = 30;

    /** Reads a part. */
    interface Part {
        /** Whether the part was whole. */
        boolean read(String name, InputStream in) throws IOException;
    }

    private OfficeZip() {}

    /** The names of the parts that begin within the head. */
    static List<String> names(Head head) {
        List<String> names = new ArrayList<>();
        String bytes = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        int at = bytes.startsWith(HEADER) ? 0 : -1;
        while (at >= 0 && at + HEADER_LENGTH < bytes.length()) {
            int length = bytes.charAt(at + 26) + (bytes.charAt(at + 27) << 8);
            int name = at + HEADER_LENGTH;
            names.add(bytes.substring(name, Math.min(bytes.length(), name + length)));
            at = bytes.indexOf(HEADER, name + length + stored(bytes, at));
        }
        return names;
    }

    /** How many bytes at least lie behind an entry's name: its content may be a ZIP file itself. */
    private static int stored(String bytes, int header) {
        int size = 0;
        for (int i = 3; i >= 0; i--) {
            size = (size << 8) + bytes.charAt(header + 18 + i);
        }
        return size < 0 ? bytes.length() : size;
    }

    /**
     * Shows all parts to a reader, which may leave them unread, and says whether all were whole.
     *
     * @throws Unreadable if they unfold to more than an office document has
     */
    static boolean read(Document document, Part part) throws IOException {
        byte[] bytes = document.bytes();
        boolean whole = true;
        // names are ASCII; in this encoding a damaged one is no error
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            Limited in = new Limited(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                in.beginPart();
                whole &= part.read(entry.getName(), in);
                in.transferTo(OutputStream.nullOutputStream());
            }
            return whole;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            return false; // what was unzipped before stands
        }
    }

    /** Unzips no bomb. */
    private static final class Limited extends InputStream {
        private static final int MOST_BYTES = 192 << 20;
        private static final int MOST_BYTES_A_PART = 64 << 20;

        private final InputStream in;
        private long left = MOST_BYTES;
        private long leftOfPart;

        Limited(InputStream in) {
            this.in = in;
        }

        void beginPart() {
            leftOfPart = MOST_BYTES_A_PART;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws Unreadable {
            left -= read;
            leftOfPart -= read;
            if (left < 0 || leftOfPart < 0) {
                throw new Unreadable(
                        "too-large",
                        "its parts unfold to more than "
                                + (MOST_BYTES_A_PART >> 20)
                                + " MB, which is no article. Save its text alone, as .txt");
            }
        }
    }
}
