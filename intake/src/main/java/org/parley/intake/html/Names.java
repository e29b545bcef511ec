package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Names by which the makers of pages call a part of a page in its class, id and like attributes.
 */
final class Names {
    /** What never belongs to an article. */
    static final Names FURNITURE;

    /** What holds an article's text. */
    static final Names BODY;

    /** What holds statements made elsewhere. */
    static final Names QUOTED;

    /** What holds a live blog or a post of it. */
    static final Names LIVE;

    static {
        Map<String, List<String>> sections = Resources.sections("parts.names");
        FURNITURE = new Names(sections.getOrDefault("furniture", List.of()));
        BODY = new Names(sections.getOrDefault("body", List.of()));
        LIVE = new Names(sections.getOrDefault("live", List.of()));
        QUOTED = new Names(sections.getOrDefault("quoted", List.of()));
    }

    private static final List<String> ATTRIBUTES =
            List.of(
                    "class",
                    "id",
                    "role",
                    "itemprop",
                    "data-component",
                    "data-testid",
                    "data-type");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern BREAK = Pattern.compile("[^a-z0-9\\s]+");

    /** Longer attributes carry data, not names. */
    private static final int LONGEST = 400;

    private final Pattern names;

    private Names(List<String> names) {
        this.names =
                Pattern.compile(
                        names.stream()
                                .map(Names::pattern)
                                .collect(
                                        Collectors.joining(
                                                "|", "(?<![a-z0-9])(?:", ")(?![a-z0-9])")));
    }

    private static String pattern(String name) {
        return name.startsWith("=")
                ? "(?<!-)" + name.substring(1) + "(?!-)"
                : name.replace("*", "[a-z0-9]*");
    }

    /** Whether one of the names is given to this element. */
    boolean name(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return namesOf(element).stream().anyMatch(given -> names.matcher(given).find());
    }

    private static List<String> namesOf(Element element) {
        List<String> given = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= LONGEST) {
                String words = CAMEL.matcher(value).replaceAll("-").toLowerCase(Locale.ROOT);
                given.add(BREAK.matcher(words).replaceAll("-"));
            }
        }
        return given;
    }
}
