package org.parley.core.actor;

import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;

/**
 * What the words of an article say of the side an actor speaks for. It holds for the article's date
 * of publication.
 *
 * @param role the words for the role without the side ("foreign minister"), or null if there are
 *     none
 * @param party the side
 * @param former whether the role is over: a former minister
 * @param evidence the words that say so ("Russian Foreign Minister Sergei Lavrov")
 */
public record Affiliation(@Nullable String role, Party party, boolean former, Passage evidence) {}
