/**
 * Bytes become articles. In: what a user names and says of it ({@link org.parley.intake.Request}).
 * Out: {@link org.parley.intake.Arrival}s in a fixed order, each an {@link
 * org.parley.core.text.Article} for the reader or a {@link org.parley.core.text.Problem} for the
 * user. {@link org.parley.intake.Intake} opens what is named, {@code Unpacking} has its format take
 * it apart and follows what it links, {@code Desk} makes arrivals of what comes out. Each format
 * has a package of its own. For one thread.
 */
@NullMarked
package org.parley.intake;

import org.jspecify.annotations.NullMarked;
