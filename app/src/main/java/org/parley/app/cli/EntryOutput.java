package org.parley.app.cli;

import java.io.PrintStream;
import java.util.List;
import org.parley.app.board.Board;
import org.parley.app.print.BoardTable;
import org.parley.app.print.EntryCsv;
import org.parley.app.print.EntryList;
import org.parley.app.print.JsonArray;
import org.parley.app.print.Markdown;
import org.parley.app.print.Screen;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;

/** Prints entries and boards in a {@link Format}. */
record EntryOutput(Format format, PrintStream out, Screen screen) {

    void entries(List<Entry> entries) {
        switch (format) {
            case TABLE -> out.print(EntryList.of(entries, screen));
            case MARKDOWN -> out.print(Markdown.entries(entries));
            case JSON -> document(entries);
            case JSONL, CSV -> {
                begin();
                records(entries);
            }
        }
    }

    /** The board; as JSON, JSON Lines or CSV, the entries that stand in it. */
    void board(Board board) {
        switch (format) {
            case TABLE -> out.print(BoardTable.of(board, screen));
            case MARKDOWN -> out.print(Markdown.board(board));
            case JSON -> document(board.positions());
            case JSONL, CSV -> {
                begin();
                records(board.positions());
            }
        }
    }

    private void document(List<Entry> entries) {
        out.print(JsonArray.of(entries.stream().map(EntryJson::line).toList()));
    }

    /** Whether entries can be printed as they come. */
    boolean streams() {
        return format == Format.JSONL || format == Format.CSV;
    }

    /** What stands before the first record. */
    void begin() {
        if (format == Format.CSV) {
            out.print(EntryCsv.header());
        }
    }

    void records(List<Entry> entries) {
        for (Entry entry : entries) {
            out.print(format == Format.CSV ? EntryCsv.record(entry) : EntryJson.line(entry) + "\n");
        }
    }
}
