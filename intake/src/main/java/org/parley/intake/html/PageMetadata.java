package org.parley.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.document.Metadata;

/** What a page says of its article: in JSON-LD first, then in its head, then where it shows it. */
final class PageMetadata {
    private final Document page;
    private final LinkedData data;
    private final MetaTags tags;
    private final Optional<JsonNode> article;

    private PageMetadata(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
        this.tags = MetaTags.of(page);
        this.article = data.article();
    }

    static Metadata of(Document page, LinkedData data) {
        PageMetadata metadata = new PageMetadata(page, data);
        String outlet = metadata.outlet().orElse(null);
        URI url = metadata.url().orElse(null);
        String title =
                metadata.title()
                        .map(stated -> Headline.of(stated, metadata.shown("h1"), outlet, url))
                        .orElse(null);
        return new Metadata(
                outlet,
                metadata.published(url).orElse(null),
                title,
                Byline.joined(metadata.authors()).orElse(null),
                url);
    }

    /** Whether the page marks its article as for subscribers. */
    static boolean isPaid(Document page, LinkedData data) {
        return data.isPaid()
                || MetaTags.of(page)
                        .first("article:content_tier")
                        .filter(tier -> tier.matches("(?i)locked|metered"))
                        .isPresent();
    }

    private Optional<String> title() {
        return said("headline")
                .or(
                        () ->
                                tags.first(
                                        "og:title",
                                        "citation_title",
                                        "parsely-title",
                                        "sailthru.title"))
                .or(() -> tags.first("dc.title", "dcterms.title", "twitter:title", "headline"))
                .or(() -> shown("[itemprop=headline]"))
                .or(() -> shown("h1"))
                .or(() -> Optional.of(Blocks.folded(page.title())))
                .filter(title -> !title.isEmpty());
    }

    private Optional<String> outlet() {
        return Stream.of(
                        tags.all("og:site_name"),
                        article.stream().flatMap(a -> LinkedData.names(a, "publisher")),
                        tags.all("dc.publisher", "dcterms.publisher", "citation_journal_title"),
                        tags.all("application-name"))
                .flatMap(names -> names)
                .filter(Byline::isName)
                .findFirst();
    }

    private Stream<String> authors() {
        Optional<Stream<String>> said =
                Stream.of(
                                article.stream().flatMap(a -> LinkedData.names(a, "author")),
                                tags.all("author", "article:author", "article:author_name"),
                                tags.all("parsely-author", "sailthru.author", "citation_author"),
                                tags.all("byl", "dc.creator", "dcterms.creator"),
                                page
                                        .select("[itemprop=author] [itemprop=name]")
                                        .eachText()
                                        .stream(),
                                page.select("[itemprop=author], [rel=author]").eachText().stream())
                        .map(names -> names.filter(Byline::isName).toList())
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .map(names -> names.stream());
        return said.orElseGet(
                () ->
                        Stream.concat(shown(".byline").stream(), shown("[class*=byline]").stream())
                                .limit(1));
    }

    private Optional<LocalDate> published(@Nullable URI url) {
        Stream<String> stated =
                Stream.of(
                                said("datePublished").stream(),
                                tags.all("article:published_time", "og:article:published_time"),
                                tags.all("datepublished", "parsely-pub-date", "sailthru.date"),
                                tags.all(
                                        "dc.date.issued",
                                        "dcterms.issued",
                                        "dc.date",
                                        "dcterms.date"),
                                tags.all("dcterms.created", "dc.date.created"),
                                tags.all("citation_publication_date", "citation_date"),
                                tags.all("pubdate", "publishdate", "publish-date", "publish_date"),
                                tags.all("published", "date", "cxenseparse:recs:publishtime"),
                                times("[itemprop=datePublished]"),
                                times("time[pubdate]"),
                                said("dateCreated").stream(),
                                times("article time[datetime], main time[datetime]"),
                                times("time[datetime]"))
                        .flatMap(words -> words);
        return stated.flatMap(words -> WrittenDate.parseOrCount(words).stream())
                .findFirst()
                .or(() -> url == null ? Optional.empty() : Addresses.day(url));
    }

    private Optional<URI> url() {
        return Stream.of(
                        Optional.of(page.select("link[rel=canonical]").attr("href")),
                        tags.first("og:url"),
                        article.map(a -> LinkedData.address(a, "mainEntityOfPage")),
                        article.map(a -> LinkedData.address(a, "url")))
                .flatMap(Optional::stream)
                .flatMap(address -> Addresses.ofArticle(page, address).stream())
                .findFirst();
    }

    private Stream<String> times(String where) {
        return page.select(where).stream()
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text());
    }

    private Optional<String> said(String property) {
        return article.map(a -> LinkedData.words(a, property));
    }

    private Optional<String> shown(String where) {
        return page.select(where).stream()
                .map(Element::text)
                .map(Blocks::folded)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
