package org.parley.intake.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;

/** Renders HTML and plain text as a reader sees them: paragraphs apart by an empty line. */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile(
                    "</([a-zA-Z][a-zA-Z0-9]{0,14})\\s*>"
                            + "|<([a-zA-Z][a-zA-Z0-9]{0,14})(?:\\s*/|\\s+[\\w:-]+\\s*=[^<>]*)>"
                            + "|<((?i:br|hr|p|div|li|ul|ol|blockquote|table))>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX]?\\p{XDigit}{1,6}|(\\w{2,31}));");

    /** Not in the standard, but in feeds. */
    private static final Set<String> OTHER_TAGS =
            Set.of("blink", "marquee", "nobr", "spacer", "math", "svg", "acronym", "bgsound");

    /** Whose content no reader sees. */
    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "audio",
                    "video",
                    "canvas",
                    "map",
                    "select",
                    "button",
                    "textarea",
                    "svg",
                    "noembed",
                    "noframes");

    /** Would swallow all that follows if left open. */
    private static final Pattern EMBEDDED =
            Pattern.compile(
                    "<(iframe|object|applet|audio|video|canvas|map|select|button|textarea|svg|noembed|noframes)\\b[^<>]*>",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "article",
                    "section",
                    "header",
                    "footer",
                    "aside",
                    "main",
                    "nav",
                    "blockquote",
                    "pre",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "tr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "figure",
                    "figcaption",
                    "address",
                    "center",
                    "form",
                    "fieldset",
                    "details",
                    "summary",
                    "body",
                    "title");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Markup() {}

    /** Whether a text is HTML rather than plain text: it has tags or entities of HTML. */
    static boolean isHtml(String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String name =
                    tag.group(1) != null
                            ? tag.group(1)
                            : tag.group(2) != null ? tag.group(2) : tag.group(3);
            String lower = String.valueOf(name).toLowerCase(Locale.ROOT);
            if (Tag.isKnownTag(lower) || OTHER_TAGS.contains(lower)) {
                return true;
            }
        }
        Matcher entity = ENTITY.matcher(text);
        while (entity.find()) {
            if (entity.group(1) == null || Entities.isNamedEntity(entity.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** The paragraphs of HTML. */
    static String html(String html) {
        return nodes(Parser.parseBodyFragment(withoutOpen(html), "").childNodes());
    }

    /** Without the tags of embedded things that are never closed. */
    private static String withoutOpen(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        Map<String, Integer> lastEnds = new HashMap<>();
        return EMBEDDED.matcher(html)
                .replaceAll(
                        tag -> {
                            String name = tag.group(1).toLowerCase(Locale.ROOT);
                            boolean closed =
                                    lastEnds.computeIfAbsent(name, n -> lower.lastIndexOf("</" + n))
                                            > tag.start();
                            return closed ? Matcher.quoteReplacement(tag.group()) : "";
                        });
    }

    /** The paragraphs of nodes of HTML or XHTML. */
    static String nodes(List<? extends Node> nodes) {
        Writer writer = new Writer();
        for (Node node : nodes) {
            node.filter(writer);
        }
        return plain(writer.text.toString());
    }

    /** Plain text with its paragraphs, without empty space. */
    static String plain(String text) {
        List<String> lines = new ArrayList<>();
        boolean apart = false;
        for (String written : text.split("\n", -1)) {
            String line = line(written);
            if (line.isEmpty()) {
                apart = true;
            } else {
                if (apart && !lines.isEmpty()) {
                    lines.add("");
                }
                lines.add(line);
                apart = false;
            }
        }
        return String.join("\n", lines);
    }

    /** A text in one line. */
    static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String name(Node node) {
        String name = node.nodeName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** Writes text nodes, a line break for {@code br}, an empty line around blocks. */
    private static final class Writer implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private int preformatted;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String whole = words.getWholeText();
                text.append(preformatted > 0 ? whole : whole.replaceAll("\\s+", " "));
                return FilterResult.CONTINUE;
            }
            String name = name(node);
            if (SILENT.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                text.append('\n');
            } else if (name.equals("td") || name.equals("th")) {
                text.append(' ');
            } else if (node instanceof Element && BLOCKS.contains(name)) {
                text.append("\n\n");
            }
            preformatted += name.equals("pre") ? 1 : 0;
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            String name = name(node);
            if (node instanceof Element && BLOCKS.contains(name)) {
                text.append("\n\n");
            }
            preformatted -= name.equals("pre") ? 1 : 0;
            return FilterResult.CONTINUE;
        }
    }
}
