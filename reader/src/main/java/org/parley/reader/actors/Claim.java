package org.parley.reader.actors;

import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;

/**
 * What some words say of the side a person speaks for.
 *
 * @param role the words for the role without its side, or null
 * @param former whether the role is over
 * @param evidence the words, in UTF-16 units of the article's text
 */
record Claim(@Nullable String role, Party party, boolean former, Span evidence, Strength strength) {
    /** How surely words tell whose voice somebody is; the later the surer. */
    enum Strength {
        /** an officer of a house by that: "the speaker of the House" */
        HOUSE,
        /** a politician by his party: "a Democrat", "(R-Ohio)" */
        PARTY,
        /** people by their nation: "the Peruvian diplomat" */
        NATION,
        /** a body beside the name: "whose Reform Platform won" */
        BESIDE,
        /** an office or role of a side: "Peru's foreign minister", "head of the union" */
        ROLE,
        /** speaking for a side in so many words: "on behalf of the African Union" */
        BEHALF
    }
}
