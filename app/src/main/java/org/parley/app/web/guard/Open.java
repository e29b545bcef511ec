package org.parley.app.web.guard;

import io.javalin.security.RouteRole;

/** The role of routes that need none. */
public enum Open implements RouteRole {
    /** also to those who are not logged in */
    TO_ALL
}
