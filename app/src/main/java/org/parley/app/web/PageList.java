package org.parley.app.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.app.web.page.Page;

/** The pages by their addresses, so that a form can show the page that it stands on again. */
final class PageList {
    private final Map<Pattern, Page> pages = new LinkedHashMap<>();

    /** A page that an address leads to. */
    record Found(Page page, String path, String place, Map<String, List<String>> asked) {}

    /**
     * @param path with at most one {@code {id}}
     */
    void add(String path, Page page) {
        pages.put(Pattern.compile(Pattern.quote(path).replace("{id}", "\\E([^/]+)\\Q")), page);
    }

    /** Empty if no page has this address. */
    Optional<Found> find(String address) {
        String[] parts = address.split("[?#]", 2);
        for (Map.Entry<Pattern, Page> page : pages.entrySet()) {
            Matcher path = page.getKey().matcher(parts[0]);
            if (path.matches()) {
                String place = path.groupCount() == 0 ? "" : decoded(path.group(1));
                String query = address.contains("?") ? parts[1].replaceFirst("#.*", "") : "";
                return Optional.of(new Found(page.getValue(), parts[0], place, asked(query)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<String>> asked(String query) {
        Map<String, List<String>> asked = new TreeMap<>();
        for (String part : query.split("&")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                asked.computeIfAbsent(decoded(pair[0]), n -> new ArrayList<>())
                        .add(decoded(pair[1]));
            }
        }
        return asked;
    }

    /** What is no code stays as it is. */
    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return words;
        }
    }
}
