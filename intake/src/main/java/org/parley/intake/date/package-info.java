/**
 * Written dates. In: words with a date in them, in any usual form and many languages. Out: the day,
 * or nothing where the words leave it open, by {@link org.parley.intake.date.WrittenDate}, which
 * may be shared across threads. Sees no other part of Parley but {@code table}.
 */
@NullMarked
package org.parley.intake.date;

import org.jspecify.annotations.NullMarked;
