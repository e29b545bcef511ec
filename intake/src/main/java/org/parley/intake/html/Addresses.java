package org.parley.intake.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.document.WebLink;

/** The addresses that a page names, made absolute. */
final class Addresses {
    private static final Pattern FEED_TYPE =
            Pattern.compile("(?i)application/(?:rss\\+xml|atom\\+xml|rdf\\+xml|feed\\+json)");
    private static final Pattern HOME =
            Pattern.compile("(?i)/?(?:(?:index|default|home)\\.[a-z]{3,5})?");

    private static final Pattern DAY =
            Pattern.compile("/((?:19|20)\\d{2}([/-])\\d{1,2}\\2\\d{1,2})(?:/|-|$)");

    private Addresses() {}

    /** The feeds that the page names in its head, in its order. */
    static List<Feed> feeds(Document page) {
        List<Feed> feeds = new ArrayList<>();
        for (Element link : page.select("link[rel~=(?i)alternate][type][href]")) {
            if (FEED_TYPE.matcher(link.attr("type").strip()).matches()) {
                absolute(page, link.attr("href"))
                        .map(address -> new Feed(Blocks.folded(link.attr("title")), address))
                        .filter(feed -> !feeds.contains(feed))
                        .ifPresent(feeds::add);
            }
        }
        return feeds;
    }

    /** The pages that the page is a frame around. */
    static List<URI> frames(Document page) {
        return page.select("frame[src]").stream()
                .flatMap(frame -> absolute(page, frame.attr("src")).stream())
                .toList();
    }

    /** A web address; relative ones count from the page's. */
    static Optional<URI> absolute(Document page, @Nullable String address) {
        return address == null || address.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(WebLink.of(WebLink.of(null, page.baseUri()), address));
    }

    /** The day that an article's address states in its path. */
    static Optional<LocalDate> day(URI address) {
        Matcher matcher = DAY.matcher(address.toString());
        return matcher.find() ? WrittenDate.parse(matcher.group(1)) : Optional.empty();
    }

    /** As {@link #absolute}, unless it is a site's home page, which is no article's address. */
    static Optional<URI> ofArticle(Document page, @Nullable String address) {
        return absolute(page, address)
                .filter(
                        uri ->
                                uri.getRawQuery() != null
                                        || uri.getRawPath() != null
                                                && !HOME.matcher(uri.getRawPath()).matches());
    }
}
