package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.names.Office;
import org.parley.core.names.Offices;
import org.parley.core.names.Spellings;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The names Parley knows before it reads: states, bodies, leaders, titles, groups, given names.
 * Immutable.
 */
final class Gazetteer {
    /** What a known name names. */
    enum Type {
        STATE,
        DEMONYM,
        CAPITAL,
        SEAT,
        CITY,
        BODY,
        PARTY,
        OUTLET,
        PLATFORM
    }

    /**
     * A known name.
     *
     * @param name as a board shows it
     * @param party the side it stands for; null for platforms
     */
    record Known(String name, Type type, @Nullable Party party) {}

    /** A match of a known name that covers tokens {@code [from,to)}. */
    record Hit(Known known, int from, int to) {}

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_ACRONYM = 5;
    private static final int SMALL_WORD = 3;

    private final Map<String, Known> names = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Party> statesByCode = new HashMap<>();

    /** The d'Orsay of "Quai d'Orsay". */
    private static final Pattern ELIDED = Pattern.compile("\\p{Ll}['\u2019]\\p{Lu}.*");

    private final Map<String, List<Office>> offices = new HashMap<>();
    private final Map<String, List<Office>> surnames = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Character> titleGender = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Character> givenNames = new HashMap<>();

    Gazetteer() {
        for (List<String> row : Resources.table(Spellings.class, "states.tsv", 8)) {
            addState(row);
        }
        for (List<String> row : Resources.table(Gazetteer.class, "bodies.tsv", 4)) {
            addBody(row);
        }
        Offices.known().all().forEach(this::addOffice);
        for (List<String> row : Resources.table(Gazetteer.class, "titles.tsv", 3)) {
            titles.put(key(row.get(0)), row.get(1));
            titleGender.put(key(row.get(0)), row.get(2).charAt(0));
        }
        for (List<String> row : Resources.table(Gazetteer.class, "groups.tsv", 2)) {
            groups.put(key(row.get(0)), row.get(1));
        }
        for (List<String> row : Resources.table(Gazetteer.class, "given-names.tsv", 2)) {
            givenNames.put(key(row.get(0)), row.get(1).charAt(0));
        }
        for (String name : names.keySet()) {
            String lower = key(name);
            firstWords.add(lower.split(" ", 2)[0]);
            firstWords.add(lower.split("[ '-]", 2)[0]);
        }
    }

    private void addState(List<String> row) {
        Party party = new Party(row.get(1), row.get(0));
        statesByCode.putIfAbsent(row.get(0), party);
        Party known = statesByCode.getOrDefault(row.get(0), party);
        put(row.get(1), Type.STATE, known);
        Type[] types = {Type.STATE, Type.DEMONYM, Type.DEMONYM, Type.CAPITAL, Type.SEAT, Type.CITY};
        for (int i = 0; i < types.length; i++) {
            for (String name : Resources.list(row.get(i + 2))) {
                put(name, types[i], known);
            }
        }
    }

    private void put(String name, Type type, Party party) {
        names.putIfAbsent(nameKey(name), new Known(party.name(), type, party));
    }

    private void addBody(List<String> row) {
        String code = row.get(0);
        Type type =
                switch (code) {
                    case "MED" -> Type.OUTLET;
                    case "PLT" -> Type.PLATFORM;
                    case "PTY" -> Type.PARTY;
                    default -> Type.BODY;
                };
        @Nullable Party state = statesByCode.get(row.get(3));
        String name =
                code.equals("NGO") || code.equals("UNI")
                        ? spelledOut(row.get(1), Resources.list(row.get(2)))
                        : row.get(1);
        Party party =
                code.equals("BOD") && state != null
                        ? state
                        : new Party(name, code.equals("IGO") ? "IGO" : null);
        Known known =
                new Known(
                        party.code() == null ? party.name() : row.get(1),
                        type,
                        type == Type.PLATFORM ? null : party);
        codes.putIfAbsent(nameKey(known.name()), code);
        if (!row.get(3).isEmpty()) {
            homes.putIfAbsent(nameKey(party.name()), row.get(3));
        }
        names.putIfAbsent(nameKey(row.get(1)), known);
        for (String other : Resources.list(row.get(2))) {
            names.putIfAbsent(nameKey(other), known);
        }
    }

