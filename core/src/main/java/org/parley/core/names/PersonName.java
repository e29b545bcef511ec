package org.parley.core.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in its parts: given names and initials, surname, generation. Titles, particles
 * and articles are left out. Immutable after its making.
 */
final class PersonName {
    private static final GivenNames GIVEN = new GivenNames();
    private static final Honorifics HONORIFICS = new Honorifics();
    private static final Pattern INITIAL = Pattern.compile("\\p{L}|[KCSZTYJIE][hcuaoe]\\.");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");
    private static final Pattern PATRONYMIC =
            Pattern.compile(
                    "(.{2,}?)(ovich|evich|ovych|yovych|ovic|ovitch|evitch|owitsch|ewitsch|ovyc|evic"
                            + "|owicz|ewicz|ovna|evna|ivna|yivna|owna|ewna|avich|awich|auna)");

    private static final Pattern POINT = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L})");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013](?=\\p{L})");
    private static final Pattern ARTICLE = Pattern.compile("\\b([AaEe]l)(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MAC = Pattern.compile("\\bMa?c (?=\\p{Lu})");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    /**
     * A word of the name.
     *
     * @param initial only its first letter or letters
     * @param chained after bin, ibn, ben
     * @param groups of given names it belongs to
     */
    private record Part(Word word, boolean initial, boolean chained, BitSet groups) {
        boolean given() {
            return !groups.isEmpty();
        }

        String bare() {
            return word.bare();
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private String generation = "";
    private boolean surnameFirst;
    private List<String> tokens = List.of();
    private @Nullable Syllabic syllabic;
    private String letters = "";

    private PersonName() {}

    /** The parts of a name as written. */
    static PersonName of(String written) {
        PersonName name = new PersonName();
        name.parse(Scripts.readable(written.strip()));
        return name;
    }

    private void parse(String text) {
        String ordered = text;
        int comma = text.indexOf(',');
        if (comma > 0) {
            String after = Letters.bare(Letters.small(text.substring(comma + 1).strip()));
            boolean generational = HONORIFICS.generation(after.replace(".", ""));
            surnameFirst = !generational && !HONORIFICS.after(after.replace(".", ""));
            ordered =
                    surnameFirst
                            ? text.substring(comma + 1) + " " + text.substring(0, comma)
                            : text.replace(',', ' ');
        }
        List<String> tokens = tokens(ordered);
        trim(tokens);
        this.tokens = List.copyOf(tokens);
        letters = Letters.only(String.join("", tokens) + generation);
        addParts(tokens);
    }

    /** Its letters alone, small, without marks, titles taken off. */
    String letters() {
        return letters;
    }

    /** How many words it has; initials are words. */
    int size() {
        return parts.size();
    }

    /** The words; a hyphen stays at the end of the word that it joins to the next. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
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
        for (String token : SPACE.split(spaced)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** The token without points, commas and hyphens at its end. */
    static String plain(String token) {
        int end = token.length();
        while (end > 0 && "-.,".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return token.substring(0, end);
    }

    private static String bare(String token) {
        return Letters.bare(Letters.small(plain(token)));
    }

    /** Takes titles off the front, honours and the generation off the end. */
    private void trim(List<String> tokens) {
        while (tokens.size() > 1 && HONORIFICS.after(bare(tokens.get(tokens.size() - 1)))) {
            tokens.remove(tokens.size() - 1);
        }
        if (tokens.size() > 1 && HONORIFICS.generation(bare(tokens.get(tokens.size() - 1)))) {
            generation = generation(bare(tokens.remove(tokens.size() - 1)));
        }
        while (tokens.size() > 1
                && HONORIFICS.title(bare(tokens.get(0)))
                && !tokens.get(0).endsWith("-")) {
            tokens.remove(0);
        }
    }

    private static String generation(String bare) {
        return switch (bare) {
            case "junior", "jun", "jnr", "fils", "filho", "hijo", "mladsi", "młodszy", "d.j." ->
                    "jr";
            case "senior", "sen", "snr", "pere", "starsi", "starszy" -> "sr";
            default -> bare;
        };
    }

    private void addParts(List<String> tokens) {
        boolean chained = false;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String bare = bare(token);
            boolean last = i == tokens.size() - 1;
            boolean joined = token.endsWith("-");
            boolean low = Character.isLowerCase(token.codePointAt(0));
            if (!last && i > 0 && HONORIFICS.connector(bare)) {
                chained = true;
            } else if (!last && HONORIFICS.particle(bare) && (low || i > 0 || tokens.size() > 2)
                    || !last
                            && HONORIFICS.article(bare)
                            && (joined || low || i > 0 && bare.endsWith("l"))) {
                continue;
            } else if (!last && Abd.alone(bare)) {
                int next = i + 1;
                while (next < tokens.size() - 1 && HONORIFICS.article(bare(tokens.get(next)))) {
                    next++;
                }
                add(Abd.whole(bare, tokens.get(next)), false, chained);
                chained = false;
                i = next;
            } else {
                addToken(token, chained, last);
                chained = false;
            }
        }
    }

    private void addToken(String token, boolean chained, boolean last) {
        String plain = plain(token);
        boolean dotted = token.endsWith(".");
        if (!last && INITIALS.matcher(plain).matches() && plain.length() == 2) {
            add(plain.substring(0, 1), true, chained);
            add(plain.substring(1), true, false);
        } else {
            boolean initial =
                    !last
                            && (INITIAL.matcher(plain + (dotted ? "." : "")).matches()
                                    || plain.length() == 1);
            add(Abd.joined(mac(plain)), initial, chained);
        }
    }

    private static String mac(String word) {
        return word.length() > 3 && word.startsWith("Mc") ? "Mac" + word.substring(2) : word;
    }

    private void add(String word, boolean initial, boolean chained) {
        if (word.isEmpty()) {
            return;
        }
        Word read = Word.of(word);
        parts.add(new Part(read, initial, chained, GIVEN.of(read.bare())));
    }

    /** Keys: names that are the same share one. */
    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        @Nullable EastAsianName eastAsian = eastAsian();
        if (eastAsian != null) {
            keys.addAll(eastAsian.keys());
        } else if (parts.size() == 1) {
            keys.addAll(EastAsianName.keys(parts.get(0).word().small()));
        }
        boolean fathers = !parts.isEmpty() && parts.get(parts.size() - 1).given();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean last = i == parts.size() - 1;
            boolean bearer = !part.given() || i > 0 && (part.chained() || fathers);
            boolean before = i == 0 && eastAsian != null && eastAsian.surnameFirst();
            if (last || before || bearer && !part.initial() && !patronymic(part)) {
                for (String skeleton : part.word().skeletons()) {
                    keys.add("p:" + skeleton);
                }
            }
        }
        return keys;
    }

    /** The name as Chinese or Korean, or none; worked out late, the same on every thread. */
    private record Syllabic(@Nullable EastAsianName name) {}

    private @Nullable EastAsianName eastAsian() {
        Syllabic known = syllabic;
        if (known == null) {
            known = new Syllabic(EastAsianName.of(tokens));
            syllabic = known;
        }
        return known.name();
    }

    /** Whether two names can be two forms of one person's name. */
    boolean same(PersonName other) {
        if (parts.isEmpty() || other.parts.isEmpty()) {
            return false;
        }
        boolean full = parts.size() > 1 && other.parts.size() > 1;
        if (full && !generation.equals(other.generation) && apart(other)) {
            return false;
        }
        @Nullable Boolean verdict = full ? eastAsian(other) : null;
        if (verdict != null) {
            return verdict;
        }
        if (!full) {
            return parts.size() == 1 ? other.borne(parts.get(0)) : borne(other.parts.get(0));
        }
        return inOrder(other)
                || tail(other)
                || other.tail(this)
                || chain(other)
                || other.chain(this)
                || secondSurname(other)
                || other.secondSurname(this)
                || reversed(other)
                || other.reversed(this);
    }

    /** What syllables say; null unless both are Chinese or both Korean. */
    private @Nullable Boolean eastAsian(PersonName other) {
        @Nullable EastAsianName mine = eastAsian();
        @Nullable EastAsianName its = mine == null ? null : other.eastAsian();
        return mine == null || its == null ? null : mine.same(its);
    }

    /** Junior is not his father; a regnal number is only at odds with another. */
    private boolean apart(PersonName other) {
        boolean numbered = (generation + other.generation).matches("[ivx]+");
        return !numbered || !generation.isEmpty() && !other.generation.isEmpty();
    }

    /** Whether a single word can be this name: its surname, or the whole of it. */
    private boolean borne(Part single) {
        int last = parts.size() - 1;
        if (last == 0) {
            return given(single, parts.get(0)) != null && !single.initial();
        }
        for (int i = 1; i <= last; i++) {
            Part part = parts.get(i);
            if ((i == last || surname(part)) && single.word().agree(part.word()) != null) {
                return true;
            }
        }
        @Nullable EastAsianName eastAsian = eastAsian();
        return eastAsian != null
                && (eastAsian.borne(single.word().small())
                        || eastAsian.surnameFirst()
                                && single.word().agree(parts.get(0).word()) != null);
    }

    /** Whether a word before the last can be a surname. */
    private static boolean surname(Part part) {
        return !part.given() && !part.initial() && !patronymic(part);
    }

    private static boolean patronymic(Part part) {
        return PATRONYMIC.matcher(part.bare()).matches();
    }

    /** Surname with surname, given names with given names. */
    private boolean inOrder(PersonName other) {
        int mine = parts.size() - 1;
        int its = other.parts.size() - 1;
        return agree(
                parts.subList(0, mine),
                parts.get(mine),
                other.parts.subList(0, its),
                other.parts.get(its));
    }

    /** "Lopez Obrador" ends "Andres Manuel Lopez Obrador"; its first word is no given name. */
    private boolean tail(PersonName other) {
        int shift = other.parts.size() - parts.size();
        if (shift < 1 || parts.get(0).given() || parts.get(0).initial()) {
            return false;
        }
        int[] pairs = Word.all();
        for (int i = 0; i < parts.size(); i++) {
            if (other.parts.get(i + shift).given()
                    || !meet(pairs, parts.get(i).word().agree(other.parts.get(i + shift).word()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Mohammed bin Salman" begins "Mohammed bin Salman Al Saud"; so where fathers' names follow.
     */
    private boolean chain(PersonName other) {
        int size = parts.size();
        boolean chained =
                parts.stream().anyMatch(Part::chained)
                        || parts.get(size - 1).given()
                                && other.parts.stream().skip(size).allMatch(Part::given);
        if (size >= other.parts.size() || !chained) {
            return false;
        }
        int[] pairs = Word.all();
        for (int i = 0; i < parts.size(); i++) {
            if (!meet(pairs, given(parts.get(i), other.parts.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** "Pedro Sanchez" leaves the second surname of "Pedro Sanchez Perez" out. */
    private boolean secondSurname(PersonName other) {
        int mine = parts.size() - 1;
        for (int its = other.parts.size() - 2; its > 0 && surname(other.parts.get(its)); its--) {
            if (agree(
                    parts.subList(0, mine),
                    parts.get(mine),
                    other.parts.subList(0, its),
                    other.parts.get(its))) {
                return true;
            }
        }
        return false;
    }

    /** "Orban Viktor": the last word of mine is a given name, the first is none. */
    private boolean reversed(PersonName other) {
        int size = parts.size();
        boolean turned =
                parts.get(size - 1).given() && !parts.get(0).given()
                        || !(parts.get(0).given() && parts.get(size - 1).given())
                                && Japanese.both(parts.get(0).bare(), parts.get(size - 1).bare());
        int its = other.parts.size() - 1;
        return turned
                && agree(
                        parts.subList(1, size),
                        parts.get(0),
                        other.parts.subList(0, its),
                        other.parts.get(its));
    }

    private static boolean agree(
            List<Part> given, Part surname, List<Part> otherGiven, Part otherSurname) {
        int[] pairs = Word.all();
        if (!meet(pairs, surname.word().agree(otherSurname.word()))) {
            return false;
        }
        for (int i = 0; i < Math.min(given.size(), otherGiven.size()); i++) {
            if (!meet(pairs, given(given.get(i), otherGiven.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the pairs of conventions that both have; false if none is left. */
    private static boolean meet(int[] pairs, int @Nullable [] more) {
        if (more == null) {
            return false;
        }
        int left = 0;
        for (int c = 0; c < pairs.length; c++) {
            pairs[c] &= more[c];
            left |= pairs[c];
        }
        return left != 0;
    }

    /** The conventions in which two given names, initials or patronymics can be one. */
    private static int @Nullable [] given(Part a, Part b) {
        if (a.initial() || b.initial()) {
            return initial(a, b) ? Word.all() : null;
        }
        if (a.given() && b.given()) {
            return a.groups().intersects(b.groups()) ? Word.all() : null;
        }
        if (patronymic(a) && patronymic(b)) {
            return patronymics(a, b) ? Word.all() : null;
        }
        return a.word().agree(b.word());
    }

    private static boolean initial(Part a, Part b) {
        return GivenNames.sameInitial(a.bare(), b.bare())
                || GIVEN.begins(a.groups(), b.bare().charAt(0))
                || GIVEN.begins(b.groups(), a.bare().charAt(0));
    }

    private static boolean patronymics(Part a, Part b) {
        BitSet groups = GIVEN.of(stem(a.bare()));
        return groups.intersects(GIVEN.of(stem(b.bare()))) || a.word().agree(b.word()) != null;
    }

    private static String stem(String patronymic) {
        String stem = PATRONYMIC.matcher(patronymic).replaceFirst("$1");
        return GIVEN.of(stem).isEmpty() && stem.endsWith("y")
                ? stem.substring(0, stem.length() - 1) + "i"
                : stem;
    }
}
