package org.parley.app.web.page;

import java.util.List;

/**
 * A form that was sent and is shown again, with what was typed.
 *
 * @param words what was wrong with it, or what is to be known first
 * @param concerned what it would change
 * @param question whether nothing was wrong
 */
public record Attempt(Form form, String words, List<Telling> concerned, boolean question) {
    public static Attempt of(Form form, Again again) {
        return new Attempt(again.in(form), again.words(), again.concerned(), again.status() == 200);
    }

    /** Which form of the page it is. */
    public String at() {
        String at = form.typed("at");
        return at.matches("[a-z0-9-]{1,80}") ? at : "content";
    }
}
