package org.parley.intake.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much prose and how many links the parts of a page hold. Valid until the page is changed. */
final class Outline {
    /** What the paragraphs of an element sum up to, in characters. */
    static final class Mass {
        int text;
        int linked;
        int prose;
        int weight;
        int paragraphs;

        /** Paragraphs that are a link as a whole. */
        int labels;

        /** Whether this is running text rather than teasers, each a link with an excerpt. */
        boolean isArticle() {
            return paragraphs > 2 * labels && prose * 10 > text * 6;
        }

        private void add(Block block) {
            text += block.text().length();
            linked += block.linked();
            weight += block.weight();
            labels += 10 * block.linked() > 9 * block.text().length() ? 1 : 0;
            if (block.isProse()) {
                prose += block.text().length();
                paragraphs++;
            }
        }

        private void add(Mass other) {
            text += other.text;
            linked += other.linked;
            weight += other.weight;
            prose += other.prose;
            labels += other.labels;
            paragraphs += other.paragraphs;
        }
    }

    private static final Mass NOTHING = new Mass();

    private final Map<Element, Mass> masses = new IdentityHashMap<>();
    private final Mass whole;

    private Outline(Element root) {
        List<Block> blocks = Blocks.of(root);
        for (Block block : blocks) {
            masses.computeIfAbsent(block.element(), e -> new Mass()).add(block);
        }
        NodeTraversor.traverse(new Sum(root), root);
        whole = of(root);
    }

    static Outline of(org.jsoup.nodes.Document page) {
        return new Outline(page.body());
    }

    static Outline within(Element root) {
        return new Outline(root);
    }

    Mass of(Element element) {
        return masses.getOrDefault(element, NOTHING);
    }

    /** Which part of the prose stands in this element, 0 to 1. */
    double share(Element element) {
        return whole.prose == 0 ? 0 : (double) of(element).prose / whole.prose;
    }

    private final class Sum implements NodeVisitor {
        private final Element root;

        private Sum(Element root) {
            this.root = root;
        }

        @Override
        public void head(Node node, int depth) {}

        @Override
        public void tail(Node node, int depth) {
            Mass mass = node instanceof Element element ? masses.get(element) : null;
            Element parent = node.parent() instanceof Element element ? element : null;
            if (mass != null && parent != null && node != root) {
                masses.computeIfAbsent(parent, e -> new Mass()).add(mass);
            }
        }
    }
}
