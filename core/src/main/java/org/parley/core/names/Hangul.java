package org.parley.core.names;

import java.util.Set;
import java.util.regex.Pattern;

/** Korean names in their own letters, which are written without spaces. */
final class Hangul {
    private static final Pattern NAME = Pattern.compile("[\uac00-\ud7a3]{2,5}");
    private static final int LONG = 4;

    /** The surnames of two syllables: Namgung, Hwangbo, Jegal, Seonu, Dokgo, Sagong, Seomun. */
    private static final Set<String> LONG_SURNAMES =
            Set.of(
                    "\ub0a8\uad81",
                    "\ud669\ubcf4",
                    "\uc81c\uac08",
                    "\uc120\uc6b0",
                    "\ub3c5\uace0",
                    "\uc0ac\uacf5",
                    "\uc11c\ubb38");

    private Hangul() {}

    /** The name with a space between its syllables, a surname of two kept whole. */
    static String apart(String name) {
        if (!NAME.matcher(name).matches()) {
            return name;
        }
        int surname =
                name.length() >= LONG - 1 && LONG_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
        StringBuilder apart = new StringBuilder(name.substring(0, surname));
        for (int i = surname; i < name.length(); i++) {
            apart.append(i == surname ? ' ' : '-').append(name.charAt(i));
        }
        return apart.toString();
    }
}
