package org.parley.intake.feed;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the text of an element, whether it was written as plain text, as escaped HTML, as markup in
 * place or in base64. Atom says which by {@code type}, Atom 0.3 by {@code mode} too (RFC 4287,
 * 3.1); RSS leaves it open.
 */
final class Value {
    /** Types of Atom that are text as it stands. */
    private static final Set<String> PLAIN = Set.of("text", "text/plain", "plain");

    private static final Set<String> HTML = Set.of("html", "text/html");

    private Value() {}

    /** Paragraphs of plain text; empty if it has none. */
    static String paragraphs(Element element, List<Node> nodes, boolean atom) {
        String type = type(element);
        if (nodes.stream().anyMatch(Element.class::isInstance)) {
            return Markup.nodes(nodes);
        }
        StringBuilder written = new StringBuilder();
        for (Node node : nodes) {
            written.append(node instanceof TextNode words ? words.getWholeText() : "");
        }
        String text = written.toString();
        if (isBase64(element, type)) {
            text = decoded(text);
            return PLAIN.contains(type) || !Markup.isHtml(text)
                    ? Markup.plain(text)
                    : Markup.html(text);
        }
        boolean literal = isXml(type) || atom && isPlain(element, type);
        boolean html = HTML.contains(type) || !literal && Markup.isHtml(text);
        return html ? Markup.html(text) : Markup.plain(text);
    }

    /** Atom without a type is plain text; contents of hand-made feeds are HTML all the same. */
    private static boolean isPlain(Element element, String type) {
        return PLAIN.contains(type)
                || type.isEmpty() && element.tag().localName().equalsIgnoreCase("title");
    }

    private static String type(Element element) {
        return element.attr("type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isXml(String type) {
        return type.equals("xhtml") || type.endsWith("/xml") || type.endsWith("+xml");
    }

    /** Atom 0.3 says so by its mode, Atom 1.0 by a type that is neither text nor markup. */
    private static boolean isBase64(Element element, String type) {
        return element.attr("mode").equalsIgnoreCase("base64")
                || type.contains("/") && !type.startsWith("text/") && !isXml(type);
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
            return XmlText.decode(bytes, null);
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    /** The child nodes that come before the first of the elements, which is broken out of place. */
    static List<Node> before(Element element, Set<Element> misplaced) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && misplaced.contains(child)) {
                break;
            }
            nodes.add(node);
        }
        return nodes;
    }
}
