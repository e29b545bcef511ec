package org.parley.core.names;

import java.util.regex.Pattern;

/** Words that can be Japanese by their syllables; such names stand in either order. */
final class Japanese {
    private static final Pattern WORD =
            Pattern.compile(
                    "((ky|gy|sh|j|ch|ny|hy|by|py|my|ry|ts|tch|[kgsztdnhfbpmyrw])?[aiueo]+(n|m(?=[bp])|h)?|[kstp](?=[kstp]))+");
    private static final int SHORTEST = 4;

    private Japanese() {}

    static boolean both(String bare, String other) {
        return bare.length() >= SHORTEST
                && other.length() >= SHORTEST
                && WORD.matcher(bare).matches()
                && WORD.matcher(other).matches();
    }
}
