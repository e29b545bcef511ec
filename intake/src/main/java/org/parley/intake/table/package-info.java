/**
 * The word lists and tables that {@code intake} keeps beside its classes. In: the name of a
 * resource. Out: its lines or rows, by {@link org.parley.intake.table.Table}, which may be shared
 * across threads. Sees nothing of Parley.
 */
@NullMarked
package org.parley.intake.table;

import org.jspecify.annotations.NullMarked;
