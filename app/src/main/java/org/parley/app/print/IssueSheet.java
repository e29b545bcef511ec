package org.parley.app.print;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.issues.Issue;

/** Issues, for a screen and for programs. */
public record IssueSheet(List<Issue> issues) {
    public String table(Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Issue issue : issues) {
            String count =
                    String.format(
                            Locale.ROOT,
                            "%6d %s  ",
                            issue.entries(),
                            issue.entries() == 1 ? "entry  " : "entries");
            Words words =
                    Words.of(issue.name(), Style.STRONG)
                            .and(String.join(", ", issue.parties()), Style.PLAIN)
                            .and(days(issue), Style.FAINT);
            words =
                    issue.others().isEmpty()
                            ? words
                            : words.and(
                                    "(by rulings also: " + String.join("; ", issue.others()) + ")",
                                    Style.BETWEEN);
            out.append(count)
                    .append(screen.paragraph(words, count.length()).substring(count.length()));
        }
        return out.toString();
    }

    private static String days(Issue issue) {
        @Nullable LocalDate first = issue.first();
        @Nullable LocalDate last = issue.last();
        return first == null || last == null
                ? "(no day)"
                : first.equals(last) ? first.toString() : first + " to " + last;
    }

    /** One record for each issue. */
    public Sheet sheet() {
        return new Sheet(
                List.of("issue", "entries", "parties", "first", "last", "by_rulings"),
                issues.stream().map(IssueSheet::row).toList());
    }

    private static List<@Nullable Object> row(Issue issue) {
        return Arrays.asList(
                issue.name(),
                issue.entries(),
                issue.parties(),
                issue.first() == null ? null : issue.first().toString(),
                issue.last() == null ? null : issue.last().toString(),
                issue.others());
    }
}
