package org.parley.app.web;

import org.parley.core.ParleyException;

/** The board cannot be served; the message says why and what to do. */
public final class ServeException extends ParleyException {
    private static final long serialVersionUID = 1L;

    ServeException(ServeSettings settings, Throwable cause) {
        super(
                "cannot listen on "
                        + settings.address().getHostAddress()
                        + ":"
                        + settings.port()
                        + ": another program may have the port. Name another one with --port N",
                cause);
    }
}
