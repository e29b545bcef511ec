package org.parley.lab.own;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.core.entry.AttributionJson;
import org.parley.core.text.Span;

/**
 * Cases in the form that the scorer of PolNeAR takes, which knows no nested attributions.
 *
 * @param texts a file for each case
 * @param gold brat standoff: the outermost attributions
 * @param predicted JSON Lines: what was read; the scorer leaves out what is nested
 */
public record Standoff(Path texts, Path gold, Path predicted) {
    /** Writes them into a folder. */
    public static Standoff write(List<CaseReading> readings, Path folder) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("text"));
        Path gold = Files.createDirectories(folder.resolve("attributions"));
        Path predicted = folder.resolve("predicted.jsonl");
        try (Writer lines = Files.newBufferedWriter(predicted, StandardCharsets.UTF_8)) {
            for (CaseReading reading : readings) {
                Case asked = reading.asked();
                String name = asked.id() + ".txt";
                Files.writeString(texts.resolve(name), asked.article().text());
                Files.writeString(gold.resolve(asked.id() + ".ann"), annotations(asked));
                lines.write(AttributionJson.line(asked.article(), reading.read()) + "\n");
            }
        }
        return new Standoff(texts, gold, predicted);
    }

    private static String annotations(Case asked) {
        StringBuilder lines = new StringBuilder();
        for (Case.Marked one : asked.outermost()) {
            String n = String.valueOf(one.number());
            StringBuilder event = new StringBuilder("E" + n + "\tAttribution:T" + n + "2");
            part(lines, event, "T" + n + "1", "Source", one.source());
            part(lines, event, "T" + n + "2", "Cue", List.of(one.cue()));
            part(lines, event, "T" + n + "3", "Content", one.content());
            lines.append(event).append('\n');
        }
        return lines.toString();
    }

    private static void part(
            StringBuilder lines, StringBuilder event, String id, String role, List<Span> spans) {
        if (!spans.isEmpty()) {
            String places =
                    spans.stream()
                            .map(span -> span.start() + " " + span.end())
                            .collect(Collectors.joining(";"));
            lines.append(id + "\t" + role + " " + places + "\n");
            event.append(" " + role + ":" + id);
        }
    }
}
