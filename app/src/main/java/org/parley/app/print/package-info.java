/**
 * Entries, attributions and boards as text. In: entries, attributions with their chains, a {@link
 * org.parley.app.board.Board}. Out: tables for a screen, Markdown, JSON Lines, CSV. The same input
 * gives the same bytes; nothing an article contains can steer a terminal, a spreadsheet or a
 * Markdown page.
 */
@NullMarked
package org.parley.app.print;

import org.jspecify.annotations.NullMarked;
