package org.parley.lab.own;

import java.io.Serial;

/** A case is not written as the set's README says; the message tells where and how. */
public final class BadForm extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /** What is wrong; {@link WrittenCase} adds where. */
    public BadForm(String message) {
        super(message);
    }

    BadForm in(String place) {
        return new BadForm(place + ": " + getMessage());
    }
}
