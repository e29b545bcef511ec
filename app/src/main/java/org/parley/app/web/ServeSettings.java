package org.parley.app.web;

import java.net.InetAddress;
import org.parley.app.web.guard.Access;

/**
 * How the board is served.
 *
 * @param address on which it listens
 * @param port 0: any that is free
 * @param readOnly whether nothing may be changed, by nobody
 * @param access from whom it takes requests
 */
public record ServeSettings(InetAddress address, int port, boolean readOnly, Access access) {
    /** The port unless another is named. */
    public static final int PORT = 7350;

    /**
     * @throws IllegalArgumentException if other machines could ask without a token
     */
    public ServeSettings {
        if (!address.isLoopbackAddress() && access.file() == null) {
            throw new IllegalArgumentException("no tokens for " + address);
        }
    }

    /** Whether only this machine can ask. */
    public boolean local() {
        return address.isLoopbackAddress();
    }
}
