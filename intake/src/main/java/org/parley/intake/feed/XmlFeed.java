package org.parley.intake.feed;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.document.WebLink;

/**
 * Reads a feed in XML. One reader for all kinds, as feeds mix them freely: each field has a list of
 * elements that may carry it, the kind's own first, then those of its modules.
 */
final class XmlFeed {
    private static final Pattern NAME_BESIDE_MAIL =
            Pattern.compile("[^\\s@]+@[^\\s@]+ ?\\((.+)\\)|([^<(]+)[<(][^\\s@]+@[^\\s@]+[>)]");
    private static final Pattern MAIL = Pattern.compile("<?[^\\s@]+@[^\\s@]+>?");

    /** No list of names is longer. */
    private static final int LONGEST_AUTHOR = 300;

    private static final Set<String> PAGES =
            Set.of("", "html", "text/html", "application/xhtml+xml");

    private static final String[] TITLES = {"title", "dc:title", "media:title", "itunes:title"};
    private static final String[] TEXTS = {
        "content:encoded", "content", "xhtml:body", "body", "fullitem", "xhtml:div"
    };
    private static final String[] SUMMARIES = {
        "description",
        "summary",
        "abstract",
        "dc:description",
        "dcterms:abstract",
        "media:description",
        "itunes:summary",
        "itunes:subtitle"
    };
    private static final String[] APPEARED = {
        "published", "issued", "pubdate", "dcterms:issued", "dc:date", "created", "dcterms:created"
    };
    private static final String[] CHANGED = {"updated", "modified", "dcterms:modified", "lastmod"};

    private final Xml xml;
    private final @Nullable URI address;
    private final boolean atom;
    private final Element channel;
    private final Fields fields;
    private @Nullable URI link;

    /**
     * @param address of the document, or null
     */
    XmlFeed(Xml xml, @Nullable URI address) {
        this.xml = xml;
        this.address = address;
        this.atom = xml.name(xml.root()).equals("feed");
        this.channel = channel();
        this.fields = Fields.of(xml, channel, atom);
    }

    private Element channel() {
        if (!atom) {
            for (Element element : xml.root().getAllElements()) {
                if (xml.name(element).equals("channel")) {
                    return element;
                }
            }
        }
        return xml.root();
    }

    Feed read() {
        link = link(fields, channel);
        List<FeedItem> items = new ArrayList<>();
        for (Element element : xml.document().getAllElements()) {
            if (Fields.ITEMS.contains(xml.name(element))) {
                items.add(item(element));
            }
        }
        return new Feed(fields.line(TITLES), link, language(fields, channel), items);
    }

    private FeedItem item(Element element) {
        Fields item = Fields.of(xml, element, atom);
        String whole = item.text(TEXTS);
        return new FeedItem(
                id(item, element),
                item.line(TITLES),
                itemLink(item, element),
                day(item, element, APPEARED),
                day(item, element, CHANGED),
                source(item),
                author(item),
                whole == null ? summary(item) : whole,
                whole != null,
                language(item, element));
    }

    private @Nullable String id(Fields item, Element element) {
        String id = item.letters("guid", "id", "dc:identifier");
        if (id == null) {
            String about = Xml.attribute(element, "about");
            return about.isEmpty() ? null : about;
        }
        URI absolute = WebLink.isPath(id) ? WebLink.of(base(element), id) : null;
        return absolute == null ? id : absolute.toString();
    }

    private @Nullable URI itemLink(Fields item, Element element) {
        String original = item.letters("feedburner:origlink");
        URI found = original == null ? null : WebLink.of(base(element), original);
        found = found == null ? link(item, element) : found;
        for (Element guid : item.all("guid")) {
            boolean page = !Xml.attribute(guid, "ispermalink").equalsIgnoreCase("false");
            String written = item.letters(guid);
            URI base = WebLink.isPath(written) ? base(element) : null;
            found = found == null && page ? WebLink.of(base, written) : found;
        }
        String about = Xml.attribute(element, "about");
        return found == null && !about.isEmpty() ? WebLink.of(base(element), about) : found;
    }

