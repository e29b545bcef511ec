package org.parley.app.web.guard;

import org.parley.app.web.page.Role;

/**
 * A token as its file keeps it.
 *
 * @param name of whoever has it, the author of what he rules
 * @param hash of the token, which itself is kept nowhere
 */
record Token(String name, Role role, String hash) {}
