/**
 * Article in, reading out: sentences, attributions, mentions, entries. {@link
 * org.parley.reader.Reader} runs the stages; each stage has its package. In: {@link
 * org.parley.core.text.Article}. Out: {@link org.parley.reader.Reading}, kept by the ledger.
 */
@NullMarked
package org.parley.reader;

import org.jspecify.annotations.NullMarked;
