package org.parley.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
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

/**
 * An XML document, however broken, whose elements go by the names that the vocabularies of feeds
 * give them: {@code item}, {@code dc:date}, {@code media:title}, whatever prefix was chosen,
 * declared or forgotten. Entities that the document declares stay unread.
 */
final class Xml {
    /** The name of elements of vocabularies that are not known here. */
    static final String FOREIGN = "";

    private static final String CORE = "";

    private static final Map<String, String> VOCABULARIES =
            Map.ofEntries(
                    Map.entry("http://www.w3.org/2005/atom", CORE),
                    Map.entry("http://purl.org/atom/ns#", CORE),
                    Map.entry("http://example.com/newformat#", CORE),
                    Map.entry("http://example.com/necho", CORE),
                    Map.entry("http://purl.org/echo/", CORE),
                    Map.entry("uri/of/echo/namespace#", CORE),
                    Map.entry("http://purl.org/pie/", CORE),
                    Map.entry("http://purl.org/rss/1.0/", CORE),
                    Map.entry("http://my.netscape.com/rdf/simple/0.9/", CORE),
                    Map.entry("http://channel.netscape.com/rdf/simple/0.9/", CORE),
                    Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", CORE),
                    Map.entry("http://backend.userland.com/rss", CORE),
                    Map.entry("http://backend.userland.com/rss2", CORE),
                    Map.entry("http://backend.userland.com/rss2.1", CORE),
                    Map.entry("http://blogs.law.harvard.edu/tech/rss", CORE),
                    Map.entry("http://cyber.law.harvard.edu/rss/rss.html", CORE),
                    Map.entry("http://www.rssboard.org/rss-specification", CORE),
                    Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", CORE),
                    Map.entry("http://www.google.com/schemas/sitemap/0.84", CORE),
                    Map.entry("http://www.google.com/schemas/sitemap/0.9", CORE),
                    Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
                    Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
                    Map.entry("http://purl.org/dc/elements/1.0/", "dc:"),
                    Map.entry("http://purl.org/dc/terms/", "dcterms:"),
                    Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
                    Map.entry("http://search.yahoo.com/mrss", "media:"),
                    Map.entry("http://search.yahoo.com/mrss/", "media:"),
                    Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
                    Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes:"),
                    Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"),
                    Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news:"),
                    Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"));

    /** What prefixes mean that nobody declared. */
    private static final Map<String, String> CUSTOMARY =
            Map.ofEntries(
                    Map.entry("atom", CORE),
                    Map.entry("atom03", CORE),
                    Map.entry("atom10", CORE),
                    Map.entry("a10", CORE),
                    Map.entry("rss", CORE),
                    Map.entry("rdf", "rdf:"),
                    Map.entry("dc", "dc:"),
                    Map.entry("dcterms", "dcterms:"),
                    Map.entry("content", "content:"),
                    Map.entry("media", "media:"),
                    Map.entry("itunes", "itunes:"),
                    Map.entry("feedburner", "feedburner:"),
                    Map.entry("news", "news:"),
                    Map.entry("n", "news:"),
                    Map.entry("xhtml", "xhtml:"),
                    Map.entry("xh", "xhtml:"));

    /** As far up as an element looks for what it inherits; no honest feed nests deeper. */
    private static final int INHERITS_FROM = 256;

    /** Elements and their text take ten times as much. */
    private static final int MOST_BYTES = 16 << 20;

    private final Element document;
    private final Element root;
    private final Set<String> declared = new HashSet<>();
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
        return Encoding.decode(bytes, document.contentType());
    }

    static Xml parse(String text) {
        return new Xml(Parser.xmlParser().parseInput(Mended.of(text), ""));
    }

    private void note(Element element) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.startsWith("xmlns:")) {
                declared.add(key.substring(6));
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
        String prefix = element.tag().prefix();
        String namespace = element.tag().namespace().strip().toLowerCase(Locale.ROOT);
        String vocabulary;
        if (!prefix.isEmpty() && !declared.contains(prefix)) {
            vocabulary = CUSTOMARY.get(prefix.toLowerCase(Locale.ROOT));
        } else {
            vocabulary = VOCABULARIES.get(namespace);
            if (vocabulary == null) {
                vocabulary =
                        prefix.isEmpty() || namespace.equals(ofRoot())
                                ? unknown(namespace)
                                : CUSTOMARY.get(prefix);
            }
        }
        return vocabulary == null
                ? FOREIGN
                : vocabulary + element.tag().localName().toLowerCase(Locale.ROOT);
    }

    /** Feeds in a namespace of their own invention are feeds all the same. */
    private @Nullable String unknown(String namespace) {
        return namespace.isEmpty()
                        || namespace.equals(ofRoot())
                        || namespace.equals(root.attr("xmlns").strip().toLowerCase(Locale.ROOT))
                ? CORE
                : null;
    }

    private String ofRoot() {
        return root.tag().namespace().strip().toLowerCase(Locale.ROOT);
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
            URI inner = Address.of(base, written);
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
