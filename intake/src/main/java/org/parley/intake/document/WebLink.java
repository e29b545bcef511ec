package org.parley.intake.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes web addresses of what documents write for them. */
public final class WebLink {
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern SLASHES = Pattern.compile("^(?i)(https?):/*");
    private static final Pattern PATH = Pattern.compile("^(\\.{0,2}/|[?#]).*", Pattern.DOTALL);

    private WebLink() {}

    /** An address on the web, as absolute as {@code base} makes it; null if it is none. */
    public static @Nullable URI of(@Nullable URI base, String written) {
        String text = SLASHES.matcher(escaped(written.strip())).replaceFirst("$1://");
        try {
            URI address = new URI(text);
            if (base != null && !SCHEME.matcher(text).find()) {
                address = resolved(base, address);
            }
            return isWeb(address) ? address : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a text can only be meant as an address relative to another. */
    public static boolean isPath(String written) {
        return PATH.matcher(written).matches();
    }

    private static URI resolved(URI base, URI relative) throws URISyntaxException {
        String path =
                base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
        String text = relative.toString();
        if (text.isEmpty() || text.startsWith("#") || text.startsWith("?")) {
            String query =
                    text.startsWith("?") || base.getRawQuery() == null
                            ? ""
                            : "?" + base.getRawQuery();
            return new URI(base.getScheme() + "://" + base.getRawAuthority() + path + query + text);
        }
        return new URI(base.getScheme() + "://" + base.getRawAuthority() + path).resolve(relative);
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme();
        return scheme != null
                && address.getRawAuthority() != null
                && (scheme.toLowerCase(Locale.ROOT).equals("http")
                        || scheme.toLowerCase(Locale.ROOT).equals("https"));
    }

    /** With what no address may hold as it stands, percent-encoded; line breaks go. */
    private static String escaped(String written) {
        StringBuilder escaped = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                continue;
            }
            boolean stray = c == '%' && !isHex(written, i + 1);
            if (stray || c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else if (Character.isSpaceChar(c)) {
                escaped.append("%20");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}
