/**
 * The pages of the web board, each a class with its model, and a template of its name in {@code
 * src/main/jte}. In: {@link org.parley.app.web.page.Visit}. Out: {@link
 * org.parley.app.web.page.View}. To add a page: a class here, a template, a line in {@code Routes}.
 * Shared by threads.
 */
@NullMarked
package org.parley.app.web.pages;

import org.jspecify.annotations.NullMarked;
