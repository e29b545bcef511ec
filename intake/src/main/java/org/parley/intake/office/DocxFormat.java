package org.parley.intake.office;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/**
 * Word's .docx, and the other files of its family (.xlsx, .pptx), which are refused. To be asked
 * before any format of plain zip files.
 */
public final class DocxFormat implements Format {
    private static final Pattern PART =
            Pattern.compile(
                    "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/.*|(word|xl|ppt)/.*\\.xml");
    private static final Pattern TEXT = Pattern.compile("word/document\\d*\\.xml");
    private static final String PROPERTIES = "docProps/core.xml";

    @Override
    public boolean recognises(Head head) {
        List<String> names = OfficeZip.names(head);
        return names.stream().anyMatch(name -> PART.matcher(name).matches());
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        Paragraphs paragraphs = new Paragraphs();
        WordXml text = new WordXml(paragraphs);
        PropertiesXml properties = new PropertiesXml();
        Kind kind = new Kind();
        boolean whole =
                OfficeZip.read(
                        document,
                        (name, in) -> {
                            kind.see(name);
                            if (TEXT.matcher(name).matches()) {
                                return XmlWalk.through(in, text);
                            }
                            return !name.equals(PROPERTIES) || XmlWalk.through(in, properties);
                        });
        if (whole && !kind.isText) {
            throw new Unreadable("not-text", kind.other + ". Save its text as .docx or .txt");
        }
        Found.handOver(document, receiver, paragraphs.text(), properties.metadata(), whole);
    }

    /** Which of the family a file is. */
    private static final class Kind {
        private boolean isText;
        private String other = "it is a zipped office file without a text document in it";

        void see(String name) {
            isText |= TEXT.matcher(name).matches();
            if (name.startsWith("xl/")) {
                other = "it is a spreadsheet (.xlsx), not an article";
            } else if (name.startsWith("ppt/")) {
                other = "it is a slide show (.pptx), not an article";
            }
        }
    }
}
