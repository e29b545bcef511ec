package org.parley.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A resource of lines or of rows in UTF-8; {@code #} opens a line of comment. */
public final class Table {
    private Table() {}

    /** The rows of a table, their columns apart by tabs. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return lines(beside, name).stream().map(line -> List.of(line.split("\t"))).toList();
    }

    /** The lines of a list, without comments and blank lines. */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The groups of lines that blank lines set apart, without comments. */
    public static List<List<String>> stanzas(Class<?> beside, String name) {
        String uncommented = text(beside, name).replaceAll("(?m)^#.*\\R?", "");
        return Pattern.compile("\\R{2,}")
                .splitAsStream(uncommented.strip())
                .map(stanza -> stanza.lines().toList())
                .toList();
    }

    /** The lines below each heading in brackets. */
    public static Map<String, List<String>> sections(Class<?> beside, String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        for (String line : lines(beside, name)) {
            if (line.startsWith("[")) {
                heading = line.substring(1, line.length() - 1);
            } else {
                sections.computeIfAbsent(heading, unseen -> new ArrayList<>()).add(line);
            }
        }
        return sections;
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + beside);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
