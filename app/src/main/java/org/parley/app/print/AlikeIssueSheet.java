package org.parley.app.print;

import java.util.List;
import org.parley.ledger.issues.AlikeIssues;
import org.parley.ledger.issues.AlikeIssues.How;
import org.parley.ledger.issues.Issue;

/** Pairs of issues that look alike, for a screen and for programs, with what joins them. */
public record AlikeIssueSheet(List<AlikeIssues> pairs) {
    private static final int INDENT = 4;

    public String table(Screen screen) {
        StringBuilder out = new StringBuilder();
        for (AlikeIssues pair : pairs) {
            Words words =
                    Words.of(named(pair.one()), Style.STRONG)
                            .and(pair.how() == How.SAME ? "and" : "or", Style.FAINT)
                            .and(named(pair.other()), Style.STRONG)
                            .and(
                                    pair.how() == How.SAME
                                            ? "have the same words"
                                            : "- one has all words of the other",
                                    Style.FAINT);
            out.append(screen.paragraph(words, 0));
            out.append(screen.paragraph(Words.of(command(pair), Style.TOWARDS), INDENT));
        }
        return out.toString();
    }

    private static String named(Issue issue) {
        return issue.name() + " (" + issue.entries() + ")";
    }

    private static String command(AlikeIssues pair) {
        return "parley issues join "
                + Phrase.quoted(pair.one().name())
                + " "
                + Phrase.quoted(pair.other().name());
    }

    /** One record for each pair. */
    public Sheet sheet() {
        return new Sheet(
                List.of("one", "one_entries", "other", "other_entries", "alike", "command"),
                pairs.stream()
                        .map(
                                pair ->
                                        List.<Object>of(
                                                pair.one().name(),
                                                pair.one().entries(),
                                                pair.other().name(),
                                                pair.other().entries(),
                                                pair.how().word(),
                                                command(pair)))
                        .toList());
    }
}
