package org.parley.ledger.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
                            Comparator.nullsFirst(Comparator.<java.time.LocalDate>naturalOrder()))
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
        List<Group> groups = new ArrayList<>();
        for (Filed one : filed) {
            Group joined = new Group(one.signs(), new ArrayList<>(List.of(one.article())));
            groups.removeIf(
                    group -> {
                        boolean same = group.signs().stream().anyMatch(joined.signs()::contains);
                        if (same) {
                            joined.signs().addAll(group.signs());
                            joined.articles().addAll(group.articles());
                        }
                        return same;
                    });
            groups.add(joined);
        }
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
