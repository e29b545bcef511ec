package org.parley.app.print;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Polarity;
import org.parley.ledger.rulings.Addition;
import org.parley.ledger.rulings.Anchor;
import org.parley.ledger.rulings.Conflict;
import org.parley.ledger.rulings.EntryRuling;

/**
 * Rulings on entries, for a screen and for programs.
 *
 * @param orphans those that hold, but whose words no entry has for a cue any more
 * @param conflicts those that hold on what is now read otherwise
 */
public record RulingSheet(
        List<EntryRuling> rulings, List<EntryRuling> orphans, List<Conflict> conflicts) {
    private static final int INDENT = 6;

    public String table(Screen screen) {
        StringBuilder out = new StringBuilder();
        for (EntryRuling ruling : rulings) {
            String number = String.format("%4d  ", ruling.number());
            Words words =
                    Words.of(ruling.toString(), Style.STRONG)
                            .and(cues(ruling), Style.CUE)
                            .and("by " + ruling.author(), Style.FAINT)
                            .and(ruling.made().toString().substring(0, 10), Style.FAINT);
            @Nullable String reason = ruling.reason();
            words = reason == null ? words : words.and("(" + reason + ")", Style.PLAIN);
            String state = state(ruling);
            words = state.isEmpty() ? words : words.and("[" + state + "]", Style.AGAINST);
            out.append(number).append(screen.paragraph(words, INDENT).substring(INDENT));
        }
        return out.toString();
    }

    private static String cues(EntryRuling ruling) {
        @Nullable Anchor other = ruling.other();
        return '"'
                + ruling.cue().text()
                + '"'
                + (other == null ? "" : " and \"" + other.cue().text() + '"');
    }

    /** One record for each ruling. */
    public Sheet sheet() {
        return new Sheet(
                List.of(
                        "number",
                        "kind",
                        "entry",
                        "article",
                        "start",
                        "end",
                        "cue",
                        "move",
                        "party",
                        "target",
                        "issue",
                        "date",
                        "author",
                        "reason",
                        "made",
                        "undone",
                        "orphan",
                        "onward",
                        "conflict",
                        "quote",
                        "other",
                        "polarity",
                        "untargeted"),
                rulings.stream().map(this::row).toList());
    }

    private List<@Nullable Object> row(EntryRuling r) {
        return Arrays.asList(
                r.number(),
                r.kind().word(),
                r.entry(),
                r.article(),
                r.cue().span().start(),
                r.cue().span().end(),
                r.cue().text(),
                r.correction().move() == null ? null : r.correction().move().word(),
                r.correction().party() == null ? null : r.correction().party().name(),
                r.correction().target() == null ? null : r.correction().target().name(),
                r.correction().issue(),
                r.correction().day() == null ? null : r.correction().day().toString(),
                r.author(),
                r.reason(),
                r.made().toString(),
                r.undone() == null ? null : r.undone().toString(),
                isOrphan(r),
                r.onward(),
                conflict(r),
                r.addition() == null ? null : r.addition().evidence().text(),
                r.other() == null ? null : r.other().entry(),
                polarity(r),
                r.correction().untargeted());
    }

    private static @Nullable String polarity(EntryRuling ruling) {
        @Nullable Addition added = ruling.addition();
        @Nullable Polarity ruled =
                added == null ? ruling.correction().polarity() : added.polarity();
        return ruled == null ? null : ruled.word();
    }

    private String state(EntryRuling ruling) {
        if (ruling.undone() != null) {
            return "taken back";
        }
        return isOrphan(ruling)
                ? "orphan: no entry has these words for a cue"
                : Objects.requireNonNullElse(conflict(ruling), "");
    }

    private @Nullable String conflict(EntryRuling ruling) {
        return conflicts.stream()
                .filter(conflict -> conflict.ruling().number() == ruling.number())
                .map(Conflict::toString)
                .findFirst()
                .orElse(null);
    }

    private boolean isOrphan(EntryRuling ruling) {
        Set<Integer> numbers =
                orphans.stream().map(EntryRuling::number).collect(Collectors.toSet());
        return numbers.contains(ruling.number());
    }
}
