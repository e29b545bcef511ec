package org.parley.intake.fetch;

import java.net.InetAddress;

/** Which servers may be asked. */
public interface Reach {
    /**
     * The servers of the public Internet on the ports of the web (80, 443, 8080, 8443): none of the
     * user's own machine or network, whatever its name.
     */
    Reach PUBLIC = new PublicReach();

    /** Whether a server may be asked at this port. */
    boolean allows(int port);

    /** Whether a server with this Internet address may be asked. */
    boolean allows(InetAddress address);

    /**
     * Every server at every port, those of the user's own machine and network too. Only for whoever
     * sits at that machine: what others may have asked lets them look behind its walls.
     */
    Reach ANY =
            new Reach() {
                @Override
                public boolean allows(int port) {
                    return true;
                }

                @Override
                public boolean allows(InetAddress address) {
                    return true;
                }
            };
}
