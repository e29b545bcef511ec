package org.parley.reader.moves;

import org.jspecify.annotations.Nullable;
import org.parley.reader.actors.Mention;
import org.parley.reader.syntax.Token;

/**
 * Who makes a move, as the sentence or its attribution gives him.
 *
 * @param token the token that holds the place of the holder in the cue's sentence, or null if only
 *     the attribution tells who it is
 * @param confidence 0 to 1
 * @param route how he was found
 */
record Holder(Mention mention, @Nullable Token token, double confidence, Route route) {}
