package org.parley.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.intake.document.Unreadable;

/** Turns the text of a page into a tree, and finds places in it. */
final class Markup {
    /** Parts that stand deeper are laid beside each other. */
    private static final int DEEPEST = 512;

    /** In XHTML an element may close itself; to HTML it would swallow what follows. */
    private static final Pattern SELF_CLOSED =
            Pattern.compile(
                    "(?i)<(script|style|title|textarea|iframe|noscript|div|span|p|a)(\\s[^<>]*)?/>");

    private Markup() {}

    /**
     * @param address where relative links lead from, or the empty string
     * @throws Unreadable if the parser cannot cope with it
     */
    static Document parse(String text, String address) throws Unreadable {
        String markup =
                text.stripLeading().startsWith("<?xml")
                        ? SELF_CLOSED.matcher(text).replaceAll("<$1$2></$1>")
                        : text;
        try {
            return Jsoup.parse(markup, address, Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (RuntimeException | StackOverflowError e) {
            throw new Unreadable(
                    "bad-html",
                    "its HTML cannot be taken apart ("
                            + e.getClass().getSimpleName()
                            + "). Open it in a browser, copy the text into a .txt file and read that");
        }
    }

    /** The wanted elements and those around them. */
    static Set<Element> around(Document page, Predicate<Element> wanted) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.body().getAllElements()) {
            Element outer = wanted.test(element) ? element : null;
            while (outer != null && around.add(outer)) {
                outer = outer.parent();
            }
        }
        return around;
    }
}
