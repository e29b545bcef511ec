/**
 * What all of Parley shares; {@link org.parley.core.ParleyException} is the root of its failures.
 */
@NullMarked
package org.parley.core;

import org.jspecify.annotations.NullMarked;
