package org.parley.lab.contradictions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.lab.own.BadForm;

/**
 * A few entries of one negotiation and whether two of them contradict each other.
 *
 * @param why what the writer had in mind
 */
public record RivalCase(String id, boolean contradiction, String why, List<Entry> entries) {
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^===\\s*$");
    private static final Pattern ENTRY = Pattern.compile("(?m)^- ");
    private static final Pattern FIELD = Pattern.compile("(\\w+):(?: +(.*\\S))? *");
    private static final Pattern LINKS = Pattern.compile(" *< *");

    private static final Set<String> OF_CASE = Set.of("id", "contradiction", "why");
    private static final Set<String> OF_ENTRY =
            Set.of(
                    "published",
                    "outlet",
                    "via",
                    "party",
                    "speaker",
                    "move",
                    "polarity",
                    "certainty",
                    "target",
                    "issue",
                    "content",
                    "evidence");

    public RivalCase {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the cases of a file.
     *
     * @throws BadForm if one is not written as the set's README says, or an id is there twice
     */
    public static List<RivalCase> in(Path file) throws IOException {
        List<RivalCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String written : SEPARATOR.split(Files.readString(file, StandardCharsets.UTF_8))) {
            if (written.isBlank()) {
                continue;
            }
            String place = file.getFileName() + ", case " + (cases.size() + 1) + ": ";
            try {
                RivalCase one = parse(written.strip());
                if (!ids.add(one.id())) {
                    throw new BadForm("the id is taken: " + one.id());
                }
                cases.add(one);
            } catch (BadForm e) {
                throw new BadForm(place + e.getMessage());
            }
        }
        return cases;
    }

    static RivalCase parse(String written) {
        String[] parts = ENTRY.split(written);
        Map<String, String> head = fields(parts[0], OF_CASE);
        String id = required(head, "id");
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            entries.add(entry(id + "-" + i, fields(parts[i], OF_ENTRY)));
        }
        if (entries.size() < 2) {
            throw new BadForm("fewer than two entries");
        }
        String contradiction = required(head, "contradiction");
        if (!Set.of("yes", "no").contains(contradiction)) {
            throw new BadForm("contradiction is yes or no, not " + contradiction);
        }
        return new RivalCase(
                id, contradiction.equals("yes"), head.getOrDefault("why", ""), entries);
    }

    private static Map<String, String> fields(String lines, Set<String> known) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            Matcher field = FIELD.matcher(line);
            if (!field.matches() || !known.contains(field.group(1))) {
                throw new BadForm("not a field: " + line);
            }
            String value = Optional.ofNullable(field.group(2)).orElse("");
            if (fields.put(String.valueOf(field.group(1)), value) != null) {
                throw new BadForm("given twice: " + line);
            }
        }
        return fields;
    }

    private static String required(Map<String, String> fields, String key) {
        return optional(fields, key).orElseThrow(() -> new BadForm("no " + key));
    }

    private static Optional<String> optional(Map<String, String> fields, String key) {
        return Optional.ofNullable(fields.get(key)).filter(value -> !value.isEmpty());
    }

    /** The evidence is the article's text; a content that is no part of it stands below it. */
    private static Entry entry(String document, Map<String, String> fields) {
        String evidence = required(fields, "evidence");
        Optional<String> content = optional(fields, "content");
        String text =
                content.filter(words -> !evidence.contains(words))
                        .map(words -> evidence + "\n" + words)
                        .orElse(evidence);
        Article article =
                Article.of(document, text)
                        .withOutlet(optional(fields, "outlet").orElse(null))
                        .withPublished(
                                optional(fields, "published").map(RivalCase::day).orElse(null));
        Passage whole = Passage.of(text, new Span(0, evidence.length()));
        return new Entry(
                Entry.idOf(document, whole, 0),
                article,
                party(fields, "party"),
                optional(fields, "speaker").orElse(null),
                move(required(fields, "move")),
                party(fields, "target"),
                optional(fields, "issue").orElse(null),
                content.map(words -> passage(text, words)).orElse(null),
                whole,
                whole,
                optional(fields, "via").stream()
                        .flatMap(via -> Stream.of(LINKS.split(via)))
                        .toList(),
                constant(Polarity.class, fields, "polarity", Polarity.POSITIVE),
                constant(Certainty.class, fields, "certainty", Certainty.STATED),
                null,
                false,
                null,
                null,
                null,
                "written",
                1,
                List.of());
    }

    private static Passage passage(String text, String words) {
        int start = text.indexOf(words);
        return Passage.of(text, new Span(start, start + words.length()));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new BadForm("not a date as 2024-05-31: " + written);
        }
    }

    private static @Nullable Party party(Map<String, String> fields, String key) {
        return optional(fields, key).map(name -> new Party(name, null)).orElse(null);
    }

    private static Move move(String word) {
        return Move.parse(word).orElseThrow(() -> new BadForm("no move: " + word));
    }

    private static <E extends Enum<E>> E constant(
            Class<E> type, Map<String, String> fields, String key, E otherwise) {
        try {
            return optional(fields, key)
                    .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)))
                    .orElse(otherwise);
        } catch (IllegalArgumentException e) {
            throw new BadForm("no " + key + ": " + fields.get(key));
        }
    }
}
