/**
 * What is searched for in articles, and where it stands. In: a query as a user types it, and {@link
 * org.parley.core.text.Article}s that a database found by it. Out: {@link
 * org.parley.ledger.search.Hit}s with the stretch of text to show. Words are split and folded here
 * alone, so that every database finds the same. Nothing here touches a database or the network; all
 * functions are pure, all types immutable and shared freely across threads.
 */
@NullMarked
package org.parley.ledger.search;

import org.jspecify.annotations.NullMarked;
