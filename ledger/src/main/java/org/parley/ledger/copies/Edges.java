package org.parley.ledger.copies;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * What stands around a report and is no part of it: the place and agency before its first words
 * ("GENEVA (AFP) - "), and credits, corrections and notes of the site behind its last.
 *
 * @param datelined the dateline as it stands, without its dash or colon, or null
 * @param credited who is credited with the report, as it stands: the name in brackets of a dateline
 *     or of the end ("Reuters"), behind a dash or a copyright sign, or the whole line ("With
 *     reporting by Amy Colter"); null if nobody is
 * @param canonical the article's address without scheme, "www.", query, fragment and last slash, or
 *     null
 */
public record Edges(
        @Nullable String datelined, @Nullable String credited, @Nullable String canonical) {

    private static final String AGENCY = "\\((\\p{L}[^()\\n]{1,39})\\)";
    private static final String CAPITALS = "\\p{Lu}{2}[\\p{Lu}.'\u2019 /-]{0,40}";
    private static final String TITLE =
            "\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+){0,3}";
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?";
    private static final String DAY = "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")";
    private static final String MORE = "(?:, [\\p{L}\\d][\\p{L}\\d. ]{1,30}){0,3}";
    private static final String DASH = " ?(?:[-\u2013\u2014]{1,2}|:) ?";

    private static final Pattern DATELINE =
            Pattern.compile(
                    "^(?:"
                            + ("(?:" + CAPITALS + "|" + TITLE + ")" + MORE + " ?" + AGENCY)
                            + ("|" + CAPITALS + MORE)
                            + ("|" + TITLE + ", (?:[\\p{L}. ]{2,30}, )?" + DAY + "(?:, \\d{4})?")
                            + ("|" + AGENCY)
                            + ")(?<dash>"
                            + DASH
                            + ")(?=[\"\u201c\u2018'\\p{L}\\d])");

    private static final Pattern BYLINE =
            Pattern.compile("^(?:By|From) \\p{Lu}[^\\n.!?]{2,80}$", Pattern.CASE_INSENSITIVE);

    /** A last line, or the last words of it. */
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?:^| )(?:\\((?<brackets>\\p{Lu}[^()\\n]{1,39})\\)"
                            + "|[-\u2013\u2014]{1,2} ?(?<dash>\\p{Lu}[\\p{L}/. -]{1,30})"
                            + "|\u00a9 ?(?:\\d{4} )?(?<sign>\\p{Lu}[\\p{L}. -]{1,40}))$");

    private static final Pattern NAMES =
            Pattern.compile("(?:(?:\\p{Lu}\\S*+|and|of|the|/)(?: |$))+");

    /** A remark in brackets behind the last sentence. */
    private static final Pattern REMARK =
            Pattern.compile("(?<=[.!?\"\u201d]) ?\\(([^()\\n]{8,300})\\)$");

    private static final Pattern CLOSING =
            Pattern.compile(
                    Spelling.lines("closing.txt").stream().collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Paragraphs of a site's own at the end are few and short. */
    private static final int MOST_CLOSING = 6;

    private static final int LONGEST_CLOSING = 500;

    /** An article cut into its edges and the paragraphs between them. */
    record Cut(Edges edges, List<String> paragraphs) {}

    /** The edges of an article. */
    public static Edges of(Article article) {
        return cut(article).edges();
    }

    /** The dateline as it stands. */
    public Optional<String> dateline() {
        return Optional.ofNullable(datelined);
    }

    /** Who is credited, as it stands. */
    public Optional<String> credit() {
        return Optional.ofNullable(credited);
    }

    /** The address without what differs between links to one page. */
    public Optional<String> address() {
        return Optional.ofNullable(canonical);
    }

    static Cut cut(Article article) {
        List<String> paragraphs =
                new ArrayList<>(
                        article.text()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
        if (paragraphs.size() > 1 && BYLINE.matcher(paragraphs.get(0)).matches()) {
            paragraphs.remove(0);
        }
        String dateline = null;
        String credit = null;
        if (!paragraphs.isEmpty()) {
            Matcher matcher = DATELINE.matcher(paragraphs.get(0));
            if (matcher.find()) {
                dateline = paragraphs.get(0).substring(0, matcher.start("dash")).strip();
                credit = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                paragraphs.set(0, paragraphs.get(0).substring(matcher.end()));
            }
        }
        String closing = cutClosing(paragraphs);
        return new Cut(
                new Edges(dateline, credit == null ? closing : credit, canonical(article.url())),
                List.copyOf(paragraphs));
    }

    /** Takes credits and a site's remarks from the end; who is credited there, or null. */
    private static @Nullable String cutClosing(List<String> paragraphs) {
        String credited = null;
        for (int cut = 0; cut < MOST_CLOSING && !paragraphs.isEmpty(); cut++) {
            int last = paragraphs.size() - 1;
            String line = paragraphs.get(last);
            Matcher credit = CREDIT.matcher(line);
            if (credit.find() && NAMES.matcher(name(credit)).matches()) {
                credited = name(credit);
                replaceOrRemove(paragraphs, line.substring(0, credit.start()));
                continue;
            }
            Matcher remark = REMARK.matcher(line);
            if (remark.find() && CLOSING.matcher(remark.group(1)).find()) {
                credited = credited == null ? remark.group(1) : credited;
                replaceOrRemove(paragraphs, line.substring(0, remark.start()));
                continue;
            }
            String bare = line.replaceAll("^[(\\[*_]+|[)\\]*_]+$", "");
            if (last == 0 || line.length() > LONGEST_CLOSING || !CLOSING.matcher(bare).find()) {
                break;
            }
            if (credited == null && bare.toLowerCase(Locale.ROOT).contains("report")) {
                credited = bare;
            }
            paragraphs.remove(last);
        }
        return credited;
    }

    private static void replaceOrRemove(List<String> paragraphs, String rest) {
        paragraphs.remove(paragraphs.size() - 1);
        if (!rest.isBlank()) {
            paragraphs.add(rest.strip());
        }
    }

    private static String name(Matcher credit) {
        for (String group : new String[] {"brackets", "dash"}) {
            if (credit.group(group) != null) {
                return credit.group(group).strip();
            }
        }
        return credit.group("sign").strip();
    }

    private static @Nullable String canonical(@Nullable URI url) {
        if (url == null || url.getHost() == null) {
            return null;
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        return host.replaceFirst("^(?:www|m|amp)\\.", "") + path.replaceFirst("/+$", "");
    }
}
