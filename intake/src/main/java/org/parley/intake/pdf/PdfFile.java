package org.parley.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.parley.intake.document.Document;
import org.parley.intake.document.FileProperties;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Opens a PDF file, reads it page by page, and says what could not be read. */
final class PdfFile {
    private static final int MOST_PAGES = 2000;
    private static final String OCR =
            "Have its letters recognised (ocrmypdf --force-ocr IN.pdf OUT.pdf) and read OUT.pdf";

    /** Above this share of letters without a meaning the text layer is worthless. */
    private static final double MOST_UNKNOWN = 0.3;

    private final Document document;
    private final Receiver receiver;
    private final Columns columns = new Columns();
    private final List<Page> pages = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();

    private PdfFile(Document document, Receiver receiver) {
        this.document = document;
        this.receiver = receiver;
    }

    static void read(Document document, Receiver receiver) throws IOException {
        new PdfFile(document, receiver).read();
    }

    private void read() throws IOException {
        byte[] bytes = document.bytes();
        BuiltInFonts.use();
        try (LimitedParser parser =
                        new LimitedParser(
                                new RandomAccessReadBuffer(bytes),
                                IOUtils.createTempFileOnlyStreamCache());
                PDDocument pdf = open(parser)) {
            PageReader reader = new PageReader(bytes.length);
            readPages(pdf, reader);
            noteDamage(parser);
            if (reader.unknown() > MOST_UNKNOWN) {
                throw new Unreadable(
                        "no-text", "its fonts do not say what letters they show. " + OCR);
            }
            String text = PdfText.of(pages);
            if (text.isEmpty()) {
                throw noText();
            }
            receiver.text(document.label(), text, metadata(pdf).or(document.known()));
        }
    }

    private static PDDocument open(LimitedParser parser) throws IOException {
        try {
            return parser.parse();
        } catch (InvalidPasswordException e) {
            throw new Unreadable(
                    "encrypted",
                    "it is locked with a password. Unlock it (qpdf --decrypt --password=WORD"
                            + " IN.pdf OUT.pdf) or print it into a new PDF");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unreadable(
                    "damaged",
                    "the PDF is damaged or cut off and no page of it can be found ("
                            + firstLine(e)
                            + "). Fetch it anew, or mend it (qpdf IN.pdf OUT.pdf)");
        }
    }

    private void readPages(PDDocument pdf, PageReader reader) {
        int number = 0;
        try {
            Iterator<PDPage> all = pdf.getPages().iterator();
            while (all.hasNext() && number < MOST_PAGES) {
                number++;
                readPage(reader, all.next(), number);
            }
            if (all.hasNext()) {
                receiver.note(
                        "too-large",
                        "only the first "
                                + MOST_PAGES
                                + " pages were read. Split the PDF to read the others");
            }
        } catch (RuntimeException | StackOverflowError e) {
            damaged.add(number + 1);
        }
    }

    /** What was seen of a page before it turned out to be broken is kept. */
    private void readPage(PageReader reader, PDPage page, int number) {
        try {
            reader.read(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            damaged.add(number);
        }
        pages.add(new Page(number, reader.height(), columns.blocks(reader.words())));
    }

    private void noteDamage(LimitedParser parser) {
        if (!damaged.isEmpty()) {
            String numbers =
                    damaged.stream()
                                    .limit(10)
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))
                            + (damaged.size() > 10 ? " ..." : "");
            receiver.note(
                    "damaged",
                    "page "
                            + numbers
                            + " of the PDF is damaged: text of it may be missing. Mend it (qpdf"
                            + " IN.pdf OUT.pdf) and read it again");
        }
        if (parser.emptied() > 0) {
            receiver.note(
                    "damaged",
                    parser.emptied()
                            + " parts of the PDF unfold to more than a text can have and were"
                            + " passed over: text may be missing");
        }
    }

    private Unreadable noText() {
        if (pages.isEmpty() || damaged.size() >= pages.size()) {
            return new Unreadable(
                    "damaged",
                    "no page of the PDF can be read: it is damaged or cut off. Fetch it anew, or"
                            + " mend it (qpdf IN.pdf OUT.pdf)");
        }
        return new Unreadable(
                "no-text",
                "its pages ("
                        + pages.size()
                        + ") are pictures without a text layer, as of a scan. "
                        + OCR);
    }

    private Metadata metadata(PDDocument pdf) {
        try {
            PDDocumentInformation information = pdf.getDocumentInformation();
            return FileProperties.metadata(information.getTitle(), information.getAuthor());
        } catch (RuntimeException | StackOverflowError e) {
            return Metadata.none();
        }
    }

    private static String firstLine(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("").strip();
    }
}
