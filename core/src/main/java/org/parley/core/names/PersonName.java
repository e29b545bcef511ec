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

    private boolean vietnamese() {
        return EastAsianName.vietnamese(tokens.words())
                && parts.stream().allMatch(part -> EastAsianName.vietnamese(part.bare()));
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
        return letters.equals(other.letters) && !markedElse(other)
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

    private boolean markedElse(PersonName other) {
        boolean elsewhere = false;
        for (int i = 0; i < parts.size() && parts.size() == other.parts.size(); i++) {
            elsewhere |= parts.get(i).word().markedElse(other.parts.get(i).word());
        }
        return elsewhere;
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
        return together.parts.size() == other.parts.size()
                && PartOrder.inOrder(together.parts, other.parts, regnal() || other.regnal());
    }

    private boolean likely(PersonName other) {
        boolean full = parts.size() > 1 && other.parts.size() > 1;
        if (!full) {
            return parts.size() == 1 ? other.borne(parts.get(0)) : borne(other.parts.get(0));
        }
        if (vietnamese() && other.vietnamese()) {
            return false; // letter for letter or not at all
        }
        @Nullable Boolean verdict = eastAsian(other);
        if (verdict != null) {
            return verdict;
        }
        return PartOrder.likely(parts, other.parts, regnal() || other.regnal());
    }

    /** What syllables say; null unless both are Chinese or both Korean. */
    private @Nullable Boolean eastAsian(PersonName other) {
        @Nullable EastAsianName mine = eastAsian();
        @Nullable EastAsianName its = mine == null ? null : other.eastAsian();
        return mine == null || its == null ? null : mine.same(its);
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

    private boolean regnal() {
        return tokens.sovereign() || tokens.generation().matches("[ivx]+");
    }
}
