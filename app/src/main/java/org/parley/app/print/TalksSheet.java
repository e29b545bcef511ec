package org.parley.app.print;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.StoredTalks;

/** The talks files of a ledger, for a screen and for programs. */
public record TalksSheet(List<StoredTalks> talks) {
    private static final int DIGITS = 12;
    private static final int INDENT = 4;

    public String table(Screen screen) {
        StringBuilder out = new StringBuilder();
        for (StoredTalks one : talks) {
            Words words =
                    Words.of(one.talks().id(), Style.STRONG)
                            .and(one.talks().version().substring(0, DIGITS), Style.FAINT)
                            .and(
                                    count(one.entries(), "entry", "entries")
                                            + " in "
                                            + count(one.articles(), "article", "articles")
                                            + ",",
                                    Style.PLAIN)
                            .and("used " + days(one), Style.FAINT);
            out.append(screen.paragraph(words, INDENT).substring(INDENT));
        }
        return out.toString();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String days(StoredTalks talks) {
        return talks.first().equals(talks.last())
                ? talks.first().toString()
                : talks.first() + " to " + talks.last();
    }

    /** One record for each version. */
    public Sheet sheet() {
        return new Sheet(
                List.of("talks", "version", "first", "last", "articles", "entries"),
                talks.stream().map(TalksSheet::row).toList());
    }

    private static List<@Nullable Object> row(StoredTalks one) {
        return Arrays.asList(
                one.talks().id(),
                one.talks().version(),
                one.first().toString(),
                one.last().toString(),
                one.articles(),
                one.entries());
    }
}
