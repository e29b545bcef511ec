/**
 * Web pages become articles. In: the bytes of an HTML page. Out: its article, without what
 * surrounds it, or the posts of its live blog. {@link org.parley.intake.html.HtmlFormat} is the
 * door for the dispatcher, {@link org.parley.intake.html.Page} for who wants the parts of a page.
 * Stateless.
 */
@NullMarked
package org.parley.intake.html;

import org.jspecify.annotations.NullMarked;
