package org.parley.intake.html;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Web pages: the article of a page, or the posts of its live blog, each as an article. */
public final class HtmlFormat implements Format {
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "xht", "shtml");
    private static final Set<String> MEDIA_TYPES = Set.of("text/html", "application/xhtml+xml");

    /** What may stand before the first element: instructions of XML, comments. */
    private static final Pattern PROLOGUE =
            Pattern.compile("^(?:\\s++|<\\?[^>]*+>|<!--(?s:.*?)-->)*+");

    private static final Pattern PAGE =
            Pattern.compile("<!doctype\\s+html\\b|<(?:html|head|body)\\b");
    private static final Pattern ELEMENT =
            Pattern.compile(
                    "<(?:meta|title|link|base|style|script|noscript|main|article|section|header|nav"
                            + "|div|p|h[1-6]|span|a|b|i|em|strong|br|hr|img|ul|ol|table|center|font"
                            + "|blockquote|form)\\b");

    @Override
    public boolean recognises(Head head) {
        String text = PROLOGUE.matcher(head.text()).replaceFirst("");
        if (PAGE.matcher(text).lookingAt()) {
            return true;
        }
        boolean called =
                EXTENSIONS.contains(head.extension()) || MEDIA_TYPES.contains(head.mediaType());
        return called
                && (text.startsWith("<")
                        ? ELEMENT.matcher(text).lookingAt()
                        : PAGE.matcher(text).find() || ELEMENT.matcher(text).find());
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        Page page = Page.parse(document.bytes(), document.contentType(), document.known().url());
        if (page.body().isEmpty() && page.posts().isEmpty()) {
            throw new Unreadable("no-article", noArticle(page));
        }
        if (page.paid()) {
            receiver.note(
                    "paywall",
                    "it is marked as for subscribers: what was read may be only its beginning."
                            + " If so, sign in with a browser, save the page and read that");
        }
        Metadata known = document.known();
        if (!page.body().isEmpty()) {
            receiver.article(document.label(), page.text(), page.metadata().or(known));
        }
        int number = 0;
        for (Page.Post post : page.posts()) {
            number++;
            receiver.article(
                    document.label() + "#" + number, post.text(), post.metadata().or(known));
        }
    }

    private static String noArticle(Page page) {
        if (!page.feeds().isEmpty()) {
            return "the page has no article, but names a feed. Read "
                    + page.feeds().get(0).address()
                    + " instead";
        }
        if (!page.frames().isEmpty()) {
            return "the page only frames others. Read " + page.frames().get(0) + " instead";
        }
        return page.scripted()
                ? "the page has no article; perhaps a script draws it. Open it in a browser, save it as a"
                        + " complete web page and read that"
                : "the page has no article, only links and short texts. Read the page of one article";
    }
}
