/**
 * What a move is about: a label from the head words of its content, one label for one matter within
 * an article. In: entries. Out: the same entries with their issue.
 */
@NullMarked
package org.parley.reader.issues;

import org.jspecify.annotations.NullMarked;
