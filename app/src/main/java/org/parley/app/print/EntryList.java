package org.parley.app.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;

/** Entries for a screen: under each article its entries, each with its quotation and its chain. */
public final class EntryList {
    private static final int INDENT = 12;

    private EntryList() {}

    /** The entries in the given order, as lines, the last one ended. */
    public static String of(List<Entry> entries, Screen screen) {
        StringBuilder out = new StringBuilder();
        @Nullable String article = null;
        for (Entry entry : entries) {
            String label = Phrase.article(entry.article());
            if (!label.equals(article)) {
                out.append(out.length() == 0 ? "" : "\n")
                        .append(screen.paragraph(Words.of(label, Style.STRONG), 0));
                article = label;
            }
            out.append('\n').append(block(entry, screen));
        }
        return out.toString();
    }

    private static String block(Entry entry, Screen screen) {
        Words head =
                Words.of(Phrase.holder(entry) + ":", Style.HOLDER)
                        .and(Phrase.moveAndTarget(entry), Style.of(entry.move()));
        @Nullable String issue = entry.issue();
        if (issue != null) {
            head = head.and("on " + issue, Style.PLAIN);
        }
        String id = "  " + screen.ink().paint(Phrase.shortId(entry), Style.FAINT) + "  ";
        String block =
                id
                        + screen.paragraph(head, INDENT).substring(INDENT)
                        + screen.paragraph(Marked.cue(entry, screen.ink()), INDENT);
        String chain = String.join(" <- ", entry.via());
        return chain.isEmpty()
                ? block
                : block + screen.paragraph(Words.of("according to " + chain, Style.FAINT), INDENT);
    }
}
