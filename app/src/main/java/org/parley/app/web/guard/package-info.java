/**
 * Who may ask the board for what. {@code Gate} stands before everything and looks at the request
 * alone: its method, host, origin, size and rate. {@link org.parley.app.web.guard.Guard} knows who
 * asks, and lets each route be asked by those whose role may. Nothing here knows a page.
 */
@NullMarked
package org.parley.app.web.guard;

import org.jspecify.annotations.NullMarked;
