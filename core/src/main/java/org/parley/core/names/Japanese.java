package org.parley.core.names;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that can be Japanese by their syllables; such names stand in either order. Hepburn, Kunrei
 * and the ways to write or leave out a long vowel (Tarō, Tarou, Taroh, Taro) come to one form.
 */
final class Japanese {
    private static final Pattern WORD =
            Pattern.compile(
                    "((ky|gy|sh|j|ch|ny|hy|by|py|my|ry|ts|tch|[sztd]y|[kgsztdnhfbpmyrw])?[aiueo]++"
                            + "(n|m(?=[bp])|h)?|[kstp](?=[kstp]))++");
    private static final Pattern LONG = Pattern.compile("o[uh](?![aiueo])|oo|uu|uh(?![aiueo])");
    private static final int SHORTEST = 4;

    /** Kunrei, then Hepburn. */
    private record Rule(Pattern kunrei, String hepburn) {}

    private static final List<Rule> HEPBURN =
            List.of(
                    new Rule(Pattern.compile("sy"), "sh"),
                    new Rule(Pattern.compile("ty"), "ch"),
                    new Rule(Pattern.compile("[zd]y"), "j"),
                    new Rule(Pattern.compile("si"), "shi"),
                    new Rule(Pattern.compile("ti"), "chi"),
                    new Rule(Pattern.compile("tu"), "tsu"),
                    new Rule(Pattern.compile("[zd]i"), "ji"),
                    new Rule(Pattern.compile("(?<![sc])hu"), "fu"),
                    new Rule(Pattern.compile("tch"), "cch"),
                    new Rule(Pattern.compile("m(?=[bp])"), "n"));

    private Japanese() {}

    static boolean both(String bare, String other) {
        return bare.length() >= SHORTEST
                && other.length() >= SHORTEST
                && WORD.matcher(bare).matches()
                && WORD.matcher(other).matches();
    }

    /** The word in Hepburn without length, or null if it cannot be Japanese. */
    static @Nullable String canonical(String bare) {
        if (bare.isEmpty() || !WORD.matcher(bare).matches()) {
            return null;
        }
        String form = bare;
        for (Rule rule : HEPBURN) {
            form = rule.kunrei().matcher(form).replaceAll(rule.hepburn());
        }
        String before;
        do {
            before = form;
            form = LONG.matcher(form).replaceAll(found -> found.group().substring(0, 1));
        } while (!form.equals(before));
        return form;
    }

    /** Whether two words are one Japanese word. */
    static boolean same(String bare, String other) {
        @Nullable String form = canonical(bare);
        return form != null && form.equals(canonical(other));
    }
}
