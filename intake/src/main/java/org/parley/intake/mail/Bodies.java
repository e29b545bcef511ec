package org.parley.intake.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a message by their use.
 *
 * @param letters what is to be read as the message itself, in order
 * @param others attachments, and what programs add
 */
record Bodies(List<Body> letters, List<Part.One> others) {
    /** A body in up to two forms. */
    record Body(Part.@Nullable One plain, Part.@Nullable One html) {}

    static Bodies of(Part part) {
        Bodies bodies = new Bodies(new ArrayList<>(), new ArrayList<>());
        bodies.add(part);
        return bodies;
    }

    private void add(Part part) {
        if (part instanceof Part.One one) {
            if (!one.isLetter()) {
                others.add(one);
            } else if (one.isText("plain")) {
                letters.add(new Body(one, null));
            } else {
                letters.add(new Body(null, one));
            }
        } else if (part instanceof Part.Many many) {
            if (many.subtype().equals("alternative")) {
                addAlternatives(many);
            } else {
                many.parts().forEach(this::add);
            }
        }
    }

    private void addAlternatives(Part.Many many) {
        Bodies within = new Bodies(new ArrayList<>(), new ArrayList<>());
        many.parts().forEach(within::add);
        Part.One plain = null;
        Part.One html = null;
        for (Body body : within.letters) {
            plain = plain == null ? body.plain() : plain;
            html = html == null ? body.html() : html;
        }
        if (plain != null || html != null) {
            letters.add(new Body(plain, html));
        }
        others.addAll(within.others);
    }
}
