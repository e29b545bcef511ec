package org.parley.reader.talks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.core.names.NameKind;
import org.parley.core.names.Spellings;
import org.parley.core.talks.Talks.Side;

/**
 * The parties of a talks file by the names they and their speakers have in articles: as the file
 * has them, else in another spelling that only one of them can have. Immutable; may be shared
 * across threads.
 */
final class PartyNames {
    private static final List<NameKind> KINDS = List.of(NameKind.STATE, NameKind.BODY);

    private final List<Side> sides;
    private final Spellings spellings = Spellings.known();
    private final Map<String, Side> byName = new HashMap<>();
    private final Map<String, Side> bySpeaker = new HashMap<>();

    PartyNames(List<Side> sides) {
        this.sides = sides;
        for (Side side : sides) {
            names(side).forEach(name -> byName.putIfAbsent(key(name), side));
            side.speakers().forEach(name -> bySpeaker.putIfAbsent(key(name), side));
        }
    }

    private static Stream<String> names(Side side) {
        return Stream.concat(Stream.of(side.name()), side.aliases().stream());
    }

    /** In lower case, without an article before it. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(?:the|a|an) ", "");
    }

    /** The side that is called so. */
    Optional<Side> named(String name) {
        return Optional.ofNullable(byName.get(key(name)))
                .or(() -> only(side -> names(side).anyMatch(own -> isSame(own, name))));
    }

    /** The side that has somebody as its speaker. */
    Optional<Side> spokenBy(String name) {
        return Optional.ofNullable(bySpeaker.get(key(name)));
    }

    /** The side that has a person as its speaker, perhaps under another form of the name. */
    Optional<Side> spokenByPerson(String name) {
        return spokenBy(name)
                .or(
                        () ->
                                only(
                                        side ->
                                                side.speakers().stream()
                                                        .anyMatch(own -> isPerson(own, name))));
    }

    private Optional<Side> only(Predicate<Side> which) {
        List<Side> those = sides.stream().filter(which).limit(2).toList();
        return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
    }

    private boolean isSame(String own, String name) {
        return KINDS.stream().anyMatch(kind -> spellings.same(kind, own, kind, name));
    }

    /** Whether two names can be one person's. */
    static boolean isPerson(String own, String name) {
        return Spellings.known().same(NameKind.PERSON, own, NameKind.PERSON, name);
    }

    /** ISO 3166 alpha-3 of the state that a side is; empty for all others. */
    Optional<String> code(Side side) {
        return spellings.state(side.name());
    }
}
