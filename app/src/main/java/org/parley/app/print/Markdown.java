package org.parley.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.board.Board;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;

/** Boards and entries as Markdown tables (GitHub flavour). */
public final class Markdown {
    private Markdown() {}

    public static String board(Board board) {
        StringBuilder out = new StringBuilder();
        List<String> header = new ArrayList<>(List.of("Issue"));
        board.parties().forEach(party -> header.add(escape(party)));
        header(header, out);
        for (String issue : board.issues()) {
            List<String> cells = new ArrayList<>(List.of(escape(issue)));
            for (String party : board.parties()) {
                cells.add(board.latest(issue, party).map(Markdown::cell).orElse(""));
            }
            row(cells, out);
        }
        return out.toString();
    }

    private static String cell(Entry entry) {
        return escape(Phrase.moveAndTarget(entry)) + " [" + chain(entry) + "]";
    }

    public static String entries(List<Entry> entries) {
        StringBuilder out = new StringBuilder();
        header(
                List.of(
                        "Id",
                        "Published",
                        "Party",
                        "Move",
                        "Target",
                        "Issue",
                        "Evidence",
                        "According to"),
                out);
        for (Entry entry : entries) {
            row(
                    List.of(
                            Phrase.shortId(entry),
                            text(entry.article().published()),
                            escape(Phrase.holder(entry)),
                            escape(Phrase.move(entry) + (entry.past() ? " (past)" : "")),
                            escape(name(entry.target())),
                            escape(text(entry.issue())),
                            escape(entry.evidence().text()),
                            chain(entry)),
                    out);
        }
        return out.toString();
    }

    /** The arrows are ours and harmless; the names are not. */
    private static String chain(Entry entry) {
        List<String> chain = Phrase.chain(entry);
        return chain.isEmpty()
                ? Phrase.chainWords(entry)
                : chain.stream().map(Markdown::escape).collect(Collectors.joining(" <- "));
    }

    static void header(List<String> names, StringBuilder out) {
        row(names, out);
        out.append("|").append("---|".repeat(names.size())).append('\n');
    }

    static void row(List<String> cells, StringBuilder out) {
        cells.forEach(cell -> out.append("| ").append(cell).append(cell.isBlank() ? "" : " "));
        out.append("|\n");
    }

    /** Text that Markdown shows as it is, on one line and inside one cell. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char letter : Letters.clean(text).toCharArray()) {
            if (letter == '&') {
                out.append("&amp;");
                continue;
            }
            if ("\\`*_[]|<~#".indexOf(letter) >= 0) {
                out.append('\\');
            }
            out.append(letter);
        }
        return out.toString();
    }

    private static String name(@Nullable Party party) {
        return party == null ? "" : party.name();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
