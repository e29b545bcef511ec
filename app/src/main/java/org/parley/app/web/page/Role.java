package org.parley.app.web.page;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** What somebody may do; each may also do what those before him may. */
public enum Role implements RouteRole {
    /** look at what is kept */
    READER,
    /** rule: correct entries, names, issues */
    ANALYST,
    /** have articles read */
    KEEPER;

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
