package org.parley.intake.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;
import org.parley.intake.table.Table;

/** Takes the articles out of the exports of press archives. */
public final class Bundles {
    /** A page about the search or the archive that ends an export is no longer than this. */
    private static final int MOST_REST = 2_000;

    private final List<Archive> archives;
    private final DateLine dates;

    private Bundles(List<Archive> archives, DateLine dates) {
        this.archives = archives;
        this.dates = dates;
    }

    /** Reads from its resources what exports look like. */
    public static Bundles load() {
        List<Archive> archives =
                Table.stanzas(Bundles.class, "archives.txt").stream().map(Archive::of).toList();
        return new Bundles(archives, DateLine.load());
    }

    /**
     * Hands over the articles of an export, or the text as it is if it is one article. An export
     * with fewer articles than it says gets a note.
     *
     * @param label the document's; the articles of an export are called by it and their number
     * @param known what is known of the document; what the export says of an article goes before it
     * @throws Unreadable if the text is one article that has no letters or is too long
     */
    public void split(String label, String text, Metadata known, Receiver receiver)
            throws Unreadable {
        List<Archive> likely = likely(text);
        List<String> lines = likely.isEmpty() ? List.of() : lines(text).toList();
        for (Archive archive : likely) {
            Cut cut = Cut.of(lines, archive);
            List<Exported> articles = new ArrayList<>();
            cut.members().forEach(member -> articles.add(Reading.of(member, archive, dates)));
            if (proved(articles, archive)) {
                Exported rest = Reading.of(cut.rest(), archive, dates);
                if (rest.has(archive.proof())) {
                    articles.add(rest);
                } else {
                    noteRest(cut.rest(), archive, receiver);
                }
                hand(articles, Math.max(cut.promised(), articles.size()), label, known, receiver);
                noteMissing(articles.size(), cut.promised(), archive, receiver);
                return;
            }
        }
        ArticleText.check(text);
        receiver.article(label, text, known);
    }

    private static boolean proved(List<Exported> articles, Archive archive) {
        long proved = articles.stream().filter(article -> article.has(archive.proof())).count();
        return proved > 0 && proved * 2 >= articles.size();
    }

    private static void hand(
            List<Exported> articles, int all, String label, Metadata known, Receiver receiver) {
        for (Exported article : articles) {
            String place = "article " + article.number();
            try {
                if (article.paragraphs().isEmpty()) {
                    throw new Unreadable(
                            "empty-text",
                            "there is no text below its head. Export it again as full text");
                }
                ArticleText.check(article.text());
                receiver.article(
                        label + ", " + place, article.text(), article.metadata().or(known));
            } catch (Unreadable e) {
                receiver.refused(e.code(), place + " of " + all, e.reason());
            }
        }
    }

    private static void noteRest(Member rest, Archive archive, Receiver receiver) {
        int characters = rest.lines().stream().mapToInt(String::length).sum();
        if (characters > MOST_REST) {
            receiver.note(
                    "bundle-rest",
                    String.format(
                            "%d characters below the last article of the %s export are none of its"
                                    + " articles and were left out. If an article is among them,"
                                    + " read it from a file of its own",
                            characters, archive.name()));
        }
    }

    private static void noteMissing(int here, int promised, Archive archive, Receiver receiver) {
        if (here < promised) {
            receiver.note(
                    "bundle-incomplete",
                    String.format(
                            "the %s export says that it has %d articles, and %d are in it. Export"
                                    + " the others again, or read the file with them as well",
                            archive.name(), promised, here));
        }
    }

    /** The archives whose exports have lines such as the text has. */
    private List<Archive> likely(String text) {
        Set<Archive> seen = new HashSet<>();
        lines(text)
                .forEach(
                        line ->
                                archives.stream()
                                        .filter(archive -> archive.separates(line))
                                        .forEach(seen::add));
        return archives.stream().filter(seen::contains).toList();
    }

    /** Lines without the white space around them, no-break spaces included. */
    private static Stream<String> lines(String text) {
        return text.lines().map(Bundles::stripped);
    }

    private static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && space(line.charAt(start))) {
            start++;
        }
        while (end > start && space(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean space(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }
}
