package org.parley.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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
                                        PageDate.parse(LinkedData.words(post, "datePublished"))
                                                .orElse(null),
                                        LinkedData.words(post, "headline"),
                                        Byline.joined(LinkedData.names(post, "author"))
                                                .orElse(null),
                                        Addresses.ofArticle(page, LinkedData.address(post, "url"))
                                                .orElse(null))
                                .or(metadata)));
    }

    /**
     * Elements of one kind and parent that are dated and hold prose, if the page is called live.
     */
    private static List<Element> shown(Document page, LinkedData data) {
        if (!data.isLiveBlog()
                && page.body().getAllElements().stream().noneMatch(Names.LIVE::name)) {
            return List.of();
        }
        Map<String, List<Element>> kinds = new LinkedHashMap<>();
        for (Element time : page.body().select("time[datetime], [itemprop=datePublished]")) {
            for (Element element = time.parent(); element != null; element = element.parent()) {
                if (element.hasAttr("id")
                        || Names.LIVE.name(element)
                        || element.normalName().equals("article")) {
                    kinds.computeIfAbsent(kind(element), k -> new ArrayList<>()).add(element);
                    break;
                }
            }
        }
        return kinds.values().stream()
                .map(elements -> elements.stream().distinct().toList())
                .filter(elements -> elements.size() >= FEWEST_SHOWN)
                .findFirst()
                .orElse(List.of());
    }

    private static String kind(Element element) {
        String first = element.className().strip().split("\\s+", 2)[0];
        return element.normalName() + "." + first;
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
                        day.flatMap(PageDate::parse).orElse(null),
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