    /** The full name of a body known by its letters. */
    private static String spelledOut(String name, List<String> others) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? others.stream().filter(o -> o.contains(" ")).findFirst().orElse(name)
                : name;
    }

    private void addOffice(Office office) {
        List<String> forms = new ArrayList<>(List.of(office.name()));
        forms.addAll(office.forms());
        for (String form : forms) {
            offices.computeIfAbsent(key(form), k -> new ArrayList<>()).add(office);
        }
        String surname = office.name().substring(office.name().lastIndexOf(' ') + 1);
        surnames.computeIfAbsent(key(surname), k -> new ArrayList<>()).add(office);
    }

    /** The longest known name that starts at token {@code from}. */
    Optional<Hit> longest(Sentence s, int from) {
        if (!Character.isUpperCase(s.token(from).text().codePointAt(0))) {
            return Optional.empty();
        }
        if (!firstWords.contains(key(s.token(from).text()))) {
            return Optional.empty();
        }
        int limit = Math.min(s.size(), from + LONGEST_NAME);
        for (int to = limit; to > from; to--) {
            StringBuilder name = new StringBuilder();
            for (int i = from; i < to; i++) {
                Token token = s.token(i);
                boolean glued = i == from || s.token(i - 1).span().end() == token.span().start();
                name.append(glued ? "" : " ").append(token.text());
            }
            @Nullable Known known = lookup(name.toString());
            if (known != null && capitalised(s, from, to)) {
                return Optional.of(new Hit(known, from, to));
            }
        }
        return Optional.empty();
    }

    /** Whether all longer words have a capital: "Russia today" is no outlet. */
    private static boolean capitalised(Sentence s, int from, int to) {
        return s.tokens().subList(from, to).stream()
                .noneMatch(
                        t ->
                                t.text().length() > SMALL_WORD
                                        && Character.isLowerCase(t.text().codePointAt(0))
                                        && !ELIDED.matcher(t.text()).matches());
    }

    /** The state (ISO 3166 alpha-3) a known body belongs to. */
    Optional<String> home(String body) {
        return Optional.ofNullable(homes.get(nameKey(body)));
    }

    /** The state with a code (ISO 3166 alpha-3). */
    Optional<Party> state(String code) {
        return Optional.ofNullable(statesByCode.get(code));
    }

    /** The code of a known body (UNI, COM, IGO), by the name it is known by. */
    Optional<String> code(String body) {
        return Optional.ofNullable(codes.get(nameKey(body)));
    }

    /** The state a name points to by its words ("Chilean miners"), or the home of a known body. */
    Optional<String> country(String name) {
        @Nullable String home = homes.get(nameKey(name));
        if (home != null) {
            return Optional.of(home);
        }
        String[] words = name.strip().replaceFirst("^-+", "").split("[\\s-]+");
        if (words[0].isEmpty()) {
            return Optional.empty();
        }
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 4); to > from; to--) {
                @Nullable Known known =
                        lookup(String.join(" ", java.util.Arrays.asList(words).subList(from, to)));
                boolean capital = Character.isUpperCase(words[from].codePointAt(0));
                if (capital
                        && known != null
                        && known.party() != null
                        && known.party().code() != null) {
                    return Optional.ofNullable(known.party().code());
                }
            }
        }
        return Optional.empty();
    }

    /** The known name written exactly so. */
    Optional<Known> known(String name) {
        return Optional.ofNullable(lookup(name));
    }

    private @Nullable Known lookup(String name) {
        @Nullable Known exact = names.get(nameKey(name));
        if (exact != null
                || name.length() <= LONGEST_ACRONYM
                || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return exact;
        }
        return names.get(key(name));
    }

    /** The offices of whoever bears a surname. */
    List<Office> officesOf(String surname) {
        return surnames.getOrDefault(key(surname), List.of());
    }

    /** The offices of a person known by this full name or unmistakable short form. */
    List<Office> offices(String name) {
        return offices.getOrDefault(key(name), List.of());
    }

    /** The kind of a title or role noun ("minister", "spokesperson"), by its lower-case words. */
    Optional<String> title(String words) {
        return Optional.ofNullable(titles.get(key(words)));
    }

    char titleGender(String words) {
        return titleGender.getOrDefault(key(words), 'u');
    }

    /** "body" or "people" for a common noun that can be a party. */
    Optional<String> group(String noun) {
        return Optional.ofNullable(groups.get(key(noun)));
    }

    /** m, f, or u where the given name does not tell. */
    char gender(String givenName) {
        return givenNames.getOrDefault(key(givenName), 'u');
    }

    boolean isGivenName(String word) {
        return givenNames.containsKey(key(word));
    }

    /** Short names in capitals (US, WHO) are kept as they are, so that "us" and "who" are none. */
    private static String nameKey(String name) {
        boolean acronym =
                name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
        return acronym ? name : key(name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
