package org.parley.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.parley.intake.table.Table;

/**
 * Names by which the makers of pages call a part of a page in its class, id and like attributes.
 */
final class Names {
    /** What never belongs to an article. */
    static final Names FURNITURE;

    /** What seldom belongs to an article. */
    static final Names DOUBTFUL;

    /** What holds an article's text. */
    static final Names BODY;

    /** What holds statements made elsewhere. */
    static final Names QUOTED;

    /** What holds a live blog or a post of it. */
    static final Names LIVE;

    static {
        Map<String, List<String>> sections = Table.sections(Names.class, "parts.names");
        FURNITURE = new Names(sections.getOrDefault("furniture", List.of()));
        DOUBTFUL = new Names(sections.getOrDefault("doubtful", List.of()));
        BODY = new Names(sections.getOrDefault("body", List.of()));
        QUOTED = new Names(sections.getOrDefault("quoted", List.of()));
        LIVE = new Names(sections.getOrDefault("live", List.of()));
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

    /** Longer attributes carry data, not names. */
    private static final int LONGEST = 400;

    /** Of how many words a name is at most. */
    private static final int MOST_WORDS = 3;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    /** None begins with another, so that the one before a word in order is its only candidate. */
    private final NavigableSet<String> beginnings = new TreeSet<>();

    private Names(List<String> names) {
        for (String name : names.stream().sorted().toList()) {
            if (name.startsWith("=")) {
                whole.add(name.substring(1));
            } else if (!name.endsWith("*")) {
                parts.add(name);
            } else if (!hasBeginning(name)) {
                beginnings.add(name.substring(0, name.length() - 1));
            }
        }
    }

    /** Whether one of the names is given to this element. */
    boolean name(Element element) {
        if (element.attributesSize() > 0) {
            for (String attribute : ATTRIBUTES) {
                String value = element.attr(attribute);
                if (!value.isEmpty() && value.length() <= LONGEST && isIn(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isIn(String value) {
        StringTokenizer names = new StringTokenizer(value);
        while (names.hasMoreTokens()) {
            List<String> words = words(names.nextToken());
            if (whole.contains(String.join("-", words))) {
                return true;
            }
            for (int from = 0; from < words.size(); from++) {
                if (isAt(words, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAt(List<String> words, int from) {
        String name = words.get(from);
        for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
            if (parts.contains(name) || hasBeginning(name)) {
                return true;
            }
            name = to < words.size() ? name + "-" + words.get(to) : name;
        }
        return false;
    }

    private boolean hasBeginning(String name) {
        String before = beginnings.floor(name);
        return before != null && name.startsWith(before);
    }

    /** The words of a name in lower case: of "storyBody_2" these are story, body, 2. */
    private static List<String> words(String given) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
            if (word.length() > 0 && (!letter || hump)) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
            before = c;
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
