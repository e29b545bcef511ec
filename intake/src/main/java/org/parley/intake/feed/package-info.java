/**
 * Lists of articles as outlets publish them: feeds (RSS, RDF, Atom, CDF, JSON Feed), sitemaps and
 * OPML. In: the bytes of a {@link org.parley.intake.document.Document}. Out: what a list has of
 * each article, handed to a {@link org.parley.intake.document.Receiver} as an article or as an
 * address to fetch. Nothing outside the bytes is ever read: entities that a document declares are
 * not expanded. All types may be shared across threads.
 */
@NullMarked
package org.parley.intake.feed;

import org.jspecify.annotations.NullMarked;
