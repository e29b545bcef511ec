package org.parley.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.parley.reader.Reading;

/** How much was read, and how fast. */
final class ReadingStats {
    private final long start = System.nanoTime();
    private long firstDone = start;
    private int articles;
    private long words;
    private long sentences;
    private long attributions;
    private long entries;
    private long mentions;

    void add(Reading reading) {
        articles++;
        words += reading.article().text().strip().split("\\s+").length;
        sentences += reading.sentences().size();
        attributions += reading.attributions().size();
        entries += reading.entries().size();
        mentions += reading.mentions().size();
        if (articles == 1) {
            firstDone = System.nanoTime();
        }
    }

    int articles() {
        return articles;
    }

    void print(PrintStream out) {
        double all = (System.nanoTime() - start) / 1e9;
        double first = (firstDone - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "articles      %d%nwords         %d%nsentences     %d%n",
                articles,
                words,
                sentences);
        out.printf(
                Locale.ROOT,
                "mentions      %d%nattributions  %d%nentries       %d%n",
                mentions,
                attributions,
                entries);
        out.printf(Locale.ROOT, "first article after %.2f s, all after %.2f s", first, all);
        if (articles > 1 && all > first) {
            out.printf(
                    Locale.ROOT,
                    ", %.1f articles a second after the first",
                    (articles - 1) / (all - first));
        }
        out.println();
    }
}
