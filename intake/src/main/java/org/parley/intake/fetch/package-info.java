/**
 * Addresses become documents. In: the address of a page that a user or a feed names. Out: a {@link
 * org.parley.intake.document.Document} with the bytes the server gave, or an {@link
 * org.parley.intake.document.Unreadable} that says why there are none; no other exception.
 *
 * <p>{@link org.parley.intake.fetch.Fetcher} is the door. A page goes through {@code WebAddress}
 * (may this be asked at all?), {@code Trail} (from address to address, as servers send on), {@code
 * Site} (robots.txt, one request at a time, with pauses), {@code PageCache} (what an earlier run
 * read) and {@code Transport} (one question and its answer, to an Internet address that was
 * checked). All types may be shared across threads.
 */
@NullMarked
package org.parley.intake.fetch;

import org.jspecify.annotations.NullMarked;
