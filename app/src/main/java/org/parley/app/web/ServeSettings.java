package org.parley.app.web;

import java.net.InetAddress;

/**
 * How the board is served.
 *
 * @param address on which it listens
 * @param port 0: any that is free
 * @param readOnly whether nothing may be changed, by nobody
 */
public record ServeSettings(InetAddress address, int port, boolean readOnly) {
    /** The port unless another is named. */
    public static final int PORT = 7350;

    /** Whether only this machine can ask. */
    public boolean local() {
        return address.isLoopbackAddress();
    }
}
