package org.parley.ledger.rulings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.rulings.EntryRuling.Kind;

/**
 * A ruling that holds, though the reader now says something else of the entry than when the ruling
 * was made.
 *
 * @param fields what it says otherwise, of that which was ruled on
 */
public record Conflict(EntryRuling ruling, AsRead was, AsRead now, List<String> fields) {
    private static final List<String> WHOLE =
            List.of("move", "party", "target", "issue", "polarity");

    public Conflict {
        fields = List.copyOf(fields);
    }

    /**
     * Empty if the reader says the same as then, or by now what was ruled, or if it is unknown what
     * it said.
     *
     * @param now of the entry that the ruling is for
     */
    public static Optional<Conflict> between(EntryRuling ruling, AsRead now) {
        @Nullable AsRead was = ruling.was();
        Map<String, String> ruled = ruling.correction().fields();
        Map<String, @Nullable String> read = now.fields();
        if (was == null || ruling.kind() == Kind.CHANGE && now.says(ruling.correction())) {
            return Optional.empty();
        }
        List<String> fields =
                (ruling.kind() == Kind.CHANGE ? List.copyOf(ruled.keySet()) : WHOLE)
                        .stream()
                                .filter(f -> !Objects.equals(was.fields().get(f), read.get(f)))
                                .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conflict(ruling, was, now, fields));
    }

    /** {@code reads now: demand; was: offer; ruled: reject}. */
    @Override
    public String toString() {
        Map<String, String> ruled = ruling.correction().fields();
        String verdict =
                switch (ruling.kind()) {
                    case WRONG -> "wrong";
                    case CONFIRM -> "right";
                    default ->
                            ruled.entrySet().stream()
                                    .map(field -> words(field.getKey(), field.getValue()))
                                    .collect(Collectors.joining(", "));
                };
        return "reads now: " + words(now) + "; was: " + words(was) + "; ruled: " + verdict;
    }

    private String words(AsRead read) {
        return fields.stream()
                .map(field -> words(field, read.fields().get(field)))
                .collect(Collectors.joining(", "));
    }

    private static String words(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "no " + field;
        }
        return field.equals("move") || field.equals("polarity") ? value : field + " " + value;
    }
}
