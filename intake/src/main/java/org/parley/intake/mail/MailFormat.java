package org.parley.intake.mail;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;

/**
 * An e-mail message, or a page saved as MHTML.
 *
 * <p>Of a body in several forms the HTML is taken if the message is a newsletter, which is laid out
 * in it, or if the plain text is a stub; else the plain text, in which quotations and signatures
 * are told from the letter. HTML is handed over as a document inside. If the message forwards
 * another, that other is the article, and only what is said of it counts: the forwarder is not its
 * author.
 */
public final class MailFormat implements Format {
    /** Only mail has these; a text pasted with "From:" and "Date:" has not. */
    private static final Set<String> TELLING =
            Set.of(
                    "content-type",
                    "delivered-to",
                    "dkim-signature",
                    "message-id",
                    "mime-version",
                    "received",
                    "return-path");

    private static final Set<String> USUAL = Set.of("cc", "date", "from", "subject", "to");

    private static final Set<String> ENDINGS = Set.of("eml", "mht", "mhtml");

    @Override
    public boolean recognises(Head head) {
        Set<String> fields = fields(head.text());
        boolean telling = fields.stream().anyMatch(TELLING::contains);
        boolean usual = fields.stream().anyMatch(USUAL::contains);
        boolean said =
                head.mediaType().equals("message/rfc822") || ENDINGS.contains(head.extension());
        return usual && telling || said && (usual || telling);
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        new MailReading(document, receiver).read(Mail.parse(document.bytes()));
    }

    /**
     * The names of the fields that the text begins with; empty if it does not begin with any. A
     * long header may be cut off in its last line.
     */
    static Set<String> fields(String text) {
        Set<String> names = new HashSet<>();
        String[] lines = text.split("\r?\n|\r");
        for (int i = 0; i < lines.length && !lines[i].isEmpty(); i++) {
            String line = lines[i];
            boolean cut = i == lines.length - 1 && line.indexOf(':') < 0;
            if (cut) {
                break;
            }
            if (line.startsWith(" ") || line.startsWith("\t")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon <= 0 || !line.substring(0, colon).matches("[\\x21-\\x39\\x3B-\\x7E]+")) {
                return Set.of();
            }
            names.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
