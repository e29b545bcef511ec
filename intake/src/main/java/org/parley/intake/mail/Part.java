package org.parley.intake.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a message. */
sealed interface Part {
    /**
     * Parts in parts.
     *
     * @param subtype in lower case: mixed, alternative, related, signed ...
     * @param parts in their order
     */
    record Many(String subtype, List<Part> parts) implements Part {}

    /**
     * Content, its transfer encoding undone.
     *
     * @param type media type in lower case
     * @param charset as stated, or null
     * @param disposition inline, attachment, or empty
     * @param fileName as the sender calls it, or null
     * @param location address it was saved from, or null
     * @param flowed whether lines that end in a space go on in the next (RFC 3676)
     * @param delSp whether that space is dropped then
     */
    record One(
            String type,
            @Nullable String charset,
            String disposition,
            @Nullable String fileName,
            @Nullable String location,
            boolean flowed,
            boolean delSp,
            byte[] bytes)
            implements Part {
        boolean isText(String subtype) {
            return type.equals("text/" + subtype);
        }

        /** Whether it belongs to the letter itself, as its words. */
        boolean isLetter() {
            return (isText("plain") || isText("html"))
                    && fileName == null
                    && !disposition.equals("attachment");
        }
    }
}
