package org.parley.intake.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headline of a page. */
final class Headline {
    /** Between a headline and the name of the outlet, its section, its slogan. */
    private static final Pattern LAST_PART =
            Pattern.compile("^(.+)\\s+[|–—·•»:-]+\\s+([^|–—·•»]{2,60})$");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SHORTEST = 15;

    private Headline() {}

    /**
     * The headline behind a title, which many pages put between the names of a section and the
     * outlet.
     *
     * @param shown what the page shows as its chief heading
     */
    static String of(
            String title, Optional<String> shown, @Nullable String outlet, @Nullable URI url) {
        return shown.filter(heading -> heading.length() >= SHORTEST)
                .filter(heading -> key(title).contains(key(heading)))
                .orElseGet(() -> withoutOutlet(title, outlet, url));
    }

    /** A title without the outlet's name that many pages put behind it. */
    private static String withoutOutlet(String title, @Nullable String outlet, @Nullable URI url) {
        Matcher parts = LAST_PART.matcher(title);
        if (!parts.matches()) {
            return title;
        }
        String last = key(parts.group(2));
        String host = url == null || url.getHost() == null ? "" : key(url.getHost());
        boolean isOutlet =
                !last.isEmpty()
                        && (outlet != null
                                        && (key(outlet).contains(last)
                                                || last.contains(key(outlet)))
                                || last.length() > 3 && host.contains(last));
        return isOutlet ? parts.group(1).strip() : title;
    }

    /** A text under its headline, unless it begins with it. */
    static String above(@Nullable String title, String body) {
        if (title == null || body.isEmpty() || key(firstLine(body)).startsWith(key(title))) {
            return body;
        }
        return title + "\n\n" + body;
    }

    private static String firstLine(String body) {
        int end = body.indexOf("\n\n");
        return end < 0 ? body : body.substring(0, end);
    }

    /** Letters and digits in lower case. */
    static String key(String words) {
        return NOT_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
