package org.parley.intake.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The word lists of this package: {@code #} begins a comment, {@code [name]} a section. */
final class Resources {
    private Resources() {}

    /** The lines of each section; those before the first section belong to the empty name. */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = sections.computeIfAbsent("", name -> new ArrayList<>());
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.length() - 1);
                section = sections.computeIfAbsent(name, n -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        return sections;
    }

    /** The lines of a file without comments and empty ones. */
    static List<String> lines(String file) {
        try (InputStream in = Resources.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
