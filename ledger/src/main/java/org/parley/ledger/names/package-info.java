/**
 * Who is who across articles. In: what each article teaches of its actors, by written name and day,
 * and the {@link org.parley.ledger.names.Ruling}s of an analyst. Out: which written names are one
 * actor, and for whom it speaks on a day; {@code docs/names.md} says how. Nothing here touches a
 * database: {@link org.parley.ledger.names.Linker} is a pure function. All types are immutable
 * unless they say otherwise, and may be shared across threads.
 */
@NullMarked
package org.parley.ledger.names;

import org.jspecify.annotations.NullMarked;
