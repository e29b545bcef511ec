/**
 * What the forms of the web board do, each a class: one ruling, or none and the form again. In:
 * {@link org.parley.app.web.page.Visit} and {@link org.parley.app.web.page.Form}. Out: {@link
 * org.parley.app.web.page.Done}. To add one: a class here, a line in {@code Routes}, a form in a
 * template. Shared by threads.
 */
@NullMarked
package org.parley.app.web.rulings;

import org.jspecify.annotations.NullMarked;
