package org.parley.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out of a page what no reader sees and what its makers call furniture, unless that holds so
 * much of the page's prose that it must be the article under a wrong name.
 */
final class Cleaner {
    private static final String TEXTLESS =
            "script, style, template, title, noscript, svg, iframe, frame, object, embed, applet, canvas,"
                    + " audio, video, map, input, select, textarea, button, datalist, progress, dialog,"
                    + " menu, figcaption, [role=dialog], [role=alertdialog], [role=menu], [role=tooltip]";

    private static final String SELDOM =
            "nav, footer, aside, form, header, label, [role=navigation], [role=complementary],"
                    + " [role=contentinfo], [role=search], [role=banner]";

    private static final Pattern UNSEEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final Set<String> WHOLE = Set.of("html", "body", "main");

    /** Some pages put them around all that they show. */
    private static final Set<String> WRAPPERS = Set.of("form", "header", "aside");

    private static final Set<String> ROWS = Set.of("thead", "tbody", "tr", "th");

    private static final Set<String> WORDS = Set.of("blockquote", "table", "pre", "ul", "ol", "p");

    /** Up to this share of the prose, a part may go for its name. */
    private static final double MUCH = 0.3;

    /** Up to this, if nothing in it is called an article. */
    private static final double MOST = 0.8;

    private final Document page;
    private final Outline outline;

    private Cleaner(Document page, Site site) {
        this.page = page;
        this.outline = Outline.of(page.body(), site);
    }

    static void clean(Document page, Site site) {
        page.select(TEXTLESS).remove();
        removePictures(page);
        new Cleaner(page, site).removeHidden();
        Cleaner seen = new Cleaner(page, site);
        Set<Element> articles = Markup.around(page, seen::isCalledArticle);
        seen.removeSeldom(articles);
        new Cleaner(page, site).removeNamed(articles);
        removeComments(page);
    }

    /** What readers wrote, where a heading says so: it may be more than the article. */
    private static void removeComments(Document page) {
        for (Element heading : page.select("h2, h3, h4, h5, h6")) {
            Element part = heading.parent();
            if (part != null
                    && heading.previousElementSibling() == null
                    && !WHOLE.contains(part.normalName())
                    && part.selectFirst("h1") == null
                    && Teasers.headsComments(heading.text())) {
                part.remove();
            }
        }
    }

    /** Figures with nothing to read but a caption. */
    private static void removePictures(Document page) {
        Set<Element> texts = Markup.around(page, e -> WORDS.contains(e.normalName()));
        for (Element figure : page.select("figure")) {
            if (!texts.contains(figure)) {
                figure.remove();
            }
        }
    }

    /** Unless nearly all of the page is hidden until a script shows it. */
    private void removeHidden() {
        List<Element> hidden = all(Cleaner::isHidden);
        Set<Element> within = Collections.newSetFromMap(new IdentityHashMap<>());
        double share = 0;
        for (Element element : hidden) {
            if (within.add(element)) {
                share += outline.share(element);
                within.addAll(element.getAllElements());
            }
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

    private void removeSeldom(Set<Element> articles) {
        page.select(SELDOM).stream()
                .filter(element -> isRemovable(element, articles))
                .filter(element -> !element.normalName().equals("header") || !holdsSpeech(element))
                .forEach(Node::remove);
    }

    private void removeNamed(Set<Element> articles) {
        all(this::isNamedFurniture).stream()
                .filter(element -> isRemovable(element, articles))
                .forEach(Node::remove);
    }

    private boolean isNamedFurniture(Element element) {
        return !ROWS.contains(element.normalName())
                && !Names.QUOTED.name(element)
                && (Names.FURNITURE.name(element)
                        || Names.DOUBTFUL.name(element) && !holdsSpeech(element));
    }

    private boolean holdsSpeech(Element element) {
        Outline.Mass mass = outline.of(element);
        return mass.isArticle()
                && mass.hasFewLinks()
                && Blocks.of(element, Site.UNKNOWN).stream().anyMatch(Speech::isIn);
    }

    /** Elements that are called an article; many small ones are a list of articles. */
    private boolean isCalledArticle(Element element) {
        return element.normalName().equals("h1")
                || Names.BODY.name(element)
                || element.normalName().equals("article") && outline.share(element) > MUCH;
    }

    private boolean isRemovable(Element element, Set<Element> articles) {
        boolean article = articles.contains(element) || WRAPPERS.contains(element.normalName());
        return !WHOLE.contains(element.normalName())
                && outline.share(element) < (article ? MUCH : MOST);
    }

    private List<Element> all(Predicate<Element> wanted) {
        return page.body().getAllElements().stream().filter(wanted).toList();
    }
}
