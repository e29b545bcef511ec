package org.parley.intake.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much prose and how many links each part of a page holds. Valid until the page is changed. */
final class Outline {
    private static final Mass NOTHING = new Mass();

    private final Map<Element, Mass> masses = new IdentityHashMap<>();
    private final Mass whole;

    private Outline(Element root, Site site) {
        for (Block block : Blocks.of(root, site)) {
            masses.computeIfAbsent(block.element(), e -> new Mass()).add(block);
        }
        NodeTraversor.traverse(new Sum(root), root);
        whole = of(root);
    }

    static Outline of(Element root, Site site) {
        return new Outline(root, site);
    }

    Mass of(Element element) {
        return masses.getOrDefault(element, NOTHING);
    }

    /** Which part of the prose stands in this element, 0 to 1. */
    double share(Element element) {
        return whole.prose == 0 ? 0 : (double) of(element).prose / whole.prose;
    }

    /** What the paragraphs of an element sum up to, in characters. */
    static final class Mass {
        private int text;
        private int linked;
        private int away;
        private int prose;
        private int weight;
        private int paragraphs;
        private int labels;

        private void add(Block block) {
            text += block.text().length();
            linked += block.linked();
            away += block.away();
            weight += block.weight();
            labels += block.isLink() && block.away() == 0 ? 1 : 0;
            if (block.isProse()) {
                prose += block.text().length();
                paragraphs++;
            }
        }

        private void add(Mass other) {
            text += other.text;
            linked += other.linked;
            away += other.away;
            weight += other.weight;
            labels += other.labels;
            prose += other.prose;
            paragraphs += other.paragraphs;
        }

        int prose() {
            return prose;
        }

        /** How much speaks for an article here. */
        int weight() {
            return weight;
        }

        /** Paragraphs of prose. */
        int paragraphs() {
            return paragraphs;
        }

        /** Whether this is running text rather than excerpts, each with a link as its headline. */
        boolean isArticle() {
            return paragraphs > 2 * labels && 10 * prose > 6 * text;
        }

        /** Whether this is excerpts, each with a link as its headline. */
        boolean isTeasers() {
            return labels > 1 && paragraphs <= labels;
        }

        /** Whether this is mostly links to pages of the same site. */
        boolean isLinks() {
            return 2 * (linked - away) > text;
        }

        boolean hasFewLinks() {
            return 10 * linked < text;
        }

        /** Whether there is anything here that may lead away. */
        boolean hasTeasers() {
            return paragraphs + labels > 0;
        }
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
            if (node instanceof Element element && element != root) {
                Mass mass = masses.get(element);
                Element parent = element.parent();
                if (mass != null && parent != null) {
                    masses.computeIfAbsent(parent, e -> new Mass()).add(mass);
                }
            }
        }
    }
}
