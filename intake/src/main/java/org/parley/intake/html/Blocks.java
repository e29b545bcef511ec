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
    /** Block elements that stand beside each other in one paragraph. */
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Site site;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private Element next;
    private int linked;
    private int away;
    private int openLinks;
    private boolean leadsAway;
    private int openPre;
    private int lineBreaks;
    private boolean gap;

    private Blocks(Element root, Site site) {
        this.site = site;
        owner = root;
        next = root;
    }

    /** The paragraphs of an element. */
    static List<Block> of(Element root, Site site) {
        Blocks walk = new Blocks(root, site);
        NodeTraversor.traverse(walk, root);
        walk.end();
        return walk.blocks;
    }

    /** The paragraphs as one text, apart by an empty line. */
    static String text(List<Block> blocks) {
        return String.join("\n\n", blocks.stream().map(Block::text).toList());
    }

    /** A run of text as a paragraph would show it. */
    static String folded(String run) {
        Blocks walk = new Blocks(new Element("p"), Site.UNKNOWN);
        walk.append(run);
        return walk.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            if (text.length() == 0 || lineBreaks > 1) {
                next = blockAround(run);
            }
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreaks++;
            case "a" -> {
                openLinks++;
                leadsAway = !site.owns(element.attr("href"));
            }
            case "q" -> append("“");
            case "td", "th" -> gap = true;
            default -> {
                if (breaksParagraph(element)) {
                    end();
                    openPre += element.normalName().equals("pre") ? 1 : 0;
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "a" -> openLinks--;
                case "q" -> append("”");
                default -> {
                    if (breaksParagraph(element)) {
                        end();
                        openPre -= element.normalName().equals("pre") ? 1 : 0;
                    }
                }
            }
        }
    }

    private static boolean breaksParagraph(Element element) {
        return element.isBlock() && !CELLS.contains(element.normalName());
    }

    private static Element blockAround(TextNode run) {
        Element element = run.parentElement();
        Element around = element;
        while (element != null && !breaksParagraph(element)) {
            element = element.parent();
            around = element == null ? around : element;
        }
        return around == null ? new Element("body") : around;
    }

    private void append(String run) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
                lineBreaks += c == '\n' && openPre > 0 ? 1 : 0;
            } else if (!isInvisible(c)) {
                separate();
                put(c);
            }
        }
    }

    private void separate() {
        if (lineBreaks > 1) {
            end();
        } else if (text.length() > 0 && (lineBreaks == 1 || gap)) {
            put(lineBreaks == 1 ? '\n' : ' ');
        }
        if (text.length() == 0) {
            owner = next;
        }
        lineBreaks = 0;
        gap = false;
    }

    private void put(char c) {
        text.append(c);
        linked += openLinks > 0 ? 1 : 0;
        away += openLinks > 0 && leadsAway ? 1 : 0;
    }

    private void end() {
        if (text.length() > 0) {
            blocks.add(new Block(owner, text.toString(), linked, away));
        }
        text.setLength(0);
        linked = 0;
        away = 0;
        lineBreaks = 0;
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
