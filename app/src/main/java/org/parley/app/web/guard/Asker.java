package org.parley.app.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** From which address a request comes. */
final class Asker {
    private static final int LONGEST = 45;

    private Asker() {}

    /**
     * @param remote at the other end of the connection
     * @param forwarded the header {@code X-Forwarded-For} if a proxy is trusted; its last part is
     *     what the proxy itself saw, the others anybody can write
     * @return of IPv6 the network, since one machine may have all addresses of it
     */
    static String address(String remote, @Nullable String forwarded) {
        String address = remote;
        if (forwarded != null) {
            String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            if (last.length() <= LONGEST && last.matches("[0-9a-fA-F:.]+")) {
                address = last;
            }
        }
        return address.contains(":") ? network(address) : address;
    }

    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            if (bytes.length == 4) {
                return InetAddress.getByAddress(bytes).getHostAddress();
            }
            for (int i = 8; i < bytes.length; i++) {
                bytes[i] = 0;
            }
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
