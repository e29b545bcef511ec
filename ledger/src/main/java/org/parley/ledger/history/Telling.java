package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Party;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.origins.Account;

/**
 * What an entry contributes to the event that it tells of.
 *
 * @param entry its id
 * @param place where it stands among those of one day: in order of the articles' ids, then of the
 *     text
 * @param day as of which it tells, or null if that is unknown
 * @param target toward whom the move is made, or null
 * @param due the day that is set, or null
 * @param account who says so
 */
public record Telling(
        String entry,
        String place,
        @Nullable LocalDate day,
        Certainty certainty,
        @Nullable Party target,
        @Nullable LocalDate due,
        Account account) {

    /** By day (unknown days first), then by place. */
    static final Comparator<Telling> ORDER =
            Comparator.comparing(
                            Telling::day,
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Telling::place);

    /**
     * Where an entry stands among those of one day.
     *
     * @param start of its evidence
     */
    public static String place(String article, int start, String entry) {
        String digits = String.valueOf(start);
        return article + ' ' + "0".repeat(10 - digits.length()) + digits + ' ' + entry;
    }

    public static Telling of(Told told) {
        return new Telling(
                told.entry().id(),
                place(
                        told.entry().article().id(),
                        told.entry().evidence().span().start(),
                        told.entry().id()),
                told.day().orElse(null),
                told.entry().certainty(),
                told.entry().target(),
                told.entry().due(),
                Account.of(told.entry(), told.report()));
    }
}
