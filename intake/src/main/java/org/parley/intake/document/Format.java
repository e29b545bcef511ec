package org.parley.intake.document;

import java.io.IOException;

/** A kind of document that articles are taken from. Stateless: all threads may share it. */
public interface Format {
    /**
     * Whether a document is of this format. The bytes decide; the label and the media type only
     * where the bytes leave it open.
     */
    boolean recognises(Head head);

    /**
     * Hands over what the document holds, in its order.
     *
     * @throws Unreadable if nothing, or nothing more, can be made of it; what was handed over
     *     before stands
     * @throws IOException if the bytes cannot be read
     */
    void read(Document document, Receiver receiver) throws IOException;
}
