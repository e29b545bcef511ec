package org.parley.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;

/**
 * Fetches pages: from public servers only, within caps of time and size, at the pace and by the
 * rules that the servers ask for. One fetcher serves one run, whose threads may share it: it
 * remembers robots.txt files and pauses for as long as it lives.
 */
public final class Fetcher {
    private final Settings settings;
    private final Transport transport;
    private final @Nullable PageCache cache;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    public Fetcher(Settings settings) {
        this(settings, InetAddress::getAllByName, Fetcher::tls);
    }

    Fetcher(Settings settings, Transport.Lookup lookup, Supplier<SSLContext> tls) {
        this.settings = settings;
        this.transport = new Transport(settings, lookup, tls);
        this.cache =
                settings.cache() == null
                        ? null
                        : new PageCache(
                                settings.cache(), PageCache.USUAL_BYTES, settings.pace().clock());
    }

    /**
     * The address that a person typed or pasted: letters of any script and spaces are allowed, a
     * fragment is dropped.
     *
     * @throws Unreadable if Parley does not ask such an address
     */
    public static URI address(String text) throws Unreadable {
        return WebAddress.parse(text).uri();
    }

    /**
     * The page at an address. The document is called after the address that answered in the end,
     * which is its {@code url} too, whatever {@code known} says: there its words can be checked.
     *
     * @param known what the link says of the article
     * @throws Unreadable if there is no whole page to be had, whatever the reason
     */
    public Document fetch(URI address, Metadata known) throws Unreadable {
        Budget budget = new Budget(settings.caps().total());
        Trail trail =
                Trail.follow(
                        WebAddress.parse(address.toString()),
                        settings.caps().redirects(),
                        at -> visit(at, budget));
        Answer answer = trail.answer();
        String name = trail.end().toString();
        return Document.of(
                name,
                name,
                answer.header("content-type"),
                known.withUrl(trail.end().uri()),
                answer.body());
    }

    private Answer visit(WebAddress at, Budget budget) throws Unreadable {
        Site site = sites.computeIfAbsent(at.origin(), origin -> new Site(settings, transport));
        Optional<PageCache.Page> kept =
                cache == null ? Optional.empty() : cache.page(at.toString());
        Answer answer = site.ask(at, kept.map(Fetcher::conditions).orElseGet(Map::of), budget);
        if (answer.status() == Answer.NOT_MODIFIED && kept.isPresent()) {
            return answer(kept.get());
        }
        if (answer.status() == Answer.OK) {
            if (answer.body().length == 0) {
                throw Failure.empty();
            }
            keep(at, answer);
        } else if (!answer.redirects()) {
            throw Failure.of(answer);
        }
        return answer;
    }

    private static Map<String, String> conditions(PageCache.Page kept) {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (kept.label().etag() != null) {
            conditions.put("If-None-Match", kept.label().etag());
        }
        if (kept.label().lastModified() != null) {
            conditions.put("If-Modified-Since", kept.label().lastModified());
        }
        return conditions;
    }

    private static Answer answer(PageCache.Page kept) {
        String contentType = kept.label().contentType();
        return new Answer(
                Answer.OK,
                contentType == null ? Map.of() : Map.of("content-type", contentType),
                kept.body());
    }

    private void keep(WebAddress at, Answer answer) {
        String etag = answer.header("etag");
        String lastModified = answer.header("last-modified");
        if (cache == null || etag == null && lastModified == null) {
            return;
        }
        try {
            cache.keep(
                    new PageCache.Page(
                            new PageCache.Label(
                                    at.toString(),
                                    answer.header("content-type"),
                                    etag,
                                    lastModified),
                            answer.body()));
        } catch (IOException e) {
            // A page that cannot be kept costs the next run a request; this run has it.
        }
    }

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }
}
