/**
 * Bytes become articles. In: what a user names (files, folders, {@code -} for standard input) and
 * what the user says of them ({@link org.parley.intake.Metadata}). Out: {@link
 * org.parley.intake.Arrival}s in a fixed order, each an {@link org.parley.core.text.Article} for
 * the reader or a {@link org.parley.core.text.Problem} for the user. Stateless; the streams it
 * hands out belong to one thread.
 */
@NullMarked
package org.parley.intake;

import org.jspecify.annotations.NullMarked;
