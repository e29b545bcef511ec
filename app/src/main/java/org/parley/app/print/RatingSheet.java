package org.parley.app.print;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.rulings.SourceRating;

/** Ratings of outlets, for a screen and for programs. */
public record RatingSheet(List<SourceRating> ratings) {
    private static final int INDENT = 6;

    public String table(Screen screen) {
        StringBuilder out = new StringBuilder();
        for (SourceRating rating : ratings) {
            String number = String.format("%4d  ", rating.number());
            Words words =
                    Words.of(rating.toString(), Style.STRONG)
                            .and("(" + rating.reliability().words() + ")", Style.PLAIN)
                            .and(by(rating), Style.FAINT)
                            .and(rating.made().toString().substring(0, 10), Style.FAINT);
            @Nullable String reason = rating.reason();
            words = reason == null ? words : words.and("(" + reason + ")", Style.PLAIN);
            words = rating.undone() == null ? words : words.and("[taken back]", Style.AGAINST);
            out.append(number).append(screen.paragraph(words, INDENT).substring(INDENT));
        }
        return out.toString();
    }

    private static String by(SourceRating rating) {
        return rating.talks() == null ? "by " + rating.author() : "talks file " + rating.talks();
    }

    /** One record for each rating. */
    public Sheet sheet() {
        return new Sheet(
                List.of(
                        "number",
                        "outlet",
                        "reliability",
                        "talks",
                        "author",
                        "reason",
                        "made",
                        "undone"),
                ratings.stream().map(RatingSheet::row).toList());
    }

    private static List<@Nullable Object> row(SourceRating rating) {
        return Arrays.asList(
                rating.number(),
                rating.outlet(),
                rating.reliability().name(),
                rating.talks(),
                rating.author(),
                rating.reason(),
                rating.made().toString(),
                rating.undone() == null ? null : rating.undone().toString());
    }
}
