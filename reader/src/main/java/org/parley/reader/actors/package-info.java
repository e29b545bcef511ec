/**
 * Who is who inside one article: words that name a person, body, state or group, the actor they
 * stand for, and the party that actor speaks for. In: sentences. Out: {@link
 * org.parley.reader.actors.Mention}s and {@link org.parley.reader.actors.Names}, asked by chains
 * and moves.
 */
@NullMarked
package org.parley.reader.actors;

import org.jspecify.annotations.NullMarked;
