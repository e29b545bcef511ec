package org.parley.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** One article as three word processors' files have it; {@link #TEXT} is what a reader sees. */
public final class Samples {
    static final String HEADLINE = "Dockers of Lessing reject the harbour office\u2019s offer";
    static final String FIRST =
            "The dockers\u2019 union of Lessing rejects the offer, its chairwoman Runa Hale said on"
                    + " Friday.";
    static final String SECOND = "She demands a raise of six per cent.";
    static final String ROW = "Pay\trejected";
    static final String ITEM = "no work on Sundays";
    static final String LAST = "The harbour office of Karvelia did not comment.";
    static final String TEXT = String.join("\n\n", HEADLINE, FIRST, SECOND, ROW, ITEM, LAST);

    private Samples() {}

    static XWPFDocument word() {
        XWPFDocument word = new XWPFDocument();
        word.getProperties().getCoreProperties().setTitle("Dockers reject offer");
        word.getProperties().getCoreProperties().setCreator("Runa Hale");
        word.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
        footer.createParagraph().createRun().setText("Lessing Courier, page 7");
        XWPFParagraph headline = word.createParagraph();
        headline.setStyle("Heading1");
        headline.createRun().setText(HEADLINE);
        first(word);
        revised(word);
        XWPFTable table = word.createTable(1, 2);
        table.getRow(0).getCell(0).setText("Pay");
        table.getRow(0).getCell(1).setText("rejected");
        XWPFParagraph item = word.createParagraph();
        item.setNumID(BigInteger.ONE);
        item.createRun().setText(ITEM);
        XWPFParagraph last = word.createParagraph();
        last.createHyperlinkRun("https://harbour.example/").setText("The harbour office");
        last.createRun().setText(" of Karvelia did not comment.");
        return word;
    }

    private static void first(XWPFDocument word) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText("The dockers\u2019 union of Lessing");
        XWPFRun hidden = paragraph.createRun();
        hidden.setVanish(true);
        hidden.setText(" (check the name!)");
        paragraph
                .createRun()
                .setText(" rejects the offer, its chairwoman Runa Hale said on Friday.");
        word.createFootnote().createParagraph().createRun().setText("By telephone.");
        paragraph.addFootnoteReference(word.getFootnotes().get(0));
    }

    /** "She demands a raise of [deleted: five][inserted: six] per cent." */
    private static void revised(XWPFDocument word) {
        CTP paragraph = word.createParagraph().getCTP();
        paragraph.addNewR().addNewT().setStringValue("She demands a raise of ");
        CTRunTrackChange deleted = paragraph.addNewDel();
        deleted.addNewR().addNewDelText().setStringValue("five");
        CTRunTrackChange inserted = paragraph.addNewIns();
        inserted.addNewR().addNewT().setStringValue("six");
        paragraph.addNewR().addNewT().setStringValue(" per cent.");
    }

    public static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = word()) {
            word.write(bytes);
        }
        Zip packed = new Zip(); // which has no times of its own
        try (ZipInputStream parts =
                new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                packed.part(part.getName(), parts.readAllBytes(), 1);
            }
        }
        return packed.bytes();
    }

    public static byte[] odt() throws IOException {
        return new Zip()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .part("meta.xml", META)
                .part("content.xml", CONTENT)
                .part("META-INF/manifest.xml", "<manifest/>")
                .bytes();
    }

    /** Not folded, so that damage meets the XML. */
    public static byte[] storedOdt() throws IOException {
        return new Zip()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .stored("content.xml", CONTENT)
                .bytes();
    }

    public static byte[] rtf() {
        return RTF.getBytes(StandardCharsets.US_ASCII);
    }

    /** The start of a file by an old Word. */
    public static byte[] oldDoc() {
        byte[] start = "\u00D0\u00CF\u0011\u00E0WordDocument".getBytes(StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(start, 1536);
    }

    private static final String META =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>
            <meta:initial-creator>Runa Hale</meta:initial-creator><dc:creator>Ilka Dorn</dc:creator>
            <dc:title>Dockers reject offer</dc:title></office:meta></office:document-meta>
            """;

    static final String CONTENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xlink="http://www.w3.org/1999/xlink">
            <office:automatic-styles>
             <style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
             <style:style style:name="T2" style:family="text"><style:text-properties/></style:style>
            </office:automatic-styles>
            <office:body><office:text>
            <text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
             <dc:creator>Ilka Dorn</dc:creator></office:change-info><text:p>five</text:p></text:deletion>
             </text:changed-region></text:tracked-changes>
            <text:h text:outline-level="1">Dockers of Lessing reject the harbour office\u2019s offer</text:h>
            <text:p>The dockers\u2019 union of<text:s/>Lessing<text:span text:style-name="T1"> (check the name!)</text:span>
               rejects the <text:span text:style-name="T2">offer</text:span>,<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By telephone.</text:p></text:note-body></text:note> its chairwoman Runa Hale<office:annotation><text:p>Spelling?</text:p></office:annotation> said on Friday.</text:p>
            <text:p>She demands a raise of <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>six<text:change-end text:change-id="c2"/> per cent.</text:p>
            <table:table><table:table-row><table:table-cell><text:p>Pay</text:p></table:table-cell><table:table-cell><text:p>rejected</text:p></table:table-cell></table:table-row></table:table>
            <text:list><text:list-item><text:p>no work on Sundays</text:p></text:list-item></text:list>
            <text:p><text:a xlink:href="https://harbour.example/">The harbour office</text:a> of Karvelia did not comment.</text:p>
            </office:text></office:body></office:document-content>
            """;

    /** As Word writes it, without most of its tables of styles. */
    static final String RTF =
            """
            {\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset204 Arial CYR;}}
            {\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}
            {\\info{\\title Dockers reject offer}{\\author Runa Hale}{\\operator Ilka Dorn}}
            {\\*\\generator Some Writer 7;}{\\header\\pard Lessing Courier\\par}{\\footer\\pard page 7\\par}
            \\pard\\s1\\b Dockers of Lessing reject the harbour office\\rquote s offer\\b0\\par
            \\pard The dockers\\'92 union of Less{\\v  (check the name!)}ing rejects the offer,{\\super\\chftn{\\footnote By telephone.}} its chairwoman Runa\\~Hale said on Friday.\\par
            She demands a raise of {\\deleted five}{\\revised six} per cent.\\par
            \\trowd\\cellx3000\\cellx6000\\pard\\intbl Pay\\cell\\pard\\intbl rejected\\cell\\row
            \\pard{\\pntext\\'b7\\tab}no work on Sundays\\par
            {\\field{\\*\\fldinst HYPERLINK "https://harbour.example/"}{\\fldrslt The harbour office}} of Kar\\u118?elia did not comment.{\\pict\\wmetafile8 0100090000}\\par}
            """;
}
