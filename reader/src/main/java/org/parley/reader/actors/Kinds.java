package org.parley.reader.actors;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.reader.lexicon.Stanza;

/**
 * The kinds of bodies and persons, by the words of their names and titles, and the nouns that can
 * stand for each: "the carrier" for Baltic Airways. Immutable.
 */
final class Kinds {
    /** File of the kinds, beside this class. */
    static final String FILE = "kinds.stanzas";

    /** Fields that each kind must have. */
    static final List<String> NEEDED = List.of("kind", "nouns", "right", "wrong");

    /** Fields that a kind may have. */
    static final Set<String> FIELDS =
            Set.of(
                    "kind", "within", "names", "codes", "titles", "nouns", "loose", "right",
                    "wrong");

    /** How well a noun tells a kind. */
    enum Fit {
        /** it means this kind and no other */
        CLOSE,
        /** it means this kind among others: the group */
        LOOSE
    }

    private static final Set<String> EMPLOYERS =
            Set.of("company", "hospital", "university", "club", "port", "studio", "maker");

    private static final String UNION = "union";
    private static final String EMPLOYER = "employers";
    private static final String FEDERATION = "federation";
    private static final String CLUB = "club";
    private static final String COUNCIL = "council";
    private static final String EMPLOYERS_KIND = "employers";
    private static final Set<String> OPEN = Set.of("company", UNION, FEDERATION, "bloc");
    private static final Kinds KNOWN = new Kinds();

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, Set<String>> byCode = new HashMap<>();
    private final Map<String, Set<String>> byTitle = new HashMap<>();
    private final Map<String, Set<String>> close = new HashMap<>();
    private final Map<String, Set<String>> loose = new HashMap<>();
    private final Map<String, String> wider = new HashMap<>();

    private Kinds() {
        for (Stanza stanza : Stanza.read(Kinds.class, FILE, FIELDS, NEEDED)) {
            String kind = stanza.get("kind", "");
            put(byWord, stanza.list("names"), kind);
            put(byCode, stanza.list("codes"), kind);
            put(byTitle, stanza.list("titles"), kind);
            put(close, stanza.list("nouns"), kind);
            put(loose, stanza.list("loose"), kind);
            stanza.list("within").forEach(outer -> wider.put(kind, outer));
        }
    }

    static Kinds known() {
        return KNOWN;
    }

    private static void put(Map<String, Set<String>> map, List<String> words, String kind) {
        for (String word : words) {
            map.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new LinkedHashSet<>())
                    .add(kind);
        }
    }

    /** Whether a body of some kinds can be an employer with managers: no union or party. */
    boolean mayEmploy(Set<String> kinds) {
        return kinds.isEmpty() || kinds.stream().anyMatch(EMPLOYERS::contains);
    }

    /** Kinds that the head of a body's name shows, or else its other words; and the wider ones. */
    Set<String> ofName(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
        String[] head = BETWEEN.split(BEHIND.matcher(words).replaceFirst(""));
        Set<String> kinds = ofWord(head[head.length - 1]);
        Set<String> others = new LinkedHashSet<>();
        for (String word : BETWEEN.split(words)) {
            others.addAll(ofWord(word));
        }
        if (kinds.contains(FEDERATION) && others.contains(UNION)) {
            kinds = new LinkedHashSet<>(kinds);
            kinds.add(UNION); // the Dockers' Federation
        }
        if (kinds.contains(FEDERATION) && others.contains(EMPLOYERS_KIND)) {
            kinds = new LinkedHashSet<>(kinds);
            kinds.add(EMPLOYERS_KIND); // the Port Owners' Association
        }
        if (kinds.contains(CLUB) && others.contains(UNION)) {
            kinds = new LinkedHashSet<>(kinds);
            kinds.add(UNION); // Transport Workers United
        }
        if (kinds.contains(COUNCIL) && others.contains(FEDERATION)) {
            kinds = new LinkedHashSet<>(kinds);
            kinds.add(FEDERATION); // the Employers Council
        }
        if (!kinds.isEmpty() && others.contains(EMPLOYER)) {
            kinds = new LinkedHashSet<>(kinds);
            kinds.add(EMPLOYER);
        }
        return widened(kinds.isEmpty() ? others : kinds);
    }

    private static final Pattern END = Pattern.compile("(?:'s?)?[.,]?$");
    private static final Pattern BEHIND = Pattern.compile(" (?:of|for|de|der|des|fur|pour) .*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private Set<String> ofWord(String word) {
        boolean plain = word.chars().allMatch(Character::isLetter);
        String bare = plain ? word : END.matcher(word).replaceFirst("");
        return byWord.getOrDefault(bare, Set.of());
    }

    /** Kinds of a body by its code in the gazetteer (UNI, COM). */
    Set<String> ofCode(String code) {
        return widened(byCode.getOrDefault(code.toLowerCase(Locale.ROOT), Set.of()));
    }

    /** Kinds of a state by its name: a monarchy. */
    Set<String> ofState(String name) {
        Set<String> kinds = new LinkedHashSet<>(ofCode("STATE"));
        kinds.addAll(byWord.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
        return kinds;
    }

    /** Kinds of a person by the kind of his title (minister, mediator). */
    Set<String> ofTitle(String titleKind) {
        return widened(byTitle.getOrDefault(titleKind, Set.of()));
    }

    /** Kinds of whoever has been called by a noun. */
    Set<String> ofNoun(String noun) {
        return widened(close.getOrDefault(noun, Set.of()));
    }

    /** Kinds of whoever has been called by a noun that stands for many: the organisation. */
    Set<String> ofLooseNoun(String noun) {
        return loose.getOrDefault(noun, Set.of());
    }

    private Set<String> widened(Set<String> kinds) {
        Set<String> all = new LinkedHashSet<>(kinds);
        for (String kind : kinds) {
            Optional<String> outer = Optional.ofNullable(wider.get(kind));
            outer.ifPresent(all::add);
        }
        return all;
    }

    /** Whether a noun can stand for one of some kinds, and how well. */
    Optional<Fit> fit(String noun, Set<String> kinds) {
        if (overlap(close.get(noun), kinds)) {
            return Optional.of(Fit.CLOSE);
        }
        return overlap(loose.get(noun), kinds) ? Optional.of(Fit.LOOSE) : Optional.empty();
    }

    private static boolean overlap(
            @org.jspecify.annotations.Nullable Set<String> a, Set<String> b) {
        return a != null && a.stream().anyMatch(b::contains);
    }

    /** Whether a noun can stand for an actor at all. */
    boolean isNoun(String noun) {
        return close.containsKey(noun) || loose.containsKey(noun);
    }

    /** Whether what looks a name is a noun for bodies: the Party of "Party secretary Ana Ruiz". */
    static boolean isNoun(Spotter.Name name) {
        return name.known() == null
                && name.to() - name.from() == 1
                && KNOWN.isNoun(name.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun stands for bodies that have names: the company, but not the government. */
    boolean isOpen(String noun) {
        Set<String> kinds = ofNoun(noun);
        return OPEN.stream().anyMatch(kinds::contains);
    }

    /** The last words of a phrase that are a noun of some kind: "labour union", "union". */
    Optional<String> longest(List<String> words) {
        for (int from = Math.max(0, words.size() - 3); from < words.size(); from++) {
            String noun = String.join(" ", words.subList(from, words.size()));
            if (isNoun(noun)) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return Arrays.asList(close.size(), loose.size()).toString();
    }
}
