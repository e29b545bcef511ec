/**
 * Articles read and kept, one after another, whoever asks: the command line or the web board. In:
 * what {@code intake} hands over. Out: {@link org.parley.app.batch.Fate}s, in the order of arrival.
 * Next: {@code cli} prints them, {@code web.reading} shows them. Each is for one run; its own
 * threads aside, for one thread.
 */
@NullMarked
package org.parley.app.batch;

import org.jspecify.annotations.NullMarked;
