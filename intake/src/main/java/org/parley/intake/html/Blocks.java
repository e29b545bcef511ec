package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes the paragraphs out of a part of a page, in the order of the page. */
final class Blocks implements NodeVisitor {
    /** Stand in a paragraph though they may stand apart. */
    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private Element next;
    private int preformatted;
    private int linked;
    private int links;
    private int breaks;
    private boolean gap;

    private Blocks(Element root) {
        owner = root;
        next = root;
    }

    /** The paragraphs of an element. */
    static List<Block> of(Element root) {
        Blocks walk = new Blocks(root);
        NodeTraversor.traverse(walk, root);
        walk.end();
        return walk.blocks;
    }

    /** The paragraphs as one text, apart by an empty line. */
    static String text(List<Block> blocks) {
        return String.join("\n\n", blocks.stream().map(Block::text).toList());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            if (text.length() == 0 || breaks > 1) {
                next = blockAround(run);
            }
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (name.equals("a")) {
            links--;
        } else if (name.equals("q")) {
            append("”");
        } else if (breaksParagraph(element)) {
            end();
            preformatted -= name.equals("pre") ? 1 : 0;
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            breaks++;
        } else if (name.equals("a")) {
            links++;
        } else if (name.equals("q")) {
            append("“");
        } else if (CELLS.contains(name)) {
            gap = true;
        } else if (breaksParagraph(element)) {
            end();
            preformatted += name.equals("pre") ? 1 : 0;
        }
    }

    private static Element blockAround(Node node) {
        Element element = node.parent() instanceof Element parent ? parent : new Element("body");
        while (!breaksParagraph(element) && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    private static boolean breaksParagraph(Element element) {
        return element.isBlock() && !CELLS.contains(element.normalName());
    }

    private void append(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
                breaks += c == '\n' && preformatted > 0 ? 1 : 0;
            } else if (!isInvisible(c)) {
                separate();
                text.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void separate() {
        if (breaks > 1) {
            end();
        } else if (text.length() > 0 && (breaks == 1 || gap)) {
            text.append(breaks == 1 ? '\n' : ' ');
            linked += links > 0 ? 1 : 0;
        }
        if (text.length() == 0) {
            owner = next;
        }
        breaks = 0;
        gap = false;
    }

    private void end() {
        if (text.length() > 0) {
            blocks.add(new Block(owner, text.toString(), linked));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
        gap = false;
    }

    /** Soft hyphens, zero-width spaces, marks of direction, and what no text should hold. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || c >= '\u200E' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || Character.isISOControl(c);
    }
}
