/**
 * Accuracy on public corpora, and the trainers of what is learned; never shipped with the program.
 */
@NullMarked
package org.parley.lab;

import org.jspecify.annotations.NullMarked;
