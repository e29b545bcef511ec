/**
 * Word lists that a linguist may touch without Java: stanzas of cues with their own right and wrong
 * examples, and tables. In: resource files. Out: {@link org.parley.reader.lexicon.Stanza}, read by
 * attribution and moves; tables of strings, read by actors.
 */
@NullMarked
package org.parley.reader.lexicon;

import org.jspecify.annotations.NullMarked;
