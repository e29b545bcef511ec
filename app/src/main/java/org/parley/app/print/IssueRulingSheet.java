package org.parley.app.print;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.issues.IssueRuling;

/** Rulings on issues, for a screen and for programs. */
public record IssueRulingSheet(List<IssueRuling> rulings) {
    private static final int INDENT = 6;

    public String table(Screen screen) {
        StringBuilder out = new StringBuilder();
        for (IssueRuling ruling : rulings) {
            String number = String.format("%4d  ", ruling.number());
            Words words =
                    Words.of(ruling.toString(), Style.STRONG)
                            .and("by " + ruling.author(), Style.FAINT)
                            .and(ruling.made().toString().substring(0, 10), Style.FAINT);
            @Nullable String reason = ruling.reason();
            words = reason == null ? words : words.and("(" + reason + ")", Style.PLAIN);
            words = ruling.undone() == null ? words : words.and("[taken back]", Style.AGAINST);
            out.append(number).append(screen.paragraph(words, INDENT).substring(INDENT));
        }
        return out.toString();
    }

    /** One record for each ruling. */
    public Sheet sheet() {
        return new Sheet(
                List.of(
                        "number",
                        "kind",
                        "issues",
                        "name",
                        "containing",
                        "author",
                        "reason",
                        "made",
                        "undone"),
                rulings.stream().map(IssueRulingSheet::row).toList());
    }

    private static List<@Nullable Object> row(IssueRuling ruling) {
        return Arrays.asList(
                ruling.number(),
                ruling.kind().word(),
                ruling.issues(),
                ruling.name(),
                ruling.containing(),
                ruling.author(),
                ruling.reason(),
                ruling.made().toString(),
                ruling.undone() == null ? null : ruling.undone().toString());
    }
}
