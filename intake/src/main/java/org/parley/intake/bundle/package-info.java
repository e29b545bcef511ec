/**
 * Exports of many articles from press archives (LexisNexis, Nexis Uni, Factiva, ProQuest). In: the
 * text of a whole document. Out: the articles in it by {@link org.parley.intake.bundle.Bundles}, or
 * the text as it came if it is one article. Immutable; may be shared across threads.
 *
 * <p>What an archive's export looks like is a stanza in {@code archives.txt}; the words that may
 * stand around a date are in {@code dates.txt}.
 */
@NullMarked
package org.parley.intake.bundle;

import org.jspecify.annotations.NullMarked;
