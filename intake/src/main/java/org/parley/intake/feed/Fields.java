package org.parley.intake.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The elements that tell of a feed or of an item, by their names in {@link Xml}. Where a tag is
 * left open ({@code <title>A<link>B</link>}), what it swallowed counts as beside it.
 */
final class Fields {
    /** Start another item, whose fields are its own. */
    static final Set<String> ITEMS = Set.of("item", "entry");

    /** Hold text and nothing that a feed would name. */
    private static final Set<String> LEAVES =
            Set.of(
                    "title",
                    "link",
                    "guid",
                    "id",
                    "pubdate",
                    "category",
                    "comments",
                    "updated",
                    "published");

    /** May have been swallowed by one of these, or be one. */
    private static final Set<String> SWALLOWED =
            Set.of("author", "description", "source", "dc:date", "dc:creator", "content:encoded");

    private final Xml xml;
    private final boolean atom;
    private final Map<String, List<Element>> byName = new LinkedHashMap<>();
    private final Set<Element> misplaced = Collections.newSetFromMap(new IdentityHashMap<>());

    private Fields(Xml xml, boolean atom) {
        this.xml = xml;
        this.atom = atom;
    }

    /**
     * The fields of an element, in its order.
     *
     * @param atom whether text without a type is plain, as Atom has it
     */
    static Fields of(Xml xml, Element element, boolean atom) {
        Fields fields = new Fields(xml, atom);
        element.filter(fields.new Collector(element));
        return fields;
    }

    private final class Collector implements NodeFilter {
        private final Element owner;

        Collector(Element owner) {
            this.owner = owner;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_CHILDREN;
            }
            if (element == owner) {
                return FilterResult.CONTINUE;
            }
            String name = xml.name(element);
            if (ITEMS.contains(name)) {
                misplaced.add(element);
                return FilterResult.SKIP_CHILDREN;
            }
            boolean direct = element.parent() == owner || isGroup(element.parent());
            if (!direct && !LEAVES.contains(name) && !SWALLOWED.contains(name)) {
                return FilterResult.SKIP_CHILDREN;
            }
            if (!direct) {
                misplaced.add(element);
            }
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(element);
            return LEAVES.contains(name) || isGroup(element)
                    ? FilterResult.CONTINUE
                    : FilterResult.SKIP_CHILDREN;
        }

        private boolean isGroup(@Nullable Element element) {
            return element != null && xml.name(element).equals("media:group");
        }
    }

    /** All of a name. */
    List<Element> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The paragraphs of the first, in order of the names, that has words; or null. */
    @Nullable String text(String... names) {
        return first(this::text, names);
    }

    /** As {@link #text(String...)}, in one line. */
    @Nullable String line(String... names) {
        String text = text(names);
        return text == null ? null : Markup.line(text);
    }

    /** The letters of the first that has some, as they stand: for addresses, ids and dates. */
    @Nullable String letters(String... names) {
        return first(this::letters, names);
    }

    private @Nullable String first(Function<Element, String> reading, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> all(name).stream())
                .map(reading)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    String text(Element element) {
        return Value.paragraphs(element, Value.before(element, misplaced), atom);
    }

    String letters(Element element) {
        StringBuilder letters = new StringBuilder();
        for (Node node : Value.before(element, misplaced)) {
            letters.append(
                    node instanceof org.jsoup.nodes.TextNode words
                            ? words.getWholeText()
                            : node instanceof Element child ? child.wholeText() : "");
        }
        return letters.toString().strip();
    }
}
