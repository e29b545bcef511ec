/** What was read of an article, in the terms of a talks file. */
@NullMarked
package org.parley.reader.talks;

import org.jspecify.annotations.NullMarked;
