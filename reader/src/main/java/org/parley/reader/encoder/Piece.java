package org.parley.reader.encoder;

import org.parley.core.text.Span;

/**
 * A word or a part of one, as the encoder knows it.
 *
 * @param id its line in the vocabulary, counted from 0
 * @param span where it stands in the text, with the accents that belong to it; pieces of one
 *     character that the vocabulary spells with several share a span
 * @param opensWord whether it is the first piece of its word; a punctuation mark is a word
 */
public record Piece(int id, Span span, boolean opensWord) {}
