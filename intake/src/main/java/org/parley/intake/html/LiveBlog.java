package org.parley.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.document.Metadata;

/** Finds the dated posts of a live blog. */
final class LiveBlog {
    private static final int FEWEST_SHOWN = 3;

    private LiveBlog() {}

    /**
     * The posts in the page's order; none if it is no live blog. Takes those that the page shows
     * out of it.
     *
     * @param metadata the page's
     */
    static List<Page.Post> posts(Document page, LinkedData data, Metadata metadata) {
        List<Element> elements = shown(page, data);
        List<Page.Post> shown =
                elements.stream().flatMap(e -> shown(page, e, metadata).stream()).toList();
        List<Page.Post> said =
                data.posts().stream().flatMap(p -> said(page, p, metadata).stream()).toList();
        elements.forEach(Node::remove);
        return length(said) >= length(shown) ? said : shown;
    }

    private static int length(List<Page.Post> posts) {
        return posts.stream().mapToInt(post -> post.body().length()).sum();
    }

    private static Optional<Page.Post> said(Document page, JsonNode post, Metadata metadata) {
        String body = StatedBody.of(post, "articleBody");
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Page.Post(
                        body,
                        new Metadata(
                                        null,
                                        WrittenDate.parseOrCount(
                                                        LinkedData.words(post, "datePublished"))
                                                .orElse(null),
                                        LinkedData.words(post, "headline"),
                                        Byline.joined(LinkedData.names(post, "author"))
                                                .orElse(null),
                                        Addresses.ofArticle(page, LinkedData.address(post, "url"))
                                                .orElse(null))
                                .or(metadata)));
    }

    /** The dated ones among the children of an element, if that is called live or the page is. */
    private static List<Element> shown(Document page, LinkedData data) {
        Set<Element> dated = Markup.around(page, LiveBlog::isDate);
        if (!data.isLiveBlog()
                && page.body().getAllElements().stream().noneMatch(Names.LIVE::name)) {
            return List.of();
        }
        Outline outline = Outline.of(page.body(), Site.UNKNOWN);
        return page.body().getAllElements().stream()
                .filter(dated::contains)
                .filter(list -> posts(list, dated).size() >= FEWEST_SHOWN)
                .filter(list -> isLive(list, data.isLiveBlog()))
                .max(Comparator.comparingInt(list -> outline.of(list).prose()))
                .map(list -> posts(list, dated))
                .orElse(List.of());
    }

    private static boolean isDate(Element element) {
        return element.normalName().equals("time") && element.hasAttr("datetime")
                || element.attr("itemprop").equals("datePublished");
    }

    private static List<Element> posts(Element list, Set<Element> dated) {
        return list.children().stream()
                .filter(child -> child.isBlock() && dated.contains(child))
                .toList();
    }

    /** Whether a list is called live, or stands in what is, and in nothing that is furniture. */
    private static boolean isLive(Element list, boolean live) {
        boolean called = live;
        for (Element around = list; around != null; around = around.parent()) {
            if (Names.FURNITURE.name(around) && !around.normalName().equals("body")) {
                return false;
            }
            called |= Names.LIVE.name(around);
        }
        return called;
    }

    private static Optional<Page.Post> shown(Document page, Element post, Metadata metadata) {
        Document alone = Jsoup.parse("", page.baseUri());
        alone.body().appendChild(post.clone());
        Optional<String> headline =
                alone.select("h1, h2, h3, h4").stream()
                        .map(h -> Blocks.folded(h.text()))
                        .filter(words -> !words.isEmpty())
                        .findFirst();
        Optional<String> day =
                alone.select("time[datetime]").stream()
                        .map(time -> time.attr("datetime"))
                        .findFirst();
        String body = Blocks.text(ArticleBody.of(alone, Site.UNKNOWN, headline.orElse(null)));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Metadata own =
                new Metadata(
                        null,
                        day.flatMap(WrittenDate::parseOrCount).orElse(null),
                        headline.orElse(null),
                        null,
                        anchor(page, metadata, post).orElse(null));
        return Optional.of(new Page.Post(body, own.or(metadata)));
    }

    private static Optional<URI> anchor(Document page, Metadata metadata, Element post) {
        URI url = metadata.url();
        String around = url == null ? page.baseUri() : url.toString();
        return post.id().matches("[\\w.-]+")
                ? Addresses.ofArticle(page, around.replaceFirst("#.*", "") + "#" + post.id())
                : Optional.empty();
    }
}
