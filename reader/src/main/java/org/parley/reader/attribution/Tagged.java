package org.parley.reader.attribution;

import org.parley.core.text.Span;

/** A piece of an attribution, not yet linked to the others. */
public record Tagged(Role role, Span span) {
    /** What a piece of text is in an attribution. */
    public enum Role {
        SOURCE,
        CUE,
        CONTENT
    }
}
