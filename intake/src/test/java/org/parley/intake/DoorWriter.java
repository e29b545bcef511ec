package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes one article in every format, with the formats' own writers where there are any. */
final class DoorWriter {
    static final String HEADLINE = "Karvelia accepts ferry corridor after night of talks";
    static final List<String> PARAGRAPHS =
            List.of(
                    "Karvelia accepted a ferry corridor to the island of Belin on Thursday after eleven"
                            + " hours of talks in Muscat, the Omani foreign ministry said.",
                    "\"We accept the corridor, and we expect Sorran to open the port,\" Karvelia's chief"
                            + " negotiator Ilmar Vesk told reporters at the airport.",
                    "Sorran demanded that inspectors board every ferry. Its deputy foreign minister, Anka"
                            + " Rudel, rejected a ceasefire before the inspectors are in place.",
                    "Oman offered to pay for the first year of inspections, according to a person who was"
                            + " at the table.");
    private static final URI ADDRESS = URI.create("https://post.example/world/ferry-corridor");
    private static final Instant DAY = Instant.parse("2031-05-08T09:30:00Z");

    private final Path folder;

    DoorWriter(Path folder) {
        this.folder = folder;
    }

    void writeAll() throws IOException {
        Files.createDirectories(folder);
        write("article.txt", text("\n\n"));
        write("page.html", page());
        try (OutputStream out = new GZIPOutputStream(open("packed-page.html.gz"))) {
            out.write(page().getBytes(UTF_8));
        }
        write("feed.rss", feed());
        write("rows.jsonl", new ObjectMapper().writeValueAsString(row()) + "\n");
        write("mail.eml", mail());
        write("mailbox.mbox", "From ana@desk.example Thu May  8 10:00:00 2031\n" + mail() + "\n");
        write("letter.rtf", rtf());
        write("export.txt", export());
        pdf();
        docx();
        odt();
        zip();
        warc();
    }

    private OutputStream open(String name) throws IOException {
        return Files.newOutputStream(folder.resolve(name));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String text(String between) {
        return HEADLINE + between + String.join(between, PARAGRAPHS);
    }

    private static String paragraphs(String before, String after) {
        return PARAGRAPHS.stream()
                .map(paragraph -> before + paragraph + after)
                .collect(Collectors.joining());
    }

    private static String page() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>"
                + HEADLINE
                + " | Meridian Post</title>\n<link rel=\"canonical\" href=\""
                + ADDRESS
                + "\">\n<meta property=\"og:site_name\" content=\"Meridian Post\">\n"
                + "<meta property=\"article:published_time\" content=\""
                + DAY
                + "\"></head>\n<body>\n<nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav>\n"
                + "<article>\n<h1>"
                + HEADLINE
                + "</h1>\n"
                + paragraphs("<p>", "</p>\n")
                + "</article>\n<aside><h2>Read more</h2><a href=\"/x\">Ferry fares to rise</a></aside>\n"
                + "<footer>Copyright Meridian Post</footer>\n</body>\n</html>\n";
    }

    private static String feed() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n"
                + "<title>Meridian Post</title>\n<item>\n<title>"
                + HEADLINE
                + "</title>\n<link>"
                + ADDRESS
                + "</link>\n<pubDate>Thu, 08 May 2031 09:30:00 +0000</pubDate>\n<content:encoded>"
                + "<![CDATA["
                + paragraphs("<p>", "</p>\n")
                + "]]></content:encoded>\n</item>\n</channel>\n</rss>\n";
    }

    private static Map<String, String> row() {
        return Map.of("headline", HEADLINE, "body", String.join("\n\n", PARAGRAPHS));
    }

    private static String mail() {
        return "From: Ana <ana@desk.example>\nTo: desk@desk.example\nSubject: Fwd: "
                + HEADLINE
                + "\nDate: Thu, 08 May 2031 10:00:00 +0000\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\n\n"
                + PARAGRAPHS.stream().map(DoorWriter::wrapped).collect(Collectors.joining("\n\n"))
                + "\n\n-- \nAna\nPress desk\n";
    }

    private static String wrapped(String paragraph) {
        return paragraph.replaceAll("(.{50,72}) ", "$1\n");
    }

    private static String rtf() {
        return "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\\pard "
                + text("\\par\\par ")
                + "\\par}";
    }

    /** As LexisNexis writes it; the second article is another one. */
    private static String export() {
        return exported(1, HEADLINE, String.join("\n\n", PARAGRAPHS))
                + exported(
                        2,
                        "Ferry fares to rise in autumn",
                        "Fares will rise by four per cent, the ferry company of Belin said on Monday.");
    }

    private static String exported(int number, String headline, String body) {
        return "\n                               "
                + number
                + " of 2 DOCUMENTS\n\n\n                                 Meridian Post\n\n"
                + "                              May 8, 2031 Thursday\n\n"
                + headline
                + "\n\nBYLINE: Jo Castellan\n\nSECTION: WORLD; Pg. 4\n\nLENGTH: 120 words\n\n\n"
                + body
                + "\n\nLOAD-DATE: May 8, 2031\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n\n"
                + "                          Copyright 2031 Meridian Post\n"
                + "                              All Rights Reserved\n\n\n";
    }

    private void pdf() throws IOException {
        PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
        PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                float y = line(page, bold, 18, 700, HEADLINE);
                for (String paragraph : PARAGRAPHS) {
                    y -= 12;
                    for (String line : wrapped(paragraph).split("\n")) {
                        y = line(page, roman, 11, y, line);
                    }
                }
            }
            document.setDocumentId(1L);
            document.save(folder.resolve("print.pdf").toFile());
        }
    }

    private static float line(
            PDPageContentStream page, PDFont font, float size, float y, String words)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(72, y);
        page.showText(words);
        page.endText();
        return y - size * 1.3f;
    }

    private void docx() throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = open("report.docx")) {
            word.createParagraph().createRun().setText(HEADLINE);
            PARAGRAPHS.forEach(paragraph -> word.createParagraph().createRun().setText(paragraph));
            word.write(out);
        }
    }

    private void odt() throws IOException {
        String office = "urn:oasis:names:tc:opendocument:xmlns:";
        try (ZipOutputStream zip = new ZipOutputStream(open("report.odt"))) {
            zip.setMethod(ZipOutputStream.STORED);
            stored(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            zip.setMethod(ZipOutputStream.DEFLATED);
            put(
                    zip,
                    "content.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\""
                            + office
                            + "office:1.0\" xmlns:text=\""
                            + office
                            + "text:1.0\"><office:body><office:text><text:h>"
                            + HEADLINE
                            + "</text:h>"
                            + paragraphs("<text:p>", "</text:p>")
                            + "</office:text></office:body></office:document-content>");
        }
    }

    private void zip() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(open("review.zip"))) {
            put(zip, "thursday/ferry-corridor.txt", text("\n\n"));
        }
    }

    private static void stored(ZipOutputStream zip, String name, String content)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        byte[] bytes = content.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(LocalDateTime.ofInstant(DAY, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(DAY, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(UTF_8));
    }

    private void warc() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MediaType html = MediaType.parse("text/html; charset=utf-8");
        HttpResponse answer =
                new HttpResponse.Builder(200, "OK").body(html, page().getBytes(UTF_8)).build();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            writer.write(new WarcResponse.Builder(ADDRESS).date(DAY).body(answer).build());
        }
        Files.write(folder.resolve("crawl.warc.gz"), bytes.toByteArray());
    }
}
