package org.parley.intake.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is its article. */
final class ArticleBody {
    private static final double DOMINANT = 0.5;
    private ArticleBody() {}

    /** The paragraphs of the article; none if the page has none. Changes the page. */
    static List<Block> of(Document page, Site site, String title) {
        Cleaner.clean(page);
        Element part = narrowed(heaviest(page));
        Pruner.prune(part, site);
        return Trim.trimmed(Blocks.of(part), site, title);
    }

    /** Where prose outweighs links most; of several such, the innermost. */
    private static Element heaviest(Document page) {
        Outline outline = Outline.of(page);
        Element best = page.body();
        for (Element element : page.body().getAllElements()) {
            if (outline.of(element).weight >= outline.of(best).weight) {
                best = element;
            }
        }
        return best;
    }

    /** Goes down to where most of the prose is; takes out what stands beside it as teasers. */
    private static Element narrowed(Element heaviest) {
        Outline outline = Outline.within(heaviest);
        Element part = heaviest;
        Optional<Element> inner = dominant(part, outline);
        while (inner.isPresent()) {
            Element chosen = inner.get();
            boolean alone = true;
            for (Element beside : part.children()) {
                if (beside != chosen && outline.of(beside).text > 0) {
                    if (joins(beside, outline)) {
                        alone = false;
                    } else if (outline.of(beside).paragraphs > 0 || outline.of(beside).labels > 0) {
                        beside.remove();
                    }
                }
            }
            if (!alone) { 
                outline = Outline.within(heaviest);
            }
            part = alone ? chosen : part;
            if (!alone) break;
            inner = dominant(part, outline);
        }
        return part;
    }

    private static boolean joins(Element beside, Outline outline) {
        Outline.Mass mass = outline.of(beside);
        return mass.isArticle()
                && (mass.paragraphs > 1 && 10 * mass.linked < mass.text
                        || outline.share(beside) > 0.1
                        || !beside.normalName().matches("div|section|article|aside"));
    }

    private static Optional<Element> dominant(Element part, Outline outline) {
        int whole = outline.of(part).prose;
        return part.children().stream()
                .filter(child -> outline.of(child).prose > DOMINANT * whole)
                .filter(child -> child.isBlock() && !child.normalName().equals("p"))
                .max(Comparator.comparingInt(child -> outline.of(child).prose));
    }
}
