package org.parley.intake.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out of an article the parts that only lead away from it. */
final class Pruner {
    private static final Set<String> GROUPS =
            Set.of("div", "section", "ul", "ol", "dl", "table", "aside", "center", "details", "figure", "article", "form", "header", "footer");
    private static final double MOST = 0.2;

    private Pruner() {}

    static void prune(Element part, Site site) {
        Outline outline = Outline.within(part);
        for (Element element : part.select("*")) {
            if (element != part
                    && GROUPS.contains(element.normalName())
                    && outline.share(element) < MOST
                    && (isLinks(outline.of(element)) || isTeasers(outline.of(element)))
                    && element.select("a[href]").stream().anyMatch(site::owns)) {
                element.remove();
            }
        }
    }

    private static boolean isTeasers(Outline.Mass mass) {
        return mass.labels > 1 && mass.paragraphs <= mass.labels;
    }

    private static boolean isLinks(Outline.Mass mass) {
        return mass.text > 0 && 2 * mass.linked > mass.text;
    }
}
