package org.parley.core.names;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in its parts: given names and initials, surname, generation. Titles, particles
 * and articles are left out. Immutable but for what it works out late.
 */
final class PersonName {
    private static final int MARKS_LOST = 2;

    private final PersonTokens tokens;
    private final List<NamePart> parts;
    private final String letters;

    // Worked out when first asked for; the same on every thread.
    private @Nullable Syllabic syllabic;
    private @Nullable Glued glued;
    private @Nullable List<PersonName> variants;

    /** The name as Chinese or Korean, or none. */
    private record Syllabic(@Nullable EastAsianName name) {}

    /** The name with its particles written together with what follows, or none. */
    private record Glued(@Nullable PersonName name) {}

    private PersonName(PersonTokens tokens) {
        this.tokens = tokens;
        this.parts = NameParts.of(tokens.words());
        this.letters = Letters.only(String.join("", tokens.words()) + tokens.generation());
    }

    /** The parts of a name as written. */
    static PersonName of(String written) {
        return new PersonName(PersonTokens.of(written));
    }

    /** Its letters alone, small, without marks, titles taken off. */
    String letters() {
        return letters;
    }

    /** How many words it has; initials are words. */
    int size() {
        return parts.size();
    }

    private NamePart last() {
        return parts.get(parts.size() - 1);
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
        boolean fathers = !parts.isEmpty() && last().given();
        boolean regnal =
                tokens.sovereign()
                        || !tokens.generation().isEmpty()
                        || parts.stream().anyMatch(NamePart::chained);
        if (regnal || parts.size() == 1) {
            parts.stream()
                    .limit(1)
                    .flatMap(part -> part.groups().stream().boxed())
                    .forEach(group -> keys.add("g:" + group));
        }
        for (int i = 0; i < parts.size(); i++) {
            NamePart part = parts.get(i);
            boolean bearer = !part.given() || i > 0 && (part.chained() || fathers);
            boolean first = i == 0 && (regnal || eastAsian != null && eastAsian.surnameFirst());
            if (i == parts.size() - 1 || first || bearer && !part.initial() && !part.patronymic()) {
                addKeys(part, keys);
            }
        }
        @Nullable PersonName other = glued();
        if (other != null && !other.parts.isEmpty()) {
            addKeys(other.last(), keys);
        }
        for (PersonName variant : variants()) {
            addKeys(variant.last(), keys);
        }
        return keys;
    }

    private static void addKeys(NamePart part, SortedSet<String> keys) {
        part.word().skeletons().forEach(skeleton -> keys.add("p:" + skeleton));
        @Nullable String japanese = Japanese.canonical(part.bare());
        if (japanese != null) {
            keys.add("ja:" + japanese);
        }
    }

    private @Nullable EastAsianName eastAsian() {
        Syllabic known = syllabic;
        if (known == null) {
            known = new Syllabic(EastAsianName.of(tokens.words()));
            syllabic = known;
        }
        return known.name();
    }

    private @Nullable PersonName glued() {
        Glued known = glued;
        if (known == null) {
            PersonTokens together = tokens.glued();
            known =
                    new Glued(
                            together.words().size() == tokens.words().size()
                                    ? null
                                    : new PersonName(together));
            glued = known;
        }
        return known.name();
    }

    /** Whether two names can be two forms of one person's name. */
    boolean same(PersonName other) {
        if (parts.isEmpty() || other.parts.isEmpty() || apart(other)) {
            return false;
        }
        if (tokens.sovereign() && parts.size() == 1 && other.parts.size() > 1) {
            return other.rules(this);
        }
        if (other.tokens.sovereign() && other.parts.size() == 1 && parts.size() > 1) {
            return rules(other);
        }
        return letters.equals(other.letters)
                || likely(other)
                || marksLost(other)
                || other.marksLost(this)
                || written(other)
                || other.written(this)
                || parts.size() > 1 && other.parts.size() > 1 && varied(other);
    }

    /** A king's one name is his given name: only where a chain or a number follows is this he. */
    private boolean rules(PersonName king) {
        boolean regnal =
                tokens.sovereign()
                        || tokens.generation().matches("[ivx]+")
                        || parts.get(1).chained();
        return regnal && parts.get(0).agree(king.parts.get(0)) != null;
    }

    /** Junior is not his father; a regnal number is only at odds with another. */
    private boolean apart(PersonName other) {
        String mine = tokens.generation();
        String its = other.tokens.generation();
        if (mine.equals(its)) {
            return false;
        }
        boolean numbered = (mine + its).matches("[ivx]+");
        boolean full = parts.size() > 1 && other.parts.size() > 1;
        return !mine.isEmpty() && !its.isEmpty() || full && !numbered;
    }

    /** Whether a regnal number or a generation is part of it. */
    boolean numbered() {
        return !tokens.generation().isEmpty();
    }

    /** Whether it is a surname that begins with a word such as "bin". */
    boolean connected() {
        return tokens.connected();
    }

    /** Whether a name that lost its letters with marks is this: "Jos Mara" for José María. */
    private boolean marksLost(PersonName other) {
        int marked = 0;
        StringBuilder kept = new StringBuilder();
        for (String word : tokens.words()) {
            String small = Letters.small(word);
            for (int i = 0; i < small.length(); i++) {
                if (small.charAt(i) >= 0x80) {
                    marked++;
                } else if (Character.isLetterOrDigit(small.charAt(i))) {
                    kept.append(small.charAt(i));
                }
            }
        }
        return marked >= MARKS_LOST
                && kept.length() > 2 * marked
                && parts.size() > 1
                && kept.toString().equals(other.letters);
    }

