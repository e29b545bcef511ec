package org.parley.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/**
 * OpenDocument text (.odt), and the other files of its family (.ods, .odp), which are refused. To
 * be asked before any format of plain zip files.
 */
public final class OdtFormat implements Format {
    private static final String FAMILY = "application/vnd.oasis.opendocument.";
    private static final int NAME = 30;
    private static final int MOST_MANIFEST = 1 << 20;

    @Override
    public boolean recognises(Head head) {
        return head.startsWith("PK\3\4")
                && new String(head.bytes(), StandardCharsets.ISO_8859_1)
                        .startsWith("mimetype" + FAMILY, NAME);
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        Reading reading = new Reading();
        boolean whole = OfficeZip.read(document, reading);
        if (!reading.type.startsWith(FAMILY + "text")) {
            throw new Unreadable(
                    "not-text",
                    "it is an OpenDocument file ("
                            + reading.type.replace(FAMILY, "")
                            + ") without article text. Save its text as .odt or .txt");
        }
        if (reading.locked) {
            throw new Unreadable(
                    "encrypted",
                    "it is locked with a password. Open it in a word processor and save it without");
        }
        Found.handOver(
                document,
                receiver,
                reading.paragraphs.text(),
                reading.properties.metadata(),
                whole);
    }

    private static final class Reading implements OfficeZip.Part {
        private final Paragraphs paragraphs = new Paragraphs();
        private final PropertiesXml properties = new PropertiesXml();
        private String type = "";
        private boolean locked;

        @Override
        public boolean read(String name, InputStream in) throws IOException {
            switch (name) {
                case "mimetype" -> type = ascii(in, 100);
                case "content.xml" -> {
                    return XmlWalk.through(in, new OpenDocumentXml(paragraphs));
                }
                case "meta.xml" -> {
                    return XmlWalk.through(in, properties);
                }
                case "META-INF/manifest.xml" ->
                        locked = ascii(in, MOST_MANIFEST).contains("encryption-data");
                default -> {}
            }
            return true;
        }

        private static String ascii(InputStream in, int most) throws IOException {
            return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1).strip();
        }
    }
}
