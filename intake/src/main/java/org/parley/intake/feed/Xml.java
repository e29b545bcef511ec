package org.parley.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;
import org.parley.intake.document.WebLink;
import org.parley.intake.table.Table;

/**
 * An XML document, however broken, whose elements go by the names that the vocabularies of feeds
 * give them: {@code item}, {@code dc:date}, {@code media:title}, whatever prefix was chosen,
 * declared or forgotten. Entities that the document declares stay unread.
 */
final class Xml {
    /** The name of elements of vocabularies that are not known here. */
    static final String FOREIGN = "";

    private static final String CORE = "";

    /** As far up as an element looks for what it inherits; no honest feed nests deeper. */
    private static final int INHERITS_FROM = 256;

    /** Elements and their text take ten times as much. */
    private static final int MOST_BYTES = 16 << 20;

    private final Element document;
    private final Element root;
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private boolean inherits;

    private Xml(Element document) {
        this.document = document;
        this.root = document.childrenSize() == 0 ? document : document.child(0);
        document.forEach(this::note);
    }

    /**
     * Reads a document, whatever is wrong with its markup.
     *
     * @throws Unreadable if it is too large
     */
    static Xml read(Document document) throws IOException {
        return parse(text(document));
    }

    /**
     * The text of a list of articles.
     *
     * @throws Unreadable if it is too large
     */
    static String text(Document document) throws IOException {
        byte[] bytes = document.bytes();
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(
                    "too-large",
                    "it has more than "
                            + (MOST_BYTES >> 20)
                            + " MB, which is no feed to be polled. Give the feed or the sitemap of the news alone");
        }
        return XmlText.decode(bytes, document.contentType());
    }

    /**
     * Reads the text of a document.
     *
     * @throws Unreadable if the parser gives up
     */
    static Xml parse(String text) throws Unreadable {
        try {
            return new Xml(Parser.xmlParser().parseInput(Mended.of(text), ""));
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable(
                    "feed-broken",
                    "the XML parser gives up on it ("
                            + e
                            + "). Fetch it again, or give the address of one article");
        }
    }

    private void note(Element element) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.startsWith("xmlns:")) {
                declared.add(lower(key.substring(6)));
            }
            inherits = inherits || key.equals("xml:base") || key.equals("xml:lang");
        }
    }

    Element document() {
        return document;
    }

    Element root() {
        return root;
    }

    /**
     * What an element is called in lower case: RSS, Atom and sitemap elements without a prefix,
     * those of other known vocabularies with the customary one, others {@link #FOREIGN}.
     */
    String name(Element element) {
        return names.computeIfAbsent(element.tag().namespace(), n -> new HashMap<>())
                .computeIfAbsent(element.tagName(), n -> named(element));
    }

    private String named(Element element) {
        String prefix = lower(element.tag().prefix());
        String namespace = lower(element.tag().namespace());
        String vocabulary = Vocabularies.BY_NAMESPACE.get(namespace);
        if (!prefix.isEmpty() && !declared.contains(prefix)) {
            vocabulary = Vocabularies.BY_NAMESPACE.get(prefix);
        } else if (vocabulary == null) {
            vocabulary = isOfRoot(namespace, prefix) ? CORE : Vocabularies.BY_NAMESPACE.get(prefix);
        }
        return vocabulary == null ? FOREIGN : vocabulary + lower(element.tag().localName());
    }

    /** Feeds in a namespace of their own invention are feeds all the same. */
    private boolean isOfRoot(String namespace, String prefix) {
        return namespace.equals(lower(root.tag().namespace()))
                || prefix.isEmpty()
                        && (namespace.isEmpty() || namespace.equals(lower(root.attr("xmlns"))));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The known vocabularies, read when the first document comes. */
    private static final class Vocabularies {
        /** What goes before the names of elements, by namespace and by customary prefix. */
        static final Map<String, String> BY_NAMESPACE = read();

        private static Map<String, String> read() {
            Map<String, String> byNamespace = new HashMap<>();
            for (String line : Table.lines(Xml.class, "vocabularies.txt")) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) {
                    byNamespace.put(words[i], words[0].equals("-") ? CORE : words[0] + ":");
                }
            }
            return Map.copyOf(byNamespace);
        }
    }

    /**
     * An attribute by its name in lower case, whatever its case and prefix; empty if it has none.
     */
    static String attribute(Element element, String name) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals(name) || key.endsWith(":" + name) && !key.startsWith("xml")) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }

    /** What relative addresses in an element are relative to. */
    @Nullable URI base(Element element, @Nullable URI outside) {
        URI base = outside;
        for (String written : inherited(element, "xml:base")) {
            URI inner = WebLink.of(base, written);
            base = inner == null ? base : inner;
        }
        return base;
    }

    /** The language that an element is said to be in, or null. */
    @Nullable String language(Element element) {
        String last = inherited(element, "xml:lang").peekLast();
        return last == null || last.isBlank() ? null : last.strip();
    }

    /** The values of an attribute on an element and those around it, outermost first. */
    private Deque<String> inherited(Element element, String attribute) {
        Deque<String> values = new ArrayDeque<>();
        Element at = element;
        for (int i = 0; inherits && at != null && i < INHERITS_FROM; i++) {
            if (at.hasAttr(attribute)) {
                values.addFirst(at.attr(attribute));
            }
            at = at.parent();
        }
        return values;
    }
}
