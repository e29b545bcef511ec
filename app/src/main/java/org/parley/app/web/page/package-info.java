/**
 * What a page of the web board is. In: a {@link org.parley.app.web.page.Visit}. Out: a {@link
 * org.parley.app.web.page.View}, shown by a template of {@code src/main/jte}. Next: {@code pages},
 * which has them all. Immutable; shared by threads.
 */
@NullMarked
package org.parley.app.web.page;

import org.jspecify.annotations.NullMarked;
