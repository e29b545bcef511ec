/**
 * Which articles are one report: taken over from an agency, shortened, edited, published again. In:
 * {@link org.parley.core.text.Article}s. Out: {@link org.parley.ledger.copies.Report}s, so that one
 * report is counted once however many outlets carry it; next, the ledger, which keeps a {@link
 * org.parley.ledger.copies.Fingerprint} beside each article and finds candidates by its keys.
 * Nothing here touches a database or the network; all functions are pure, all types immutable and
 * shared freely across threads.
 */
@NullMarked
package org.parley.ledger.copies;

import org.jspecify.annotations.NullMarked;
