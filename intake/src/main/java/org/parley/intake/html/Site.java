package org.parley.intake.html;

import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whose pages are of one house: those that share the end of their host name. */
record Site(@Nullable String host) {
    /** Whether a link leads to a page of this site. */
    boolean owns(Element link) {
        String address = link.attr("href").strip();
        if (address.isEmpty() || address.startsWith("#")) {
            return true;
        }
        String other = hostOf(address);
        return other == null || host != null && end(other).equals(end(host));
    }

    static @Nullable String hostOf(String address) {
        int start = address.indexOf("//");
        if (start < 0) {
            return null;
        }
        String rest = address.substring(start + 2);
        String host = rest.split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
        return host.isEmpty() ? null : host;
    }

    /** The last two labels, three if the last but one is short ("co.uk"). */
    private static String end(String host) {
        String[] labels = host.split("\\.");
        int take = labels.length > 2 && labels[labels.length - 2].length() <= 3 ? 3 : 2;
        int from = Math.max(0, labels.length - take);
        return String.join(".", java.util.Arrays.asList(labels).subList(from, labels.length));
    }
}
