package org.parley.app.print;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.ledger.history.Difference;

/** What another reading changed, for a screen and for programs. */
public record DifferenceSheet(List<Difference> differences) {
    static final List<String> COLUMNS =
            List.of("change", "entry", "document", "cue", "before", "now", "fields");

    private static final int INDENT = 12;

    /** {@code 3 new, 1 gone, 2 changed}. */
    public String count() {
        return count("new") + " new, " + count("gone") + " gone, " + count("changed") + " changed";
    }

    private long count(String kind) {
        return differences.stream().filter(d -> kind(d).equals(kind)).count();
    }

    private static String kind(Difference d) {
        return d.before() == null ? "new" : d.now() == null ? "gone" : "changed";
    }

    public String table(Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Difference d : differences) {
            String label = String.format("%-" + INDENT + "s", kind(d));
            Words head = Words.of(side(d.entry()), Style.PLAIN);
            if (d.before() != null && d.now() != null) {
                head =
                        head.and("was:", Style.FAINT)
                                .and(side(d.before()), Style.PLAIN)
                                .and("(" + String.join(", ", d.fields()) + ")", Style.FAINT);
            }
            out.append(screen.ink().paint(label, Style.FAINT))
                    .append(screen.paragraph(head, INDENT).substring(INDENT))
                    .append(screen.paragraph(Marked.cue(d.entry(), screen.ink()), INDENT));
        }
        return out.toString();
    }

    private static String side(Entry entry) {
        return Phrase.holder(entry)
                + ": "
                + Phrase.moveAndTarget(entry)
                + (entry.issue() == null ? "" : " on " + entry.issue());
    }

    /** One record for each difference. */
    public Sheet sheet() {
        return new Sheet(COLUMNS, differences.stream().map(DifferenceSheet::row).toList());
    }

    static List<@Nullable Object> row(Difference d) {
        return Arrays.asList(
                kind(d),
                d.entry().id(),
                d.entry().article().document(),
                d.entry().cue().text(),
                d.before() == null ? null : side(d.before()),
                d.now() == null ? null : side(d.now()),
                d.fields());
    }
}
