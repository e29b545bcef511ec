package org.parley.core.text;

import org.jspecify.annotations.Nullable;

/**
 * Something about the input that a user should know; reading went on.
 *
 * @param code stable and machine-readable, in kebab case ("empty-text")
 * @param document the label of the article
 * @param span where in its text, or null if it concerns the whole
 * @param message what is wrong and the way out
 */
public record Problem(String code, String document, @Nullable Span span, String message) {}
