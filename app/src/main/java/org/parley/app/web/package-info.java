/**
 * The web board: {@code parley serve}. {@link org.parley.app.web.WebServer} listens, {@code Routes}
 * lists every address, {@code pages} has what answers, {@code src/main/jte} how it looks.
 */
@NullMarked
package org.parley.app.web;

import org.jspecify.annotations.NullMarked;
