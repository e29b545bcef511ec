package org.parley.intake.html;

import java.net.URI;

/**
 * A feed that a page names.
 *
 * @param title what the page calls it; may be empty
 * @param address absolute
 */
public record Feed(String title, URI address) {}
