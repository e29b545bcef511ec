package org.parley.intake.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A feed that someone follows.
 *
 * @param title what they call it, or null
 * @param feed where it is
 */
public record Subscription(@Nullable String title, URI feed) {}
