package org.parley.app.web.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Under which names this board may be asked. A page elsewhere can give its own name this machine's
 * address, and so have a browser ask here as if for itself; but it cannot change the name that the
 * browser asks for.
 */
final class Hosts {
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names;

    /**
     * @param names further ones, each with a port or without
     */
    Hosts(List<String> names) {
        this.names =
                names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param host as the request has it, with the port
     * @param address on which the request came in
     * @param port on which it came in
     */
    boolean knows(String host, String address, int port) {
        String asked = host.toLowerCase(Locale.ROOT);
        if (names.contains(asked)) {
            return true;
        }
        String withPort = ":" + port;
        if (!asked.endsWith(withPort) && port != 80) {
            return false;
        }
        String name =
                asked.endsWith(withPort)
                        ? asked.substring(0, asked.length() - withPort.length())
                        : asked;
        return names.contains(name)
                || OF_THIS_MACHINE.contains(name)
                || name.equals(address.contains(":") ? "[" + address + "]" : address);
    }
}
