package org.parley.core.names;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;

/**
 * Who held which public office when ({@code leaders.tsv}, from general knowledge). Immutable; may
 * be shared across threads.
 */
public final class Offices {
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** Bodies of several states by the word that the offices of each begin with. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "UN", "United Nations",
                    "NATO", "NATO",
                    "IMF", "International Monetary Fund",
                    "World Bank", "World Bank",
                    "WTO", "World Trade Organization",
                    "Eurogroup", "Eurogroup",
                    "ECB", "European Central Bank",
                    "IAEA", "International Atomic Energy Agency");

    private final List<Office> all = new ArrayList<>();
    private final Map<String, Party> states = new HashMap<>();

    private Offices() {
        for (String[] row : Rows.of("states.tsv", 8)) {
            states.putIfAbsent(row[0], new Party(row[1], row[0]));
        }
        for (String[] row : Rows.of("leaders.tsv", 6)) {
            Party party =
                    row[0].equals("IGO")
                            ? new Party(body(row[3]), "IGO")
                            : states.getOrDefault(row[0], new Party(row[0], row[0]));
            all.add(
                    new Office(
                            row[1],
                            Rows.list(row[2]),
                            party,
                            row[3],
                            day(row[4], false),
                            day(row[5], true)));
        }
    }

    /** The body of several states that an office begins with, else the European Union. */
    private static String body(String office) {
        for (Map.Entry<String, String> body : BODIES.entrySet()) {
            if (office.startsWith(body.getKey() + " ")) {
                return body.getValue();
            }
        }
        return "European Union";
    }

    private static final class Known {
        static final Offices OFFICES = new Offices();
    }

    /** Offices by the keys of their holders' names; made when first looked up. */
    private static final class Index {
        static final Map<String, List<Office>> BY_KEY = index();

        private static Map<String, List<Office>> index() {
            Map<String, List<Office>> index = new HashMap<>();
            for (Office office : Offices.known().all()) {
                for (String key : Spellings.known().keys(NameKind.PERSON, office.name())) {
                    index.computeIfAbsent(key, k -> new ArrayList<>()).add(office);
                }
            }
            return index;
        }
    }

    /** The offices that the table of this package knows; read once. */
    public static Offices known() {
        return Known.OFFICES;
    }

    /**
     * A state as a board shows it.
     *
     * @param nameOrCode one of its names in some language, or its ISO 3166 alpha-3
     */
    public Optional<Party> state(String nameOrCode) {
        String code = nameOrCode.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(states.get(code))
                .or(() -> Spellings.known().state(nameOrCode).map(states::get));
    }

    /** All offices, in the order of the table. */
    public List<Office> all() {
        return List.copyOf(all);
    }

    /**
     * The offices of all persons whom a name can name, in any spelling. A bare surname names many.
     *
     * @param at the day they were held on; null for any
     * @return in the order of the table
     */
    public List<Office> held(String name, @Nullable LocalDate at) {
        Spellings spellings = Spellings.known();
        Set<Office> found = new LinkedHashSet<>();
        for (String key : spellings.keys(NameKind.PERSON, name)) {
            for (Office office : Index.BY_KEY.getOrDefault(key, List.of())) {
                if ((at == null || office.on(at))
                        && spellings.same(NameKind.PERSON, name, NameKind.PERSON, office.name())) {
                    found.add(office);
                }
            }
        }
        return all.stream().filter(found::contains).toList();
    }

    /** The first or last day of a day, month or year. */
    private static @Nullable LocalDate day(String text, boolean last) {
        return switch (text.length()) {
            case 0 -> null;
            case DAY -> LocalDate.parse(text);
            case MONTH -> {
                YearMonth month = YearMonth.parse(text);
                yield last ? month.atEndOfMonth() : month.atDay(1);
            }
            default -> {
                Year year = Year.parse(text);
                yield last ? year.atDay(year.length()) : year.atDay(1);
            }
        };
    }
}
