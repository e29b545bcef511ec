package org.parley.app.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;

/**
 * Entries as CSV (RFC 4180, line feeds): the keys of the JSON form as columns, passages as three
 * columns, chains joined by {@code " <- "}, talks by {@code " | "}. A cell that a spreadsheet would
 * run as a formula has an apostrophe before it.
 */
public final class EntryCsv {
    /**
     * A passage's keys are columns {@code content_start}, {@code content_end}, {@code
     * content_text}.
     */
    static final List<String> COLUMNS =
            List.of(
                    "schema",
                    "id",
                    "article",
                    "document",
                    "outlet",
                    "published",
                    "language",
                    "translated",
                    "party",
                    "speaker",
                    "move",
                    "plover",
                    "target",
                    "issue",
                    "content_start",
                    "content_end",
                    "content_text",
                    "cue_start",
                    "cue_end",
                    "cue_text",
                    "evidence_start",
                    "evidence_end",
                    "evidence_text",
                    "via",
                    "origin",
                    "polarity",
                    "certainty",
                    "condition",
                    "past",
                    "said_on",
                    "due",
                    "rule",
                    "confidence",
                    "talks",
                    "happened_from",
                    "happened_to");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EntryCsv() {}

    /** The line with the columns' names, ended. */
    public static String header() {
        return line(COLUMNS);
    }

    /** Header and entries. */
    public static String of(List<Entry> entries) {
        StringBuilder out = new StringBuilder(header());
        entries.forEach(entry -> out.append(record(entry)));
        return out.toString();
    }

    /** One entry as one record, ended; quoted cells may hold line breaks. */
    public static String record(Entry entry) {
        try {
            JsonNode json = MAPPER.readTree(EntryJson.line(entry));
            List<String> cells = new ArrayList<>();
            COLUMNS.forEach(column -> cells.add(guarded(cell(json, column))));
            return line(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("entry " + entry.id() + " has no JSON form", e);
        }
    }

    private static String cell(JsonNode json, String column) {
        int split = column.lastIndexOf('_');
        JsonNode value =
                json.has(column)
                        ? json.path(column)
                        : json.path(column.substring(0, Math.max(split, 0)))
                                .path(column.substring(split + 1));
        if (value.isArray()) {
            List<String> names = new ArrayList<>();
            value.forEach(name -> names.add(name.asText()));
            return String.join(column.equals("via") ? " <- " : " | ", names);
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    /** OWASP, "CSV injection"; some programs take wide letters for narrow ones. */
    static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(cell.charAt(0)) >= 0
                ? "'" + cell
                : cell;
    }

    static String line(List<String> cells) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
