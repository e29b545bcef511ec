package org.parley.intake.html;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;

/**
 * A web page as its reader sees it.
 *
 * @param body the paragraphs of its article, apart by an empty line, without the headline; empty if
 *     it has none
 * @param metadata what it says of the article
 * @param posts those of its live blog, in its order, if it is one; then {@code body} is what stands
 *     around them
 * @param feeds those it names in its head
 * @param frames the pages it frames
 * @param paid whether it marks the article as for subscribers
 * @param scripted whether scripts may change what it shows
 */
public record Page(
        String body,
        Metadata metadata,
        List<Post> posts,
        List<Feed> feeds,
        List<URI> frames,
        boolean paid,
        boolean scripted) {

    public Page {
        posts = List.copyOf(posts);
        feeds = List.copyOf(feeds);
        frames = List.copyOf(frames);
    }

    /**
     * A post of a live blog.
     *
     * @param body its paragraphs, apart by an empty line, without its headline
     * @param metadata its own, and the page's where it has none
     */
    public record Post(String body, Metadata metadata) {
        /** The headline, if it has one, and the body. */
        public String text() {
            return ArticleText.headed(metadata.title(), body);
        }
    }

    /**
     * Takes a page apart.
     *
     * @param contentType the media type that came with the bytes, or null
     * @param address where the page was found, or null; relative links count from it
     * @throws Unreadable if its HTML cannot be taken apart
     */
    public static Page parse(byte[] bytes, @Nullable String contentType, @Nullable URI address)
            throws Unreadable {
        String markup = PageText.decode(bytes, contentType);
        return of(Markup.parse(markup, address == null ? "" : address.toString()));
    }

    private static Page of(Document page) {
        LinkedData data = LinkedData.of(page);
        Metadata metadata = PageMetadata.of(page, data);
        List<Feed> feeds = Addresses.feeds(page);
        List<URI> frames = Addresses.frames(page);
        boolean paid = PageMetadata.isPaid(page, data);
        boolean scripted = page.selectFirst("script") != null;
        List<Post> posts = LiveBlog.posts(page, data, metadata);
        String body = without(posts, body(page, data, metadata));
        return new Page(body, metadata, posts, feeds, frames, paid, scripted);
    }

    /** The headline, if it has one, and the body. */
    public String text() {
        return ArticleText.headed(metadata.title(), body);
    }

    private static String body(Document page, LinkedData data, Metadata metadata) {
        String address = metadata.url() == null ? page.baseUri() : metadata.url().toString();
        String shown = Blocks.text(ArticleBody.of(page, Site.of(address), metadata.title()));
        String stated = data.article().map(a -> StatedBody.of(a, "articleBody")).orElse("");
        return stated.length() > 2 * shown.length() ? stated : shown;
    }

    private static String without(List<Post> posts, String body) {
        return posts.isEmpty()
                ? body
                : Stream.of(body.split("\n\n"))
                        .filter(
                                words ->
                                        posts.stream()
                                                .noneMatch(post -> post.text().contains(words)))
                        .collect(Collectors.joining("\n\n"));
    }
}
