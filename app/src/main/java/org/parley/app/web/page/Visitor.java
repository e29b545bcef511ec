package org.parley.app.web.page;

/**
 * Who asks for a page.
 *
 * @param name the author of what he rules
 * @param known whether he showed a token; else he is whoever sits at this machine
 * @param formToken goes with each form that changes something
 */
public record Visitor(String name, Role role, boolean known, String formToken) {
    /** Whether he may correct entries, names, issues. */
    public boolean rules() {
        return role.may(Role.ANALYST);
    }

    /** Whether he may have articles read. */
    public boolean keeps() {
        return role.may(Role.KEEPER);
    }
}
