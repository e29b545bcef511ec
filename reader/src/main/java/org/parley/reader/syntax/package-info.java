/**
 * Sentences with tokens, lemmas, part-of-speech tags, names and Universal Dependencies. In: the
 * text of an {@link org.parley.core.text.Article}. Out: {@link org.parley.reader.syntax.Sentence},
 * read by attribution, actors and moves. The NLP engine is known here and nowhere else.
 */
@NullMarked
package org.parley.reader.syntax;

import org.jspecify.annotations.NullMarked;