    /** The page that a feed or an item is about, by its links or by CDF's {@code HREF}. */
    private @Nullable URI link(Fields item, Element owner) {
        URI page = null;
        URI other = null;
        for (Element element : item.all("link")) {
            String written = written(item, element);
            String relation = element.attr("rel").strip().toLowerCase(Locale.ROOT);
            boolean alternate = relation.isEmpty() || relation.equals("alternate");
            if (written == null || !alternate) {
                continue;
            }
            URI target = WebLink.of(base(element), written);
            boolean isPage = PAGES.contains(element.attr("type").strip().toLowerCase(Locale.ROOT));
            page = page == null && isPage ? target : page;
            other = other == null ? target : other;
        }
        String href = Xml.attribute(owner, "href");
        if (page == null && other == null && !href.isEmpty()) {
            return WebLink.of(base(owner), href);
        }
        return page == null ? other : page;
    }

    /** Null if the element has no address at all; an empty {@code href} is the document itself. */
    private static @Nullable String written(Fields item, Element link) {
        if (link.hasAttr("href") || link.hasAttr("HREF")) {
            return Xml.attribute(link, "href");
        }
        String letters = item.letters(link);
        letters = letters.isEmpty() ? Xml.attribute(link, "resource") : letters;
        return letters.isEmpty() ? null : letters;
    }

    /** The document's address is Atom's base; RSS writes what is relative to its site. */
    private @Nullable URI base(Element element) {
        URI outside = !atom && link != null || address == null ? link : address;
        return xml.base(element, outside);
    }

    private static @Nullable LocalDate day(Fields item, Element element, String[] names) {
        return Arrays.stream(names)
                .flatMap(
                        name ->
                                Stream.concat(
                                        item.all(name).stream().map(item::letters),
                                        Stream.ofNullable(Xml.attribute(element, name))))
                .flatMap(date -> WrittenDate.parse(date).stream())
                .findFirst()
                .orElse(null);
    }

    private FeedItem.@Nullable Source source(Fields item) {
        for (Element element : item.all("source")) {
            Fields inside = Fields.of(xml, element, atom);
            boolean ofAtom =
                    !inside.all("title").isEmpty()
                            || !inside.all("id").isEmpty()
                            || !inside.all("link").isEmpty();
            String title = ofAtom ? inside.line("title") : Markup.line(item.text(element));
            String url = Xml.attribute(element, "url");
            URI of =
                    ofAtom
                            ? link(inside, element)
                            : url.isEmpty() ? null : WebLink.of(base(element), url);
            if (title != null && !title.isEmpty() || of != null) {
                return new FeedItem.Source(title == null || title.isEmpty() ? null : title, of);
            }
        }
        return null;
    }

    private @Nullable String author(Fields item) {
        for (String field : new String[] {"dc:creator", "author", "dc:author", "itunes:author"}) {
            Set<String> names = new LinkedHashSet<>();
            for (Element element : item.all(field)) {
                String inside = Fields.of(xml, element, atom).line("name");
                String name =
                        inside == null && element.childrenSize() == 0
                                ? Markup.line(item.text(element))
                                : inside;
                if (name != null && name.length() <= LONGEST_AUTHOR) {
                    names.add(withoutMail(name));
                }
            }
            names.remove("");
            if (!names.isEmpty()) {
                return String.join(", ", names);
            }
        }
        return null;
    }

    /** The name in {@code mail@host (Name)} or {@code Name <mail@host>}; an address is no name. */
    private static String withoutMail(String author) {
        Matcher both = NAME_BESIDE_MAIL.matcher(author);
        if (both.matches()) {
            return String.valueOf(both.group(1) == null ? both.group(2) : both.group(1)).strip();
        }
        return MAIL.matcher(author).matches() ? "" : author;
    }

    /** The longest, as some feeds have a teaser and the text side by side. */
    private static @Nullable String summary(Fields item) {
        String longest = null;
        for (String name : SUMMARIES) {
            for (Element element : item.all(name)) {
                String text = item.text(element);
                longest = text.length() > (longest == null ? 0 : longest.length()) ? text : longest;
            }
        }
        return longest;
    }

    private @Nullable String language(Fields of, Element element) {
        String written = of.letters("language", "dc:language");
        return written == null ? xml.language(element) : written;
    }
}
