package org.parley.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * The public Internet, after IANA's registries of special-purpose addresses. Of IPv6 only what is
 * assigned to be public (2000::/3) is in it, so all forms that wrap an IPv4 address are out: mapped
 * and compatible ones, 64:ff9b::/96 and, named below, 6to4 and Teredo.
 */
final class PublicReach implements Reach {
    private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);
    private static final Block PUBLIC_IPV6 = Block.parse("2000::/3");

    private static final List<Block> SPECIAL =
            List.of(
                    Block.parse("0.0.0.0/8"), // this host
                    Block.parse("10.0.0.0/8"), // private
                    Block.parse("100.64.0.0/10"), // shared by customers of a carrier
                    Block.parse("127.0.0.0/8"), // loopback
                    Block.parse("168.63.129.16/32"), // the host below an Azure machine
                    Block.parse("169.254.0.0/16"), // link-local, cloud metadata
                    Block.parse("172.16.0.0/12"), // private
                    Block.parse("192.0.0.0/24"), // protocol assignments
                    Block.parse("192.0.2.0/24"), // documentation
                    Block.parse("192.88.99.0/24"), // 6to4 relays
                    Block.parse("192.168.0.0/16"), // private
                    Block.parse("198.18.0.0/15"), // benchmarks
                    Block.parse("198.51.100.0/24"), // documentation
                    Block.parse("203.0.113.0/24"), // documentation
                    Block.parse("224.0.0.0/4"), // multicast
                    Block.parse("240.0.0.0/4"), // reserved, broadcast
                    Block.parse("2001::/23"), // protocol assignments, Teredo, ORCHID
                    Block.parse("2001:db8::/32"), // documentation
                    Block.parse("2002::/16"), // 6to4
                    Block.parse("3fff::/20")); // documentation

    @Override
    public boolean allows(int port) {
        return PORTS.contains(port);
    }

    @Override
    public boolean allows(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes.length == 4 || PUBLIC_IPV6.holds(bytes))
                && SPECIAL.stream().noneMatch(block -> block.holds(bytes));
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {
        static Block parse(String text) {
            int slash = text.indexOf('/');
            try {
                return new Block(
                        InetAddress.getByName(text.substring(0, slash)).getAddress(),
                        Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((address[bit >> 3] ^ start[bit >> 3]) & 0x80 >> (bit & 7)) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
