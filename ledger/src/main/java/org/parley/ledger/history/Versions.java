package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * The versions of one article: other texts at one address, or of one report in one outlet.
 *
 * @param articles at least two, by date (unknown dates first), then id; of one text only the first
 */
public record Versions(List<Article> articles) {
    private static final Comparator<Article> EARLIER =
            Comparator.comparing(
                            Article::published,
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Article::id);

    /**
     * @throws IllegalArgumentException if there is one only
     */
    public Versions {
        articles = List.copyOf(articles);
        if (articles.size() < 2) {
            throw new IllegalArgumentException(articles.size() + " versions");
        }
    }

    /**
     * An article and the report it carries.
     *
     * @param report id of the first article that has it
     */
    public record Filed(Article article, String report) {
        /** What it has in common with other versions of it. */
        private Set<String> signs() {
            Set<String> signs = new TreeSet<>();
            if (article.url() != null) {
                signs.add("at " + article.url());
            }
            if (article.outlet() != null) {
                signs.add(report + " in " + article.outlet().toLowerCase(Locale.ROOT));
            }
            return signs;
        }
    }

    private record Group(Set<String> signs, List<Article> articles) {}

    /** Those of which there are several, by their first version; the order given never shows. */
    public static List<Versions> of(Collection<Filed> filed) {
        Map<String, Group> bySign = new HashMap<>();
        for (Filed one : filed) {
            Group joined = new Group(one.signs(), new ArrayList<>(List.of(one.article())));
            for (String sign : one.signs()) {
                @Nullable Group group = bySign.get(sign);
                if (group != null && group != joined) {
                    joined.articles().addAll(group.articles());
                    joined.signs().addAll(group.signs());
                    group.signs().forEach(other -> bySign.put(other, joined));
                }
            }
            joined.signs().forEach(sign -> bySign.put(sign, joined));
        }
        Set<Group> groups = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.addAll(bySign.values());
        return groups.stream()
                .map(group -> texts(group.articles()))
                .filter(texts -> texts.size() > 1)
                .map(Versions::new)
                .sorted(Comparator.comparing(v -> v.articles().get(0), EARLIER))
                .toList();
    }

    private static List<Article> texts(List<Article> articles) {
        Set<String> seen = new HashSet<>();
        return articles.stream()
                .sorted(EARLIER)
                .filter(article -> seen.add(article.sha256()))
                .toList();
    }
}
