package org.parley.core.names;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether two written names can be two forms of one bearer: other spellings, scripts and languages,
 * names in part, former names. It says what the names allow, not who is meant: a caller decides by
 * context whether "Bush" is one or the other. Immutable; may be shared across threads.
 *
 * <p>Words are compared by what they sound like: every convention (English, German, Polish,
 * scholarly and so on) reads a word into sounds ({@code graphemes.tsv}), and two words agree where
 * some reading of each is the same up to what romanisations of one family of languages make of a
 * sound ({@code correspondences.tsv}); all words of a name must agree in one pair of conventions.
 * Chinese and Korean names are compared by syllables. What no spelling explains stands in tables.
 * What is longer than {@link #LONGEST} letters is no name that anybody spells otherwise: it is
 * compared as a whole.
 */
public final class Spellings {
    /** UTF-16 units of the longest name whose spellings are compared. */
    public static final int LONGEST = 200;

    private static final int SHOWN = 60;

    /** Each kind is read when a name of that kind is first asked for. */
    private final Map<NameKind, Aliases> aliases = new ConcurrentHashMap<>();

    private final Recent<PersonName> persons = new Recent<>(PersonName::of);
    private final Map<NameKind, Recent<PlaceName>> places = new ConcurrentHashMap<>();

    private Spellings() {}

    private static final class KnownStates {
        static final States STATES = new States();
    }

    /** Made when first asked for, not when the class is first seen. */
    private static final class Known {
        static final Spellings SPELLINGS = new Spellings();
    }

    /** The spellings that the tables of this package know; read once. */
    public static Spellings known() {
        return Known.SPELLINGS;
    }

    /**
     * Whether two names can be two forms of one bearer. A bare surname can be any full name with
     * that surname; other given names, other initials, a junior and his father, a city and its
     * river are never one. It is symmetric and reflexive, not transitive.
     *
     * @param kindA what {@code a} names; names of different kinds are never one
     */
    public boolean same(NameKind kindA, String a, NameKind kindB, String b) {
        if (kindA != kindB || a.isBlank() || b.isBlank()) {
            return false;
        }
        if (a.equals(b) || a.length() > LONGEST || b.length() > LONGEST) {
            return a.equals(b);
        }
        return switch (kindA) {
            case PERSON -> samePerson(a, b);
            case STATE -> sameState(a, b);
            case BODY -> samePlace(kindA, place(kindA, a), place(kindA, b)) || sameBody(a, b);
            default -> samePlace(kindA, place(kindA, a), place(kindA, b));
        };
    }

    private Aliases aliases(NameKind kind) {
        return aliases.computeIfAbsent(kind, Aliases::new);
    }

    private PlaceName place(NameKind kind, String name) {
        return places.computeIfAbsent(kind, k -> new Recent<>(n -> PlaceName.of(k, n))).of(name);
    }

    private boolean samePerson(String one, String other) {
        PersonName a = persons.of(one);
        PersonName b = persons.of(other);
        BitSet mine = persons(one, a);
        BitSet its = persons(other, b);
        if (a.size() > 1 && b.size() > 1 && !mine.isEmpty() && !its.isEmpty()) {
            return mine.intersects(its);
        }
        if (a.same(b)) {
            return true;
        }
        if (a.numbered() && b.numbered()) {
            return mine.intersects(its);
        }
        return mine.intersects(its)
                || its.isEmpty() && mine.stream().anyMatch(g -> personAmong(g, b))
                || mine.isEmpty() && its.stream().anyMatch(g -> personAmong(g, a));
    }

    /** The persons a name is an alias of, with or without its title. */
    private BitSet persons(String written, PersonName name) {
        BitSet persons = aliases(NameKind.PERSON).of(name.letters());
        return persons.isEmpty() ? aliases(NameKind.PERSON).of(Letters.only(written)) : persons;
    }

    private boolean personAmong(int group, PersonName name) {
        return aliases(NameKind.PERSON).persons(group).stream()
                .anyMatch(
                        form ->
                                (form.size() > 1) == (name.size() > 1)
                                        && !(form.size() > 1 && form.connected())
                                        && form.same(name));
    }

    private boolean sameState(String a, String b) {
        Optional<String> mine = KnownStates.STATES.of(a);
        Optional<String> its = KnownStates.STATES.of(b);
        return mine.isPresent() && its.isPresent()
                ? mine.equals(its)
                : place(NameKind.STATE, a).same(place(NameKind.STATE, b));
    }

    private boolean samePlace(NameKind kind, PlaceName a, PlaceName b) {
        BitSet mine = groups(kind, a);
        BitSet its = groups(kind, b);
        if (!mine.isEmpty() && !its.isEmpty()) {
            return mine.intersects(its);
        }
        if (kind == NameKind.CITY && mine.isEmpty() && its.isEmpty() && cityOf(a, b)) {
            return false;
        }
        if (kind == NameKind.REGION && mine.isEmpty() && its.isEmpty() && around(a, b)) {
            return true;
        }
        PlaceName.@Nullable Qualified one = kind == NameKind.CITY ? a.qualified() : null;
        PlaceName.@Nullable Qualified other = kind == NameKind.CITY ? b.qualified() : null;
        if (one != null && other == null) {
            return lies(one, b);
        }
        if (other != null && one == null) {
            return lies(other, a);
        }
        return a.same(b)
                || its.isEmpty() && mine.stream().anyMatch(g -> placeAmong(kind, g, b))
                || mine.isEmpty() && its.stream().anyMatch(g -> placeAmong(kind, g, a));
    }

    /** Only one is called City; where it is the city of a state (Kuwait), that tells nothing. */
    private static boolean cityOf(PlaceName a, PlaceName b) {
        return a.namedCity() != b.namedCity()
                && KnownStates.STATES.of(a.namedCity() ? a.core() : b.core()).isEmpty();
    }

    /** Regions named after one city of the table. */
    private boolean around(PlaceName a, PlaceName b) {
        Aliases cities = aliases(NameKind.CITY);
        return cities.of(a.core()).intersects(cities.of(b.core()));
    }

    /** "Jena, Germany" is Jena; "Paris, Texas" is not the Paris of the table. */
    private boolean lies(PlaceName.Qualified city, PlaceName other) {
        PlaceName head = place(NameKind.CITY, city.head());
        return (groups(NameKind.CITY, head).isEmpty()
                        || KnownStates.STATES.of(city.where()).isPresent())
                && samePlace(NameKind.CITY, head, other);
    }

    private boolean sameBody(String one, String other) {
        PlaceName a = place(NameKind.BODY, one);
        PlaceName b = place(NameKind.BODY, other);
        BitSet mine = groups(NameKind.BODY, a);
        BitSet its = groups(NameKind.BODY, b);
        if (!mine.isEmpty() && !its.isEmpty()) {
            return false;
        }
        if (mine.isEmpty() && a.shortens(b) || its.isEmpty() && b.shortens(a)) {
            return true;
        }
        @Nullable BodyName body = BodyName.of(one, KnownStates.STATES);
        return body != null
                        && (body.equals(BodyName.of(other, KnownStates.STATES))
                                || its.stream().anyMatch(g -> bodyAmong(g, body)))
                || mine.stream()
                        .anyMatch(g -> bodyAmong(g, BodyName.of(other, KnownStates.STATES)));
    }

    private boolean bodyAmong(int group, @Nullable BodyName body) {
        return body != null
                && !body.state().isEmpty()
                && aliases(NameKind.BODY).forms(group).stream()
                        .anyMatch(form -> body.equals(BodyName.of(form, KnownStates.STATES)));
    }

    private boolean placeAmong(NameKind kind, int group, PlaceName name) {
        return aliases(kind).places(group).stream().anyMatch(name::sameAsKnown);
    }

    private BitSet groups(NameKind kind, PlaceName name) {
        BitSet groups = aliases(kind).of(name.letters());
        return groups.isEmpty() ? aliases(kind).of(name.core()) : groups;
    }

    /**
     * Keys to index a name by: names that are the {@link #same} share at least one, many others do
     * too. Keys of a person rest on what can be the surname.
     *
     * @return sorted; never empty for a name with a letter
     */
    public SortedSet<String> keys(NameKind kind, String name) {
        SortedSet<String> keys = new TreeSet<>();
        if (name.length() > LONGEST) {
            String start = name.substring(0, name.offsetByCodePoints(0, SHOWN));
            keys.add("w:" + name.length() + " " + start);
            return keys;
        }
        BitSet groups;
        if (kind == NameKind.PERSON) {
            PersonName person = persons.of(name);
            keys.addAll(person.keys());
            groups = persons(name, person);
        } else {
            PlaceName place = place(kind, name);
            keys.addAll(place.keys());
            groups = groups(kind, place);
        }
        if (kind == NameKind.BODY) {
            @Nullable BodyName body = BodyName.of(name, KnownStates.STATES);
            if (body != null) {
                keys.add("b:" + body.state() + " " + body.function());
            }
        }
        PlaceName.@Nullable Qualified city =
                kind == NameKind.CITY ? place(kind, name).qualified() : null;
        if (city != null) {
            keys.addAll(keys(kind, city.head()));
        }
        if (kind == NameKind.REGION) {
            aliases(NameKind.CITY).of(place(kind, name).core()).stream()
                    .forEach(group -> keys.add("c:" + group));
        }
        if (kind == NameKind.STATE) {
            KnownStates.STATES.of(name).ifPresent(code -> keys.add("=" + code));
        }
        groups.stream().forEach(group -> keys.addAll(aliases(kind).keys(group)));
        return keys;
    }

    /**
     * The state a name names, in one of the main languages or a former or short form.
     *
     * @return ISO 3166 alpha-3, or the code of a former or unlisted state in {@code states.tsv};
     *     empty for a name of two states ("Congo") and for common words
     */
    public Optional<String> state(String name) {
        return KnownStates.STATES.of(name);
    }
}
