package org.parley.ledger;

import java.io.Serial;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRating;

/**
 * Nothing was changed, because others ruled on the same thing, or took back what was ruled on it,
 * after it was looked at.
 */
public final class StaleRulingException extends LedgerException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Meanwhile> meanwhile;

    StaleRulingException(List<Meanwhile> meanwhile) {
        super(
                "nothing was changed, as the rulings on it are other ones by now. "
                        + meanwhile.stream().map(one -> one + ". ").collect(Collectors.joining())
                        + "Look at it again",
                null);
        this.meanwhile = List.copyOf(meanwhile);
    }

    /**
     * What was made or taken back meanwhile, in order of their numbers; empty if what was seen is
     * gone with its article.
     */
    public List<Meanwhile> meanwhile() {
        return meanwhile;
    }

    /**
     * A ruling that was not seen, or that was seen and no longer holds.
     *
     * @param number among the rulings of its kind
     * @param ruling as it was ordered: {@code rule 1a2b3c4d --wrong}
     * @param author who ruled so, or null if that is unknown, as of older rulings on names
     * @param undone when it was taken back, or null: it holds
     */
    public record Meanwhile(
            int number,
            String ruling,
            @Nullable String author,
            Instant made,
            @Nullable Instant undone) {

        static Meanwhile of(EntryRuling ruling) {
            return new Meanwhile(
                    ruling.number(),
                    ruling.toString(),
                    ruling.author(),
                    ruling.made(),
                    ruling.undone());
        }

        static Meanwhile of(Ruling ruling) {
            return new Meanwhile(
                    ruling.number(),
                    ruling.toString(),
                    ruling.author(),
                    ruling.made(),
                    ruling.undone());
        }

        static Meanwhile of(IssueRuling ruling) {
            return new Meanwhile(
                    ruling.number(),
                    ruling.toString(),
                    ruling.author(),
                    ruling.made(),
                    ruling.undone());
        }

        static Meanwhile of(SourceRating rating) {
            return new Meanwhile(
                    rating.number(),
                    rating.toString(),
                    rating.author(),
                    rating.made(),
                    rating.undone());
        }

        /** {@code ana ruled (3, 2031-07-01T12:00:00Z): rule 1a2b3c4d --wrong}. */
        @Override
        public String toString() {
            return (author == null ? "Somebody" : author)
                    + " ruled ("
                    + number
                    + ", "
                    + made
                    + "): "
                    + ruling
                    + (undone == null ? "" : "; taken back at " + undone);
        }
    }
}
