package org.parley.ledger.rulings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;

/**
 * What the reader had said of an entry when it was ruled on; null is what it left open.
 *
 * @param day as of which the text tells it
 */
public record AsRead(
        Move move,
        @Nullable Party party,
        @Nullable String speaker,
        @Nullable Party target,
        @Nullable String issue,
        @Nullable LocalDate day,
        Polarity polarity) {

    /**
     * @param entry as it was read, unlinked and unruled
     */
    public static AsRead of(Entry entry) {
        return new AsRead(
                entry.move(),
                entry.party(),
                entry.speaker(),
                entry.target(),
                entry.issue(),
                entry.day().orElse(null),
                entry.polarity());
    }

    /** Whoever makes the move: the speaker, if one is named, else the party. */
    Optional<String> holder() {
        return Optional.ofNullable(speaker).or(() -> Optional.ofNullable(party).map(Party::name));
    }

    /** The words of each field that a ruling may be about, by its option. */
    Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("move", move.word());
        fields.put("party", party == null ? null : party.name());
        fields.put("target", target == null ? null : target.name());
        fields.put("issue", issue);
        fields.put("date", Objects.toString(day, null));
        fields.put("polarity", polarity.word());
        return fields;
    }

    /** Whether this is what a ruling says, as far as that says anything. */
    boolean says(Correction ruled) {
        Map<String, @Nullable String> read = fields();
        return ruled.fields().entrySet().stream()
                .allMatch(
                        field ->
                                field.getValue()
                                        .equals(
                                                Objects.requireNonNullElse(
                                                        read.get(field.getKey()), "")));
    }
}
