package org.parley.ledger.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands for no known party.
 *
 * @param mentions how often it stands, in all articles
 * @param articles in how many articles it stands
 * @param first where it stands first, by date of publication; null if an older Parley kept it
 * @param candidates known actors that it may stand for, by name
 */
public record UnresolvedName(
        String name,
        Reason reason,
        int mentions,
        int articles,
        @Nullable Place first,
        List<String> candidates) {

    /** Why it is unresolved. */
    public enum Reason {
        /** no article and no office says for whom it speaks */
        NO_SIDE("nobody says for whom it speaks"),
        /** it fits several known actors that stand near in time */
        SEVERAL("fits several known names"),
        /** words for somebody whom the article does not name */
        NAMELESS("the article gives no name"),
        /** a reporter whom the article does not name for certain */
        REPORTER("a reporter not named for certain");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public UnresolvedName {
        candidates = List.copyOf(candidates);
    }
}
