/**
 * What the formats of {@code intake} share: a {@link org.parley.intake.document.Document} is bytes
 * on their way to becoming articles, a {@link org.parley.intake.document.Format} takes articles out
 * of it and hands them to a {@link org.parley.intake.document.Receiver}. Each format has a package
 * of its own beside this one and sees only this one.
 */
@NullMarked
package org.parley.intake.document;

import org.jspecify.annotations.NullMarked;
