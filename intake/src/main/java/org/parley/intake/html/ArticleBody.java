package org.parley.intake.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that is its article. Where prose outweighs links most is the article
 * with what hangs on it (a maximum sum over the tree of the page); from there it goes down as long
 * as one part holds most of the prose, and takes out what stands beside that as teasers.
 */
final class ArticleBody {
    private static final double DOMINANT = 0.5;
    private static final double CONSIDERABLE = 0.1;

    /** A part that is less than this of an article may be a list of links to others. */
    private static final double SMALL = 0.2;

    private static final Set<String> BOXES = Set.of("div", "section", "article", "aside");
    private static final Set<String> GROUPS =
            Set.of(
                    "div", "section", "article", "aside", "ul", "ol", "dl", "table", "center",
                    "details", "figure", "form", "header", "footer");

    private ArticleBody() {}

    /**
     * The paragraphs of the article; none if the page has none. Changes the page.
     *
     * @param title the page's headline, or null
     */
    static List<Block> of(Document page, Site site, @Nullable String title) {
        Cleaner.clean(page, site);
        Element part = narrowed(heaviest(page, site), site);
        removeLinks(part, site);
        List<Block> blocks = Trim.trimmed(Blocks.of(part, site), title);
        return blocks.stream().anyMatch(Block::isSentence) ? blocks : List.of();
    }

    /** Where prose outweighs links most; of several such, the innermost. */
    private static Element heaviest(Document page, Site site) {
        Outline outline = Outline.of(page.body(), site);
        Element best = page.body();
        if (outline.of(best).paragraphs() == 0) {
            return best;
        }
        for (Element element : page.body().getAllElements()) {
            if (outline.of(element).weight() >= outline.of(best).weight()) {
                best = element;
            }
        }
        return best;
    }

    private static Element narrowed(Element heaviest, Site site) {
        Outline outline = Outline.of(heaviest, site);
        Element part = heaviest;
        Optional<Element> inner = dominant(part, outline);
        while (inner.isPresent()) {
            if (!removeTeasers(part, inner.get(), outline)) {
                return part;
            }
            part = inner.get();
            inner = dominant(part, outline);
        }
        return part;
    }

    private static Optional<Element> dominant(Element part, Outline outline) {
        int whole = outline.of(part).prose();
        return part.children().stream()
                .filter(child -> outline.of(child).prose() > DOMINANT * whole)
                .filter(child -> child.isBlock() && !child.normalName().equals("p"))
                .max(Comparator.comparingInt(child -> outline.of(child).prose()));
    }

    /** Returns whether nothing of the article stands beside its chief part. */
    private static boolean removeTeasers(Element part, Element chief, Outline outline) {
        boolean alone = true;
        for (Element beside : part.children()) {
            if (beside != chief) {
                if (joins(beside, outline)) {
                    alone = false;
                } else if (outline.of(beside).hasTeasers()) {
                    beside.remove();
                }
            }
        }
        return alone;
    }

    private static boolean joins(Element beside, Outline outline) {
        Outline.Mass mass = outline.of(beside);
        return mass.isArticle()
                && (mass.paragraphs() > 1 && mass.hasFewLinks()
                        || outline.share(beside) > CONSIDERABLE
                        || !BOXES.contains(beside.normalName())
                        || Blocks.of(beside, Site.UNKNOWN).stream()
                                .anyMatch(ArticleBody::isStatement));
    }

    private static boolean isStatement(Block block) {
        return Speech.isIn(block) || block.isProse() && block.isEnded() && block.linked() == 0;
    }

    private static void removeLinks(Element part, Site site) {
        Outline outline = Outline.of(part, site);
        for (Element element : part.getAllElements()) {
            Outline.Mass mass = outline.of(element);
            if (element != part
                    && GROUPS.contains(element.normalName())
                    && outline.share(element) < SMALL
                    && (mass.isLinks() || mass.isTeasers())) {
                element.remove();
            }
        }
    }
}
