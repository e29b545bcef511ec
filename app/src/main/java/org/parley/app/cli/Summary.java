package org.parley.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.app.print.Letters;
import org.parley.app.print.Screen;
import org.parley.app.print.Style;
import org.parley.core.entry.Entry;
import org.parley.ledger.LedgerSummary;
import org.parley.ledger.names.UnresolvedName;

/**
 * The last lines after reading: how much was found, which names were not understood, where it is
 * kept, what next.
 */
record Summary(PrintStream out, Screen screen) {
    private static final int SOME = 5;

    static String entries(int entries, int articles) {
        return count(entries, "entry", "entries")
                + " in "
                + count(articles, "article", "articles")
                + "."
                + (entries == 0 && articles > 0
                        ? " No move was found: is this English news about a negotiation?"
                        : "");
    }

    /** " harbour-2024 knows 31 of them.", for each of the talks; nothing without any. */
    static String talks(List<Entry> entries, List<String> talks) {
        return talks.stream()
                .map(
                        id ->
                                " "
                                        + id
                                        + " knows "
                                        + entries.stream()
                                                .filter(e -> e.talks().contains(id))
                                                .count()
                                        + " of them.")
                .collect(Collectors.joining());
    }

    static String attributions(int attributions, int articles) {
        return count(attributions, "attribution", "attributions")
                + " in "
                + count(articles, "article", "articles")
                + ".";
    }

    /**
     * @param found the first line
     * @param unresolved names that what was read leaves open
     */
    void print(
            String found,
            Tally tally,
            List<Entry> entries,
            List<UnresolvedName> unresolved,
            LedgerSummary ledger) {
        out.println(found);
        if (unresolved.isEmpty()) {
            out.print(entries.isEmpty() ? "" : "Every name was resolved.\n");
        } else {
            out.println(
                    count(unresolved.size(), "name", "names")
                            + " could not be resolved: "
                            + first(unresolved)
                            + " See "
                            + command("parley names --unresolved")
                            + ".");
        }
        out.println("Articles: " + tally + ".");
        out.println(
                "Kept in "
                        + ledger.place()
                        + " ("
                        + count(ledger.entries(), "entry", "entries")
                        + " of "
                        + count(ledger.articles(), "article", "articles")
                        + ").");
        if (!entries.isEmpty()) {
            String id = entries.get(0).id().substring(0, 8);
            out.println(
                    "Next: "
                            + command("parley board")
                            + " shows everything kept, "
                            + command("parley show " + id)
                            + " the proof of one entry.");
        }
    }

    private String command(String words) {
        return screen.ink().paint(words, Style.STRONG);
    }

    private static String first(List<UnresolvedName> unresolved) {
        String names =
                unresolved.stream()
                        .limit(SOME)
                        .map(name -> Letters.clean(name.name()))
                        .collect(Collectors.joining(", "));
        int more = unresolved.size() - SOME;
        return names + (more > 0 ? " and " + more + " more." : ".");
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
