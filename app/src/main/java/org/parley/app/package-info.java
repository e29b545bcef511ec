/**
 * Parley as a program. In: the words typed after {@code parley}. Out: {@link
 * org.parley.app.cli.Cli}, which does what they say with the streams and the reader of this
 * process.
 */
@NullMarked
package org.parley.app;

import org.jspecify.annotations.NullMarked;
