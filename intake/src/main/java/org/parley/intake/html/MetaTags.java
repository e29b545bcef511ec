package org.parley.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by their name, property or itemprop in lower case. */
final class MetaTags {
    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta[content]")) {
            String content = Blocks.folded(meta.attr("content"));
            for (String attribute : List.of("property", "name", "itemprop")) {
                for (String name : meta.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty() && !content.isEmpty()) {
                        tags.contents.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
        return tags;
    }

    /** What the first of these names that is there says. */
    Optional<String> first(String... names) {
        return all(names).findFirst();
    }

    /** What these names say, in the order of the names. */
    Stream<String> all(String... names) {
        return Stream.of(names).flatMap(name -> contents.getOrDefault(name, List.of()).stream());
    }
}
