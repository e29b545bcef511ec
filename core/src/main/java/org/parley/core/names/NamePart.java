package org.parley.core.names;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word of a person's name.
 *
 * @param initial only its first letter or letters
 * @param chained after bin, ibn, ben
 * @param groups of given names it belongs to
 */
record NamePart(Word word, boolean initial, boolean chained, BitSet groups) {
    private static final GivenNames GIVEN = new GivenNames();
    private static final Pattern PATRONYMIC =
            Pattern.compile(
                    "(.{2,}?)(ovich|evich|ovych|yovych|ovic|ovitch|evitch|owitsch|ewitsch|ovyc|evic"
                            + "|owicz|ewicz|ovna|evna|ivna|yivna|owna|ewna|avich|awich|auna)");

    static NamePart of(String word, boolean initial, boolean chained) {
        Word read = Word.of(word);
        return new NamePart(read, initial, chained, GIVEN.of(read.bare()));
    }

    boolean given() {
        return !groups.isEmpty();
    }

    /** Whether it is a given name that tells a surname of Europe or the Americas. */
    boolean western() {
        return GIVEN.western(groups);
    }

    /** Whether it is a given name whose bearers write Latin letters. */
    boolean latin() {
        return GIVEN.latin(bare());
    }

    /** Whether both are given names of one bearer, of the East: the father's name as surname. */
    boolean fathers(NamePart other) {
        return given() && groups.equals(other.groups) && !western();
    }

    /** Whether both are given names, of two bearers. */
    boolean twoNames(NamePart other) {
        return given() && other.given() && !groups.intersects(other.groups);
    }

    String bare() {
        return word.bare();
    }

    /** Whether it can be a surname though it is not the last word. */
    boolean surname() {
        return !given() && !initial && !patronymic();
    }

    boolean patronymic() {
        return PATRONYMIC.matcher(bare()).matches();
    }

    /** The conventions in which two given names, initials or patronymics can be one. */
    int @Nullable [] agree(NamePart other) {
        if (initial || other.initial) {
            return initials(other) ? Word.all() : null;
        }
        if (given() && other.given()) {
            return groups.intersects(other.groups) ? Word.all() : null;
        }
        if (patronymic() && other.patronymic()) {
            return patronymics(other) ? Word.all() : null;
        }
        return manAndWoman(bare(), other.bare()) ? null : word.agree(other.word);
    }

    /** Ivan and Ivana, Michele and Michela: one stem, and only one of them ends in a. */
    private static boolean manAndWoman(String a, String b) {
        return !a.equals(b) && (feminine(a, b) || feminine(b, a));
    }

    private static boolean feminine(String woman, String man) {
        int stem = woman.length() - 1;
        return stem > 1
                && woman.charAt(stem) == 'a'
                && man.startsWith(woman.substring(0, stem))
                && (man.length() == stem
                        || man.length() == stem + 1 && "eiou".indexOf(man.charAt(stem)) >= 0);
    }

    private boolean initials(NamePart other) {
        return GivenNames.sameInitial(bare(), other.bare())
                || GIVEN.begins(groups, other.bare().charAt(0))
                || GIVEN.begins(other.groups, bare().charAt(0));
    }

    private boolean patronymics(NamePart other) {
        return GIVEN.of(stem(bare())).intersects(GIVEN.of(stem(other.bare())))
                || word.agree(other.word) != null;
    }

    private static String stem(String patronymic) {
        String stem = PATRONYMIC.matcher(patronymic).replaceFirst("$1");
        return GIVEN.of(stem).isEmpty() && stem.endsWith("y")
                ? stem.substring(0, stem.length() - 1) + "i"
                : stem;
    }
}
