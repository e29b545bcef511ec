package org.parley.app.print;

import java.util.List;

/** One JSON document of several objects. */
public final class JsonArray {
    private JsonArray() {}

    /**
     * The array of them, each on a line of its own.
     *
     * @param objects each in JSON, without line breaks
     */
    public static String of(List<String> objects) {
        return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
    }
}
