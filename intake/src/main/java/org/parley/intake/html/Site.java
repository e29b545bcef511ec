package org.parley.intake.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The site that a page is of: all hosts whose names end alike.
 *
 * @param ending the last parts of the page's host name, or null if unknown
 */
record Site(@Nullable String ending) {
    static final Site UNKNOWN = new Site(null);

    /** The longest part before the last that still belongs to the ending: "co" in "co.uk". */
    private static final int LONGEST_SECOND_LEVEL = 3;

    /** The site of an absolute address. */
    static Site of(@Nullable String address) {
        String host = address == null ? null : host(address);
        if (host == null) {
            return UNKNOWN;
        }
        List<String> parts = Arrays.asList(host.split("\\."));
        int size = parts.size();
        int taken = size > 2 && parts.get(size - 2).length() <= LONGEST_SECOND_LEVEL ? 3 : 2;
        return new Site(String.join(".", parts.subList(Math.max(0, size - taken), size)));
    }

    /** Whether an address, as it stands in a link, is of this site. */
    boolean owns(String address) {
        String host = host(address);
        return host == null
                || ending != null
                        && host.endsWith(ending)
                        && (host.length() == ending.length()
                                || host.charAt(host.length() - ending.length() - 1) == '.');
    }

    /** The host in lower case; null if the address has none and so is of the page's own site. */
    private static @Nullable String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return start < 2 || end == start
                ? null
                : address.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
