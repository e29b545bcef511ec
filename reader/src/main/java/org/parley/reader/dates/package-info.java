/**
 * Which day words name. In: a stretch of text and the day on which it was written. Out: {@link
 * org.parley.reader.dates.NamedDay}s. Pure; shared by all threads.
 */
@NullMarked
package org.parley.reader.dates;

import org.jspecify.annotations.NullMarked;
