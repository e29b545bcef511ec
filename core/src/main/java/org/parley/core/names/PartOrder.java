package org.parley.core.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of two full names can stand to each other: in one order, the other way round, some
 * left out.
 */
final class PartOrder {
    private PartOrder() {}

    /**
     * Whether the parts of two full names can be one name.
     *
     * @param regnal whether one is a sovereign's, whose last name may be a given name
     */
    static boolean likely(List<NamePart> parts, List<NamePart> others, boolean regnal) {
        if (doubled(parts) != doubled(others)) {
            return false;
        }
        return inOrder(parts, others, regnal)
                || shortened(parts, others)
                || shortened(others, parts)
                || japanese(parts, others);
    }

    /** Maung Maung Kha is not Maung Kha: a name said twice is another; so no given name is. */
    private static boolean doubled(List<NamePart> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).surname() && parts.get(i).bare().equals(parts.get(i - 1).bare())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first is the second with words left out or turned round. */
    private static boolean shortened(List<NamePart> parts, List<NamePart> others) {
        return tail(parts, others)
                || twoSurnames(parts, others)
                || chain(parts, others)
                || secondSurname(parts, others)
                || reversed(parts, others);
    }

    /** Surname with surname, given names with given names. */
    static boolean inOrder(List<NamePart> parts, List<NamePart> others, boolean regnal) {
        int mine = parts.size() - 1;
        int its = others.size() - 1;
        return agree(
                parts.subList(0, mine),
                parts.get(mine),
                others.subList(0, its),
                others.get(its),
                regnal);
    }

    /** Both names in two Japanese words, in either order. */
    private static boolean japanese(List<NamePart> parts, List<NamePart> others) {
        if (parts.size() != 2 || others.size() != 2) {
            return false;
        }
        @Nullable String first = Japanese.canonical(parts.get(0).bare());
        @Nullable String second = Japanese.canonical(parts.get(1).bare());
        @Nullable String its = Japanese.canonical(others.get(0).bare());
        @Nullable String more = Japanese.canonical(others.get(1).bare());
        return first != null
                && second != null
                && (first.equals(its) && second.equals(more)
                        || first.equals(more) && second.equals(its));
    }

    /** "Lopez Obrador" ends "Andres Manuel Lopez Obrador"; its first word is no given name. */
    private static boolean tail(List<NamePart> parts, List<NamePart> others) {
        int shift = others.size() - parts.size();
        if (shift < 1 || parts.get(0).given() || parts.get(0).initial()) {
            return false;
        }
        int[] pairs = Word.all();
        for (int i = 0; i < parts.size(); i++) {
            if (others.get(i + shift).given()
                    || !meet(pairs, parts.get(i).word().agree(others.get(i + shift).word()))) {
                return false;
            }
        }
        return true;
    }

    /** "Ana Reis Couto" leaves names of "Ana Clara Dias Reis Couto" out: two surnames tell. */
    private static boolean twoSurnames(List<NamePart> parts, List<NamePart> others) {
        int size = parts.size();
        return size > 2
                && others.size() > size
                && !parts.get(0).initial()
                && parts.get(0).agree(others.get(0)) != null
                && tail(parts.subList(1, size), others.subList(1, others.size()));
    }

    /**
     * "Mohammed bin Salman" begins "Mohammed bin Salman Al Saud"; so where fathers' names follow.
     */
    private static boolean chain(List<NamePart> parts, List<NamePart> others) {
        int size = parts.size();
        boolean chained =
                parts.stream().anyMatch(NamePart::chained)
                        || parts.get(size - 1).given()
                                && others.stream().skip(size).allMatch(NamePart::given);
        if (size >= others.size() || !chained) {
            return false;
        }
        int[] pairs = Word.all();
        for (int i = 0; i < parts.size(); i++) {
            if (!meet(pairs, parts.get(i).agree(others.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** "Pedro Sanchez" leaves the second surname of "Pedro Sanchez Perez" out. */
    private static boolean secondSurname(List<NamePart> parts, List<NamePart> others) {
        int mine = parts.size() - 1;
        List<NamePart> given = parts.subList(0, mine);
        for (int its = others.size() - 2; its > 0 && others.get(its).surname(); its--) {
            if (given.stream().skip(its).noneMatch(NamePart::surname)
                    && agree(given, parts.get(mine), others.subList(0, its), others.get(its))) {
                return true;
            }
        }
        return false;
    }

    /** "Orban Viktor": the last word of mine is a given name, the first is none. */
    private static boolean reversed(List<NamePart> parts, List<NamePart> others) {
        int size = parts.size();
        boolean turned =
                parts.get(size - 1).given() && !parts.get(0).given()
                        || !(parts.get(0).given() && parts.get(size - 1).given())
                                && Japanese.both(parts.get(0).bare(), parts.get(size - 1).bare());
        int its = others.size() - 1;
        return turned
                && agree(
                        parts.subList(1, size),
                        parts.get(0),
                        others.subList(0, its),
                        others.get(its));
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
                names
                        ? surname.agree(otherSurname)
                        : surnames(surname, otherSurname, given, otherGiven))) {
            return false;
        }
        for (int i = 0; i < Math.min(given.size(), otherGiven.size()); i++) {
            if (!meet(pairs, given.get(i).agree(otherGiven.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Volodymyr and Vladimir tell that Horbulin and Gorbulin stand in two languages. */
    private static int @Nullable [] surnames(
            NamePart surname,
            NamePart otherSurname,
            List<NamePart> given,
            List<NamePart> otherGiven) {
        Word mine = surname.word();
        Word its = otherSurname.word();
        if (surname.twoNames(otherSurname)) {
            return null;
        }
        if (surname.fathers(otherSurname)) {
            return Word.all();
        }
        if (given.isEmpty() || otherGiven.isEmpty()) {
            return mine.agree(its);
        }
        NamePart first = given.get(0);
        NamePart otherFirst = otherGiven.get(0);
        boolean told =
                first.groups().intersects(otherFirst.groups())
                        && !first.bare().equals(otherFirst.bare());
        if (first.latin() && otherFirst.latin() && !mine.tellsScript() && !its.tellsScript()) {
            return mine.sameSpelling(its) ? Word.all() : null;
        }
        return mine.agreeTold(its, told, first.western() && otherFirst.western());
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
