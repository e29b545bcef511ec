package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a document's pages, its headline first and its footnotes last. */
final class PdfText {
    /** A headline is larger than the text by so much. */
    private static final float HEADLINE = 1.25f;

    private PdfText() {}

    static String of(List<Page> read) {
        List<Page> pages = RunningLines.removed(read);
        float usual = usualSize(pages);
        List<Page> texts = new ArrayList<>();
        List<Page> notes = new ArrayList<>();
        for (Page page : pages) {
            texts.add(page.with(lines -> Footnotes.above(lines, page.height(), usual)));
            notes.add(page.with(lines -> Footnotes.in(lines, page.height(), usual)));
        }
        Hyphens hyphens = Hyphens.of(pages);
        List<Paragraph> paragraphs = headlineFirst(Paragraphs.of(texts, usual), usual);
        return Stream.concat(paragraphs.stream(), Paragraphs.of(notes, usual).stream())
                .map(paragraph -> paragraph.text(hyphens))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** The size in which most letters are set. */
    private static float usualSize(List<Page> pages) {
        return Sizes.mostUsed(
                pages.stream()
                        .flatMap(page -> page.blocks().stream())
                        .flatMap(block -> block.lines().stream()),
                Line::size,
                line -> line.text().length());
    }

    private static List<Paragraph> headlineFirst(List<Paragraph> paragraphs, float usual) {
        List<Paragraph> firstPage =
                paragraphs.stream()
                        .filter(paragraph -> paragraph.page() == paragraphs.get(0).page())
                        .filter(paragraph -> paragraph.size() >= HEADLINE * usual)
                        .filter(Paragraph::isSentence)
                        .toList();
        if (firstPage.isEmpty()) {
            return paragraphs;
        }
        // of two in the same size the first: max would take the last
        float largest = (float) firstPage.stream().mapToDouble(Paragraph::size).max().orElse(0);
        Paragraph headline =
                firstPage.stream()
                        .filter(paragraph -> paragraph.size() > largest * 0.98f)
                        .findFirst()
                        .orElseThrow();
        List<Paragraph> ordered = new ArrayList<>(paragraphs);
        ordered.sort(Comparator.comparing(paragraph -> paragraph != headline));
        return ordered;
    }
}
