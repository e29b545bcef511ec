package org.parley.reader.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One lexicon entry: named fields, as in Debian control files. {@code right} and {@code wrong} hold
 * its examples and may come several times; the build runs them.
 *
 * @param file name of the resource
 * @param line number of its first line, from 1
 * @param fields field name to values, in order of the file
 */
public record Stanza(String file, int line, Map<String, List<String>> fields) {
    public Stanza {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = Collections.unmodifiableMap(copy);
    }

    /**
     * The stanzas of a resource.
     *
     * @param known field names that may occur
     * @throws IllegalArgumentException naming file and line if a field is unknown or an example is
     *     missing
     */
    public static List<Stanza> read(Class<?> beside, String name, Set<String> known) {
        return read(beside, name, known, List.of("cue", "pos", "right", "wrong"));
    }

    /**
     * The stanzas of a resource that is no list of cues.
     *
     * @param known field names that may occur
     * @param needed field names that must occur
     * @throws IllegalArgumentException naming file and line if a field is unknown or a needed one
     *     is missing
     */
    public static List<Stanza> read(
            Class<?> beside, String name, Set<String> known, List<String> needed) {
        List<Stanza> stanzas = new ArrayList<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int number = 0;
        int first = 1;
        List<String> lines = new ArrayList<>(Resources.lines(beside, name));
        lines.add("");
        for (String line : lines) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                if (!fields.isEmpty()) {
                    stanzas.add(checked(new Stanza(name, first, fields), needed));
                    fields = new LinkedHashMap<>();
                }
                continue;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip();
            if (colon < 0 || !known.contains(key)) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": unknown field \"" + key + "\"");
            }
            if (fields.isEmpty()) {
                first = number;
            }
            fields.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return stanzas;
    }

    private static Stanza checked(Stanza stanza, List<String> needed) {
        for (String field : needed) {
            if (stanza.all(field).isEmpty()) {
                throw new IllegalArgumentException(stanza.place() + ": no field \"" + field + "\"");
            }
        }
        return stanza;
    }

    /** The field's only or first value, or {@code absent}. */
    public String get(String field, String absent) {
        List<String> values = all(field);
        return values.isEmpty() ? absent : values.get(0);
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The comma-separated parts of a field; empty if the field is absent. */
    public List<String> list(String field) {
        return Arrays.stream(get(field, "").split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Where the stanza stands, for messages. */
    public String place() {
        return file + ":" + line;
    }
}
