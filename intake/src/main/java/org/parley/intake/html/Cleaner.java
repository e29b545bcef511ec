package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a page what no reader sees and what its makers call furniture. */
final class Cleaner {
    /** Hold no text of an article, whatever they hold. */
    private static final String NEVER =
            "script, style, template, noscript, svg, iframe, frame, object, embed, applet, canvas, audio,"
                    + " video, map, input, select, textarea, button, datalist, progress, dialog, menu,"
                    + " figcaption, [role=dialog], [role=alertdialog], [role=menu], [role=tooltip]";

    private static final String PICTURES =
            "figure:not(:has(blockquote, table, pre, ul, ol, p))";

    /** Hold none, unless they hold most of the page. */
    private static final String SELDOM =
            "nav, footer, aside, form, header, label, [role=navigation], [role=complementary],"
                    + " [role=contentinfo], [role=search], [role=banner]";

    private static final Pattern UNSEEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Set<String> WHOLE = Set.of("html", "body", "main");

    private static final Set<String> ROWS = Set.of("thead", "tbody", "tr", "th");

    /** What holds more of the page's prose is kept, whatever it is called. */
    private static final double MUCH = 0.3;

    /** The same for what nothing says to be the article. */
    private static final double MOST = 0.8;

    private final Document page;
    private final Outline outline;

    private Cleaner(Document page) {
        this.page = page;
        this.outline = Outline.of(page);
    }

    static void clean(Document page) {
        page.select(NEVER).remove();
        page.select(PICTURES).remove();
        new Cleaner(page).removeHidden();
        new Cleaner(page).removeSeldom();
        new Cleaner(page).removeNamed();
    }

    /** Unless nearly all of the page is hidden until a script shows it. */
    private void removeHidden() {
        List<Element> hidden =
                page.body().getAllElements().stream().filter(Cleaner::isHidden).toList();
        double share = 0;
        for (Element element : hidden) {
            share += element.parents().stream().anyMatch(hidden::contains) ? 0 : outline.share(element);
        }
        if (share < MOST) {
            hidden.forEach(Node::remove);
        }
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style") && UNSEEN.matcher(element.attr("style")).find();
    }

    private void removeSeldom() {
        for (Element element : page.select(SELDOM)) {
            if (isRemovable(element)) {
                element.remove();
            }
        }
    }

    private void removeNamed() {
        List<Element> named = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            if (!ROWS.contains(element.normalName())
                    && Names.FURNITURE.name(element)
                    && !Names.QUOTED.name(element)
                    && isRemovable(element)) {
                named.add(element);
            }
        }
        named.forEach(Node::remove);
    }

    private boolean isRemovable(Element element) {
        double share = outline.share(element);
        return !WHOLE.contains(element.normalName())
                && (share < MUCH || share < MOST && !isMarked(element));
    }

    private static boolean isMarked(Element element) {
        return element.getAllElements().stream()
                .anyMatch(e -> e.normalName().equals("h1") || Names.BODY.name(e));
    }
}
