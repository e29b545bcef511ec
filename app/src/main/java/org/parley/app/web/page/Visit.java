package org.parley.app.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.core.entry.Move;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;

/**
 * One request for a page: who asks, of which ledger, what.
 *
 * @param path of the address, without what it asks for
 * @param place the part of the path that names one thing: an id; '' if the page has none
 * @param asked what stands behind the question mark, by name; without empty ones
 */
public record Visit(
        Ledger ledger,
        Visitor visitor,
        Clock clock,
        String path,
        String place,
        Map<String, List<String>> asked) {
    private static final int LONGEST = 1_000;

    /**
     * @throws Refused if a value is longer than any name
     */
    public Visit {
        Map<String, List<String>> kept = new TreeMap<>();
        asked.forEach(
                (name, values) -> {
                    List<String> filled = values.stream().filter(v -> !v.isBlank()).toList();
                    if (filled.stream().anyMatch(value -> value.length() > LONGEST)) {
                        throw Refused.badQuestion(name + " is longer than " + LONGEST + " letters");
                    }
                    if (!filled.isEmpty()) {
                        kept.put(name, filled);
                    }
                });
        asked = Map.copyOf(kept);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(asked.get(name)).map(values -> values.get(0).strip());
    }

    /**
     * @throws Refused if it is no day
     */
    public Optional<LocalDate> day(String name) {
        return text(name).map(words -> day(name, words));
    }

    private static LocalDate day(String name, String words) {
        try {
            LocalDate day = LocalDate.parse(words);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw Refused.badQuestion(name + " takes a day of the years 1 to 9999");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw Refused.badQuestion(name + " takes a day as 2025-04-24, not '" + words + "'");
        }
    }

    /**
     * @throws Refused if it is no number from {@code least} to {@code most}
     */
    public int number(String name, int otherwise, int least, int most) {
        Optional<String> words = text(name);
        if (words.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(words.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The message below says what would do.
        }
        throw Refused.badQuestion(name + " takes a number from " + least + " to " + most);
    }

    /**
     * One of some words.
     *
     * @throws Refused if it is another
     */
    public String choice(String name, String otherwise, List<String> words) {
        String chosen = text(name).orElse(otherwise);
        if (!words.contains(chosen)) {
            throw Refused.badQuestion(name + " takes " + String.join(", ", words));
        }
        return chosen;
    }

    /**
     * What the address asks of the ledger: {@code party}, {@code issue}, {@code move} (several),
     * {@code since}, {@code until}, {@code talks}.
     *
     * @throws Refused if there is no such day or move
     */
    public Question question() {
        return new Question(
                text("party").orElse(null),
                text("issue").orElse(null),
                moves(),
                day("since").orElse(null),
                day("until").orElse(null),
                text("talks").orElse(null));
    }

    private Set<Move> moves() {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (String word : asked.getOrDefault("move", List.of())) {
            moves.add(
                    Move.parse(word)
                            .orElseThrow(() -> Refused.badQuestion("'" + word + "' is no move")));
        }
        return moves;
    }

    /** The same address with another value of one name; with '' without it. */
    public String with(String name, Object value) {
        return at(path, name, value);
    }

    /** The same request without one name of what is asked. */
    public Visit without(String name) {
        Map<String, List<String>> left = new TreeMap<>(asked);
        left.remove(name);
        return new Visit(ledger, visitor, clock, path, place, left);
    }

    /** What is asked here, asked of another page, with one more value; with '' without it. */
    public String at(String otherPath, String name, Object value) {
        Map<String, List<String>> all = new TreeMap<>(asked);
        all.remove(name);
        if (!value.toString().isEmpty()) {
            all.put(name, List.of(value.toString()));
        }
        return otherPath + query(all);
    }

    private static String query(Map<String, List<String>> asked) {
        String query =
                asked.entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(v -> e.getKey() + "=" + encoded(v)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** As it may stand in an address behind the question mark, and in a path. */
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
