package org.parley.app.web.guard;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after logging in: a place on this board, whatever a link said. */
public final class OwnPath {
    private static final int LONGEST = 2_000;

    private OwnPath() {}

    /** The path and what stands behind it, or that of the first page. */
    public static String of(@Nullable String asked) {
        if (asked == null
                || asked.length() > LONGEST
                || !asked.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>]]*")) {
            return "/";
        }
        try {
            URI uri = new URI(asked);
            String path = uri.getPath();
            boolean own =
                    uri.getScheme() == null
                            && uri.getRawAuthority() == null
                            && path != null
                            && path.startsWith("/")
                            && !path.startsWith("//")
                            && path.codePoints().noneMatch(Character::isISOControl)
                            && !path.equals("/login")
                            && !path.equals("/logout")
                            && uri.normalize().getRawPath().equals(uri.getRawPath());
            return own ? asked : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
