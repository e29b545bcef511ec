package org.parley.app.cli;

import java.io.PrintStream;
import org.parley.app.print.Sheet;

/** Prints names in a {@link Format}. */
record NameOutput(Format format, PrintStream out) {
    /**
     * @param table for a screen
     * @param sheet for all other formats
     */
    void print(String table, Sheet sheet) {
        out.print(
                switch (format) {
                    case TABLE -> table;
                    case MARKDOWN -> sheet.markdown();
                    case JSON -> sheet.json();
                    case JSONL -> sheet.jsonl();
                    case CSV -> sheet.csv();
                });
    }
}
