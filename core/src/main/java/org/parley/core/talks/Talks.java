package org.parley.core.talks;

import java.util.List;

/**
 * A negotiation as the user describes it; every list may be empty.
 *
 * @param id short, without blanks: what entries are marked with
 * @param name as people call it
 */
public record Talks(
        String id, String name, List<Side> parties, List<Matter> issues, List<Reporter> outlets) {
    public Talks {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        outlets = List.copyOf(outlets);
    }

    /**
     * A party at the table.
     *
     * @param aliases other names and spellings of it
     * @param speakers persons and bodies who speak for it
     * @param mediator whether it mediates between the others
     */
    public record Side(String name, List<String> aliases, List<String> speakers, boolean mediator) {
        public Side {
            aliases = List.copyOf(aliases);
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * An issue.
     *
     * @param phrases words by which a content tells that it is about this issue, beside its name
     */
    public record Matter(String name, List<String> phrases) {
        public Matter {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * An outlet and how far its reports have proved reliable.
     *
     * @param aliases other names of it
     */
    public record Reporter(String name, List<String> aliases, Reliability reliability) {
        public Reporter {
            aliases = List.copyOf(aliases);
        }
    }
}
