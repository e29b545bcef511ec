package org.parley.ledger.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.ledger.copies.Alignment.Seen;

/**
 * Tells which articles are one report: near-duplicates, syndicated copies, later versions.
 *
 * <p>What counts is how much of one article stands in the other (Broder's containment, 1997), told
 * by aligned sentences rather than shingles so that light rewording does not hide a copy, and
 * whether the news, which a report has in its first sentences, is the same: a follow-up repeats the
 * background of yesterday's report, a copy its lead. Quotations count for nothing, for two
 * reporters may quote one statement; nor do sentences that differ in their numbers or names, for
 * articles of a series are worded alike. Reports that were rewritten from beginning to end are not
 * recognised.
 */
public final class Copies {
    private static final double WEIGHT_OF_LEAD = 0.3;

    /** Midway between the nearest copy (0.67) and the nearest other pair (0.41) of the open set. */
    private static final double COPY = 0.55;

    /** News are taken over within so many days, unless word for word. */
    public static final int DAYS = 30;

    /** One address holds one article: less need be left of it. */
    private static final double EDITED = 0.25;

    /** Articles with fewer words of their own are compared word for word only. */
    private static final int FEWEST_WORDS = 20;

    private final Read one;

    private Copies(Read one) {
        this.one = one;
    }

    /** An article, read once for all comparisons. */
    private record Read(Article article, Prose prose, Fingerprint fingerprint) {
        static Read of(Article article) {
            Prose prose = Prose.of(article);
            return new Read(article, prose, Fingerprint.of(prose));
        }
    }

    /** An article that is compared with others; it is read once. */
    public static Copies with(Article one) {
        return new Copies(Read.of(one));
    }

    /** As {@link #compare(Article, Article)} has it. */
    public Verdict compare(Article other) {
        return compare(one, Read.of(other));
    }

    /**
     * Whether two articles are one report; the order of the two has no part in it. Articles whose
     * fingerprints are not {@link Fingerprint#near} are {@link Sameness#NONE}.
     */
    public static Verdict compare(Article one, Article other) {
        return compare(Read.of(one), Read.of(other));
    }

    private static Verdict compare(Read one, Read other) {
        if (one.prose().words().isEmpty() || other.prose().words().isEmpty()) {
            return Verdict.apart("an article without words");
        }
        if (one.prose().words().equals(other.prose().words())) {
            return new Verdict(Sameness.SAME_TEXT, 1, 1, "the same words throughout");
        }
        if (farApart(one.article(), other.article())) {
            return Verdict.apart("more than " + DAYS + " days apart");
        }
        if (!one.fingerprint().near(other.fingerprint())) {
            return Verdict.apart("no passages in common");
        }
        Seen there = Alignment.in(one.prose(), other.prose());
        Seen back = Alignment.in(other.prose(), one.prose());
        if (Math.min(there.words(), back.words()) < FEWEST_WORDS) {
            return Verdict.apart("too few words of its own");
        }
        return decide(
                one,
                other,
                Math.max(there.contained(), back.contained()),
                Math.max(there.lead(), back.lead()));
    }

    private static boolean farApart(Article one, Article other) {
        @Nullable LocalDate day = one.published();
        @Nullable LocalDate otherDay = other.published();
        return day != null
                && otherDay != null
                && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) > DAYS;
    }

    private static Verdict decide(Read one, Read other, double contained, double lead) {
        boolean copied = (1 - WEIGHT_OF_LEAD) * contained + WEIGHT_OF_LEAD * lead >= COPY;
        if (contained >= EDITED && sameAddress(one, other)) {
            return Verdict.of(Sameness.VERSION, contained, lead, "the same address");
        }
        if (copied && sameOutlet(one.article(), other.article())) {
            return Verdict.of(Sameness.VERSION, contained, lead, "the same outlet");
        }
        if (copied) {
            return Verdict.of(Sameness.COPY, contained, lead, "taken over");
        }
        return Verdict.of(Sameness.NONE, contained, lead, "two reports");
    }

    private static boolean sameAddress(Read one, Read other) {
        return one.fingerprint().edges().address().isPresent()
                && one.fingerprint()
                        .edges()
                        .address()
                        .equals(other.fingerprint().edges().address());
    }

    private static boolean sameOutlet(Article one, Article other) {
        return one.outlet() != null && one.outlet().equals(other.outlet());
    }

    /**
     * Folds articles into reports: those that {@link #compare} connects, directly or by way of
     * others, are one. The order in which articles are given has no part in the result; of articles
     * with the same {@link Article#id()} one is kept.
     *
     * @return the reports in order of their first articles; every article is in one
     */
    public static List<Report> reports(Collection<Article> articles) {
        Map<String, Article> byId = new TreeMap<>();
        for (Article article : articles) {
            byId.merge(
                    article.id(),
                    article,
                    (a, b) -> a.document().compareTo(b.document()) <= 0 ? a : b);
        }
        List<Read> read = byId.values().stream().map(Read::of).toList();
        int[] parent = connected(read);
        Map<Integer, List<Article>> folded = new TreeMap<>();
        for (int i = 0; i < read.size(); i++) {
            folded.computeIfAbsent(root(parent, i), root -> new ArrayList<>())
                    .add(read.get(i).article());
        }
        return folded.values().stream().map(Report::new).sorted().toList();
    }

    /** A forest: for each article the index of one that it is connected with, at a root its own. */
    private static int[] connected(List<Read> read) {
        int[] parent = new int[read.size()];
        Map<Long, List<Integer>> withKey = new HashMap<>();
        Map<String, Integer> withText = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (int near : near(read, i, withKey, withText)) {
                int a = root(parent, i);
                int b = root(parent, near);
                if (a != b && compare(read.get(i), read.get(near)).sameness().oneReport()) {
                    parent[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        return parent;
    }

    /** The articles before one that are near it; notes its keys for those that follow. */
    private static Collection<Integer> near(
            List<Read> read,
            int index,
            Map<Long, List<Integer>> withKey,
            Map<String, Integer> withText) {
        Fingerprint fingerprint = read.get(index).fingerprint();
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Long key : fingerprint.keys()) {
            List<Integer> others = withKey.computeIfAbsent(key, k -> new ArrayList<>());
            others.forEach(other -> shared.merge(other, 1, Integer::sum));
            others.add(index);
        }
        Set<Integer> near = new TreeSet<>();
        shared.forEach(
                (other, keys) -> {
                    int otherKeys = read.get(other).fingerprint().keys().size();
                    if (Fingerprint.enough(keys, fingerprint.keys().size(), otherKeys)) {
                        near.add(other);
                    }
                });
        Optional.ofNullable(withText.putIfAbsent(fingerprint.text(), index)).ifPresent(near::add);
        return near;
    }

    private static int root(int[] parent, int index) {
        int root = index;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
