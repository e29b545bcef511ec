package org.parley.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the words of a person's name become its parts: particles fall out, some words are one. */
final class NameParts {
    private static final Honorifics HONORIFICS = PersonTokens.HONORIFICS;
    private static final Pattern INITIAL = Pattern.compile("\\p{L}|[KCSZTYJIE][hcuaoe]\\.");

    /** Particles that nobody has for a name: "Van Buren" is a surname, "Le Duan" may be a name. */
    private static final Set<String> NOBODYS =
            Set.of("van", "von", "de", "del", "della", "der", "ter");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2}");

    private NameParts() {}

    /** The parts in the order of the words. */
    static List<NamePart> of(List<String> tokens) {
        List<NamePart> parts = new ArrayList<>();
        boolean vietnamese = EastAsianName.vietnamese(tokens);
        boolean chained = false;
        for (int i = 0; i < tokens.size(); i++) {
            String bare = PersonTokens.bare(tokens.get(i));
            boolean last = i == tokens.size() - 1;
            if (bare.isEmpty()) {
                continue;
            }
            if (!last && i > 0 && HONORIFICS.connector(bare)) {
                chained = true;
            } else if (last || vietnamese || !skipped(tokens, i, bare)) {
                int next = last ? i : joined(tokens, i, bare);
                addToken(parts, tokens, i, next, chained);
                chained = false;
                i = next;
            }
        }
        return List.copyOf(parts);
    }

    /** Particles and articles. */
    private static boolean skipped(List<String> tokens, int i, String bare) {
        boolean low = Character.isLowerCase(tokens.get(i).codePointAt(0));
        return HONORIFICS.particle(bare)
                        && (low || i > 0 || tokens.size() > 2 || NOBODYS.contains(bare))
                || HONORIFICS.article(bare)
                        && (tokens.get(i).endsWith("-") || low || i > 0 && bare.endsWith("l"));
    }

    /** The place of the word that is one with this: Abd al-Aziz, Abu Mazen, Nur al-Din. */
    private static int joined(List<String> tokens, int i, String bare) {
        int next = i + 1;
        while (next < tokens.size() - 1
                && HONORIFICS.article(PersonTokens.bare(tokens.get(next)))) {
            next++;
        }
        boolean one =
                Abd.alone(bare)
                        || HONORIFICS.parent(bare)
                        || bare.length() > 2 && Faith.alone(PersonTokens.bare(tokens.get(next)));
        return one ? next : i;
    }

    private static void addToken(
            List<NamePart> parts, List<String> tokens, int i, int next, boolean chained) {
        String token = tokens.get(i);
        String plain = PersonTokens.plain(token);
        boolean last = i == tokens.size() - 1;
        if (next > i) {
            add(parts, whole(plain, tokens.get(next)), false, chained);
        } else if (!last && INITIALS.matcher(plain).matches()) {
            add(parts, plain.substring(0, 1), true, chained);
            add(parts, plain.substring(1), true, false);
        } else {
            boolean initial =
                    !last
                            && (plain.length() == 1
                                    || token.endsWith(".")
                                            && INITIAL.matcher(plain + ".").matches());
            add(parts, Faith.joined(Abd.joined(mac(plain))), initial, chained);
        }
    }

    private static String whole(String first, String next) {
        String bare = PersonTokens.bare(first);
        if (Abd.alone(bare)) {
            return Abd.whole(bare, next);
        }
        return HONORIFICS.parent(bare)
                ? Honorifics.parentForm(bare) + PersonTokens.bare(next)
                : Faith.whole(first);
    }

    private static String mac(String word) {
        return word.length() > 3 && word.startsWith("Mc") ? "Mac" + word.substring(2) : word;
    }

    private static void add(List<NamePart> parts, String word, boolean initial, boolean chained) {
        if (!word.isEmpty()) {
            parts.add(NamePart.of(word, initial, chained));
        }
    }
}
