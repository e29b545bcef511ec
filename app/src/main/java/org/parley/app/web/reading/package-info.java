/**
 * Reading for the web board. In: what a keeper hands in, a {@link
 * org.parley.app.web.reading.Commission}. Out: a {@link org.parley.app.web.reading.Job}, whose
 * progress everybody may look at while it goes on. Works through {@code batch}, as the command line
 * does. Next: {@code pages} shows it. Shared by threads.
 */
@NullMarked
package org.parley.app.web.reading;

import org.jspecify.annotations.NullMarked;
