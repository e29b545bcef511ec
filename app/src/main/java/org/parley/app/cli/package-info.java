/**
 * The command line. In: arguments and a {@link org.parley.app.cli.Console}. Out: an exit code (0
 * done, 1 some input could not be read, 2 wrong arguments or no ledger); results on the console's
 * output, all else on its error stream. Works through {@code intake}, {@code reader} and {@code
 * ledger}, prints through {@code print}. For one thread.
 */
@NullMarked
package org.parley.app.cli;

import org.jspecify.annotations.NullMarked;
