package org.parley.intake.html;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.ArticleText;

/** The headline of a page. */
final class Headline {
    /** Between a headline and the name of the outlet, its section, its slogan. */
    private static final Pattern LAST_PART =
            Pattern.compile("^(.+)\\s+[|–—·•»:-]+\\s+([^|–—·•»]{2,60})$");

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
                .filter(
                        heading ->
                                ArticleText.letters(title).contains(ArticleText.letters(heading)))
                .orElseGet(() -> withoutOutlet(title, outlet, url));
    }

    /** A title without the outlet's name that many pages put behind it. */
    private static String withoutOutlet(String title, @Nullable String outlet, @Nullable URI url) {
        Matcher parts = LAST_PART.matcher(title);
        if (!parts.matches()) {
            return title;
        }
        String last = ArticleText.letters(parts.group(2));
        String host =
                url == null || url.getHost() == null ? "" : ArticleText.letters(url.getHost());
        boolean isOutlet =
                !last.isEmpty()
                        && (outlet != null
                                        && (ArticleText.letters(outlet).contains(last)
                                                || last.contains(ArticleText.letters(outlet)))
                                || last.length() > 3 && host.contains(last));
        return isOutlet ? parts.group(1).strip() : title;
    }
}
