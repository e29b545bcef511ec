package org.parley.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a person's name in the order of speech, titles and generation taken off. A hyphen
 * stays at the end of the word that it joins to the next. Immutable.
 *
 * @param generation "jr", "sr", a regnal number, or empty
 * @param sovereign whether a title of kings, popes or princes stood before it
 * @param called the name with the nickname that stands in it: Bill Hartnell for William "Bill"
 *     Hartnell; empty for most
 */
record PersonTokens(List<String> words, String generation, boolean sovereign, List<String> called) {
    static final Honorifics HONORIFICS = new Honorifics();

    private static final Pattern POINT = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013](?=\\p{L})");
    private static final Pattern ARTICLE = Pattern.compile("\\b([AaEe]l)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MAC = Pattern.compile("\\bMa?c (?=\\p{Lu})");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern REGNAL =
            Pattern.compile("(X{1,2}|X?V|X?I|X?V?I{2,3}|X?VI|X?I[VX])(?<=..)\\.?");

    /** In quotes or brackets before the surname; 'Ala' al-Din is no nickname. */
    private static final Pattern NICKNAME =
            Pattern.compile(
                    "(?<=\\p{L}\\.?)\\s+(?:[\"\u201c\u201d\u201e\u00ab(]|\u2018|'(?=\\p{L}+'))"
                            + "(\\p{L}[\\p{L} .-]*)"
                            + "[\"\u201c\u201d\u00bb)\u2019'\u2018]\\s+(?=\\p{L})(?![AaEe]\\p{L}-)");

    /** In brackets after the name: a party, an office. */
    private static final Pattern ASIDE = Pattern.compile("(?<=\\p{L}\\.?)\\s+\\([^()]*\\)$");

    /** Articles before a title: the President, la ministre. */
    private static final Set<String> LED =
            Set.of("the", "le", "la", "el", "il", "lo", "der", "die", "o", "a");

    private static final int LONGEST_TITLE = 4;
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    /** Letters of the shortest surname with the Czech ending of women: Foxov\u00e1. */
    private static final int SHORTEST_WOMAN = 6;

    PersonTokens {
        words = List.copyOf(words);
        called = List.copyOf(called);
    }

    static PersonTokens of(String written) {
        String text = Hangul.apart(Scripts.repaired(written.strip()));
        String ordered = ASIDE.matcher(inOrder(Scripts.readable(text))).replaceFirst("");
        Matcher nickname = NICKNAME.matcher(ordered);
        List<String> called = List.of();
        if (nickname.find()) {
            called = split(nickname.group(1) + " " + ordered.substring(nickname.end()));
            ordered = nickname.replaceFirst(" ");
        }
        List<String> words = split(ordered);
        cutRealm(words);
        cutHonours(words);
        turnInitials(words);
        String generation = cutGeneration(words);
        return new PersonTokens(words, generation, cutTitles(words), called);
    }

    /** "Ortiz, Ana" as "Ana Ortiz"; what follows a comma may be an honour as well. */
    private static String inOrder(String text) {
        int comma = text.indexOf(',');
        if (comma <= 0) {
            return text;
        }
        String after = bare(text.substring(comma + 1).strip()).replace(".", "");
        boolean turned = !HONORIFICS.generation(after) && !HONORIFICS.after(after);
        return turned
                ? text.substring(comma + 1) + " " + text.substring(0, comma)
                : text.replace(',', ' ');
    }

    private static List<String> split(String text) {
        String spaced = text;
        if (text.indexOf('.') >= 0) {
            spaced = POINT.matcher(spaced).replaceAll(". ");
        }
        if (spaced.indexOf('-') >= 0 || spaced.chars().anyMatch(c -> c >= '\u2010')) {
            spaced = HYPHEN.matcher(spaced).replaceAll("- ");
        }
        if (spaced.contains("Al") || spaced.contains("El") || spaced.contains("el")) {
            spaced = ARTICLE.matcher(spaced).replaceAll("$1- ");
        }
        if (spaced.contains("c ")) {
            spaced = MAC.matcher(spaced).replaceAll("Mc");
        }
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(spaced)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** "of Spain": English has no names with "of". */
    private static void cutRealm(List<String> words) {
        int of = words.indexOf("of");
        if (of > 0) {
            words.subList(of, words.size()).clear();
        }
    }

    /** "Ruiz A. B." as "A. B. Ruiz": the surname alone stands before initials. */
    private static void turnInitials(List<String> words) {
        boolean turned =
                words.size() > 1
                        && plain(words.get(0)).length() > 2
                        && words.stream().skip(1).allMatch(w -> INITIAL.matcher(w).matches());
        if (turned) {
            words.add(words.remove(0));
        }
    }

    private static void cutHonours(List<String> words) {
        while (words.size() > 1 && HONORIFICS.after(bare(last(words)))) {
            words.remove(words.size() - 1);
        }
    }

    private static String cutGeneration(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (REGNAL.matcher(words.get(i)).matches()) {
                return generation(bare(words.remove(i)));
            }
        }
        if (words.size() < 2 || !HONORIFICS.generation(bare(last(words))) || isName(last(words))) {
            return "";
        }
        String generation = generation(bare(words.remove(words.size() - 1)));
        if (words.size() > 1 && List.of("the", "der", "die").contains(last(words))) {
            words.remove(words.size() - 1);
        }
        return generation;
    }

    /** "Jun" and "Sen" are names as well, unless short for junior and senior. */
    private static boolean isName(String word) {
        return word.equals("Jun") || word.equals("Sen");
    }

    private static String generation(String bare) {
        return switch (bare) {
            case "junior",
                    "jun",
                    "jnr",
                    "fils",
                    "filho",
                    "hijo",
                    "mladsi",
                    "mlodszy",
                    "d.j.",
                    "younger",
                    "jungere",
                    "jeune",
                    "младший",
                    "младшии" ->
                    "jr";
            case "senior",
                    "sen",
                    "snr",
                    "pere",
                    "starsi",
                    "starszy",
                    "d.a.",
                    "elder",
                    "altere",
                    "padre",
                    "старший",
                    "старшии" ->
                    "sr";
            default -> bare;
        };
    }

    private static boolean cutTitles(List<String> words) {
        boolean sovereign = false;
        while (words.size() > 1) {
            String first = bare(words.get(0));
            boolean joined = words.get(0).endsWith("-");
            if (words.size() > 2
                    && (HONORIFICS.article(first) || LED.contains(first))
                    && HONORIFICS.title(bare(words.get(1)))) {
                words.remove(0);
            } else if (words.get(0).equals("U") && words.size() > 2) {
                words.remove(0);
            } else if (phrase(words) > 0) {
                words.subList(0, phrase(words)).clear();
            } else if (HONORIFICS.title(first)
                    && (!joined || HONORIFICS.title(bare(words.get(1))))) {
                sovereign |= HONORIFICS.sovereign(first);
                words.remove(0);
            } else if (words.size() > 2 && HONORIFICS.titleOfFull(first) && !joined) {
                words.remove(0);
            } else {
                break;
            }
        }
        return sovereign;
    }

    /** How many words a title of several at the start has: Special Envoy, Hojjat al-Islam. */
    private static int phrase(List<String> words) {
        for (int length = Math.min(LONGEST_TITLE, words.size() - 1); length > 1; length--) {
            StringBuilder phrase = new StringBuilder();
            for (String word : words.subList(0, length)) {
                phrase.append(phrase.isEmpty() ? "" : " ").append(bare(word));
            }
            if (HONORIFICS.title(phrase.toString())) {
                return length;
            }
        }
        return 0;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** The word in small letters without marks, points and hyphens. */
    static String bare(String word) {
        return Letters.bare(Letters.small(plain(word)));
    }

    /** The word without points, commas and hyphens at its end. */
    static String plain(String word) {
        int end = word.length();
        while (end > 0 && "-.,".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Whether the word at a place is one that only leads to the next: von, al-, ben, bou. */
    boolean leads(int at) {
        String bare = bare(words.get(at));
        return at < words.size() - 1
                && (HONORIFICS.particle(bare)
                        || HONORIFICS.connector(bare)
                        || HONORIFICS.article(bare)
                        || HONORIFICS.prefix(bare));
    }

    /** The name with such words written together with what they lead to: Vonderleyen, Benachour. */
    PersonTokens glued() {
        List<String> glued = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            run.append(plain(words.get(i)));
            if (i == 0 && words.size() > 2 && !HONORIFICS.prefix(bare(words.get(0))) || !leads(i)) {
                glued.add(run.toString());
                run.setLength(0);
            }
        }
        return new PersonTokens(glued, generation, sovereign, called);
    }

    /** Whether it is a surname that begins with a word such as "Ben": Ben Ali, Le Drian. */
    boolean connected() {
        return words.size() == 2 && leads(0) && !sovereign;
    }

    /**
     * The same name in other words: "Amir-Abdollahian" as "Amirabdollahian", "Merkelov\u00e1" as
     * Czech has Merkel, without a first name that often is left out: "Mohammad Javad Zarif".
     */
    List<PersonTokens> variants() {
        List<PersonTokens> variants = new ArrayList<>();
        if (!called.isEmpty()) {
            variants.add(with(called));
        }
        List<String> joined = joined();
        if (joined.size() < words.size() && joined.size() > 1) {
            variants.add(with(joined));
        }
        if (words.size() > 2 && mayGo()) {
            variants.add(with(words.subList(1, words.size())));
        }
        if (words.size() > 1) {
            for (String surname : men(last(words))) {
                List<String> married = new ArrayList<>(words.subList(0, words.size() - 1));
                married.add(surname);
                variants.add(with(married));
            }
        }
        return variants;
    }

    /** Whether people with this first name often go by the next: R. Nicholas Burns. */
    private boolean mayGo() {
        String first = words.get(0);
        boolean initial = first.matches("\\p{Lu}\\.") && plain(words.get(1)).length() > 2;
        return (initial || HONORIFICS.leftOut(bare(first))) && !first.endsWith("-") && !leads(1);
    }

    private PersonTokens with(List<String> others) {
        return new PersonTokens(others, generation, sovereign, List.of());
    }

    /** Words that a hyphen joins in one; articles and particles stay. */
    private List<String> joined() {
        List<String> joined = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean on = words.get(i).endsWith("-") && i < words.size() - 1;
            run.append(on ? plain(words.get(i)) : words.get(i));
            if (!on || leads(i) && HONORIFICS.article(bare(words.get(i)))) {
                joined.add(run.toString());
                run.setLength(0);
            }
        }
        return joined;
    }

    /** What a surname with the Czech ending of women can be without it. */
    private static List<String> men(String surname) {
        if (!surname.endsWith("ov\u00e1") || surname.length() < SHORTEST_WOMAN) {
            return List.of();
        }
        String stem = surname.substring(0, surname.length() - 3);
        return List.of(stem, stem + "o", stem + "a", stem + "e");
    }
}
