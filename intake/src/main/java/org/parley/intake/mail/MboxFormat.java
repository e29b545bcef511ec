package org.parley.intake.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/**
 * A mailbox file (mbox), as mail programs and exports of web mail write it: each message is a
 * document inside. Holds one message at a time.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4155">RFC 4155</a>
 */
public final class MboxFormat implements Format {
    @Override
    public boolean recognises(Head head) {
        String text = head.text();
        int end = text.indexOf('\n');
        return text.startsWith("from ")
                && end > 0
                && !MailFormat.fields(text.substring(end + 1)).isEmpty();
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        try (InputStream in = new BufferedInputStream(document.open(), 1 << 16)) {
            new Reading(document, receiver).read(in);
        }
    }

    private static final class Reading {
        private static final int MOST_LINE_BYTES = 1 << 20;
        private static final int MOST_MESSAGES = 1_000_000;

        private final Document document;
        private final Receiver receiver;
        private ByteArrayOutputStream message = new ByteArrayOutputStream();
        private int number;

        Reading(Document document, Receiver receiver) {
            this.document = document;
            this.receiver = receiver;
        }

        /** A message begins at a "From " line after an empty line and before a field. */
        void read(InputStream in) throws IOException {
            boolean emptyBefore = true;
            byte[] line = line(in);
            while (line.length > 0) {
                byte[] next = line(in);
                if (emptyBefore && startsWithFrom(line, 0) && isField(next)) {
                    handOver();
                    number++;
                } else if (message.size() <= Document.MOST_BYTES) {
                    int quoted = quotedFrom(line) ? 1 : 0;
                    message.write(line, quoted, line.length - quoted);
                }
                emptyBefore = isEmpty(line);
                line = next;
            }
            handOver();
        }

        private void handOver() throws Unreadable {
            byte[] bytes = message.toByteArray();
            message = new ByteArrayOutputStream();
            if (number > MOST_MESSAGES) {
                throw new Unreadable(
                        "too-large", "it has more than a million messages. Split it by years");
            }
            if (bytes.length > Document.MOST_BYTES) {
                receiver.refused(
                        "too-large",
                        "message " + number,
                        "it has more than "
                                + (Document.MOST_BYTES >> 20)
                                + " MB. Save its attachments and read those");
            } else if (bytes.length > 0) {
                String place = "message " + number;
                Metadata known = Metadata.none().withOutlet(document.known().outlet());
                receiver.inside(
                        document.inside(
                                place,
                                document.label() + ", " + place,
                                "message/rfc822",
                                known,
                                bytes));
            }
        }

        private static byte[] line(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(128);
            int b;
            while (line.size() < MOST_LINE_BYTES && (b = in.read()) >= 0) {
                line.write(b);
                if (b == '\n') {
                    break;
                }
            }
            return line.toByteArray();
        }

        private static boolean isEmpty(byte[] line) {
            return line[0] == '\n' || line[0] == '\r';
        }

        /** "From " in a text is written as ">From ", and ">From " as ">>From ". */
        private static boolean quotedFrom(byte[] line) {
            int i = 0;
            while (i < line.length && line[i] == '>') {
                i++;
            }
            return i > 0 && startsWithFrom(line, i);
        }

        private static boolean startsWithFrom(byte[] line, int at) {
            return line.length >= at + 5
                    && new String(line, at, 5, StandardCharsets.ISO_8859_1).equals("From ");
        }

        private static boolean isField(byte[] line) {
            String text =
                    new String(line, 0, Math.min(line.length, 200), StandardCharsets.ISO_8859_1);
            return text.matches("(?s)[\\x21-\\x39\\x3B-\\x7E]+:.*|>From .*");
        }
    }
}
