/** Texts whose moves their writers have coded. */
@NullMarked
package org.parley.lab.moves;

import org.jspecify.annotations.NullMarked;
