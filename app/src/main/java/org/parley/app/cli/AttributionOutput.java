package org.parley.app.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.app.print.AttributionList;
import org.parley.app.print.AttributionList.Item;
import org.parley.app.print.Screen;
import org.parley.core.entry.AttributionJson;
import org.parley.core.text.Article;
import org.parley.reader.Reading;

/** Prints attributions: as JSON Lines as they come, as a table once all are there. */
final class AttributionOutput {
    /** How they are printed. */
    enum Kind {
        TABLE,
        JSONL
    }

    private final Kind kind;
    private final PrintStream out;
    private final Screen screen;
    private final Map<String, List<Item>> gathered = new LinkedHashMap<>();

    AttributionOutput(Kind kind, PrintStream out, Screen screen) {
        this.kind = kind;
        this.out = out;
        this.screen = screen;
    }

    boolean streams() {
        return kind == Kind.JSONL;
    }

    /** Prints a reading's attributions, or keeps them for the table. */
    void add(Reading reading) {
        Article article = reading.article();
        if (streams()) {
            out.println(AttributionJson.line(article, reading.chains()));
        } else {
            // One article under two names stands once in the table.
            gathered.putIfAbsent(
                    article.id(),
                    reading.chains().stream().map(chain -> new Item(article, chain)).toList());
        }
    }

    /**
     * Prints the table.
     *
     * @return how many attributions stand in it
     */
    int table() {
        List<Item> items = gathered.values().stream().flatMap(List::stream).toList();
        if (!items.isEmpty()) {
            out.println(AttributionList.of(items, screen));
        }
        return items.size();
    }
}