    private boolean varied(PersonName other) {
        return other.variants().stream().anyMatch(this::likely)
                || variants().stream().anyMatch(other::likely);
    }

    /** Other ways of writing this name that leave no letter to doubt. */
    private List<PersonName> variants() {
        List<PersonName> known = variants;
        if (known == null) {
            known = tokens.variants().stream().map(PersonName::new).toList();
            variants = known;
        }
        return known;
    }

    /** With the particles written together. */
    private boolean written(PersonName other) {
        @Nullable PersonName together = glued();
        if (together == null) {
            return false;
        }
        if (together.parts.size() == 1) {
            @Nullable PersonName its = other.glued();
            return tokens.connected()
                    && its != null
                    && its.last().word().agree(together.last().word()) != null;
        }
        return together.parts.size() == other.parts.size() && together.inOrder(other);
    }

    private boolean likely(PersonName other) {
        boolean full = parts.size() > 1 && other.parts.size() > 1;
        if (!full) {
            return parts.size() == 1 ? other.borne(parts.get(0)) : borne(other.parts.get(0));
        }
        @Nullable Boolean verdict = eastAsian(other);
        if (verdict != null) {
            return verdict;
        }
        return inOrder(other)
                || tail(other)
                || other.tail(this)
                || chain(other)
                || other.chain(this)
                || secondSurname(other)
                || other.secondSurname(this)
                || reversed(other)
                || other.reversed(this)
                || japanese(other);
    }

    /** What syllables say; null unless both are Chinese or both Korean. */
    private @Nullable Boolean eastAsian(PersonName other) {
        @Nullable EastAsianName mine = eastAsian();
        @Nullable EastAsianName its = mine == null ? null : other.eastAsian();
        return mine == null || its == null ? null : mine.same(its);
    }

    /** Both names in two Japanese words, in either order. */
    private boolean japanese(PersonName other) {
        if (parts.size() != 2 || other.parts.size() != 2) {
            return false;
        }
        @Nullable String first = Japanese.canonical(parts.get(0).bare());
        @Nullable String second = Japanese.canonical(parts.get(1).bare());
        @Nullable String its = Japanese.canonical(other.parts.get(0).bare());
        @Nullable String more = Japanese.canonical(other.parts.get(1).bare());
        return first != null
                && second != null
                && (first.equals(its) && second.equals(more)
                        || first.equals(more) && second.equals(its));
    }

    /** Whether a single word can be this name: its surname, or the whole of it. */
    private boolean borne(NamePart single) {
        int last = parts.size() - 1;
        if (last == 0) {
            return single.agree(parts.get(0)) != null && !single.initial();
        }
        for (int i = 1; i <= last; i++) {
            NamePart part = parts.get(i);
            if ((i == last || part.surname())
                    && (single.word().agree(part.word()) != null
                            || Japanese.same(single.bare(), part.bare()))) {
                return true;
            }
        }
        @Nullable EastAsianName eastAsian = eastAsian();
        return eastAsian != null
                && (eastAsian.borne(single.word().small())
                        || eastAsian.surnameFirst()
                                && single.word().agree(parts.get(0).word()) != null);
    }

    /** Surname with surname, given names with given names. */
    private boolean inOrder(PersonName other) {
        int mine = parts.size() - 1;
        int its = other.parts.size() - 1;
        return agree(
                parts.subList(0, mine),
                parts.get(mine),
                other.parts.subList(0, its),
                other.parts.get(its),
                regnal() || other.regnal());
    }

    private boolean regnal() {
        return tokens.sovereign() || tokens.generation().matches("[ivx]+");
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
                parts.stream().anyMatch(NamePart::chained)
                        || parts.get(size - 1).given()
                                && other.parts.stream().skip(size).allMatch(NamePart::given);
        if (size >= other.parts.size() || !chained) {
            return false;
        }
        int[] pairs = Word.all();
        for (int i = 0; i < parts.size(); i++) {
            if (!meet(pairs, parts.get(i).agree(other.parts.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** "Pedro Sanchez" leaves the second surname of "Pedro Sanchez Perez" out. */
    private boolean secondSurname(PersonName other) {
        int mine = parts.size() - 1;
        List<NamePart> given = parts.subList(0, mine);
        for (int its = other.parts.size() - 2; its > 0 && other.parts.get(its).surname(); its--) {
            if (given.stream().skip(its).noneMatch(NamePart::surname)
                    && agree(
                            given,
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
            List<NamePart> given,
            NamePart surname,
            List<NamePart> otherGiven,
            NamePart otherSurname) {
        return agree(given, surname, otherGiven, otherSurname, false);
    }

    /** A king's last name is a given name too: Juan Carlos I, Jean Charles I. */
    private static boolean agree(
            List<NamePart> given,
            NamePart surname,
            List<NamePart> otherGiven,
            NamePart otherSurname,
            boolean regnal) {
        int[] pairs = Word.all();
        boolean names =
                regnal
                        && surname.given()
                        && otherSurname.given()
                        && given.stream().allMatch(NamePart::given);
        if (!meet(
                pairs,
                names ? surname.agree(otherSurname) : surname.word().agree(otherSurname.word()))) {
            return false;
        }
        for (int i = 0; i < Math.min(given.size(), otherGiven.size()); i++) {
            if (!meet(pairs, given.get(i).agree(otherGiven.get(i)))) {
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
}
