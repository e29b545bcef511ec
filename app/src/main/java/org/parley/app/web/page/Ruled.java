package org.parley.app.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.rulings.Addition;
import org.parley.ledger.rulings.Anchor;
import org.parley.ledger.rulings.AsRead;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.SourceRating;

/**
 * A ruling of any kind as a line of a page.
 *
 * @param words what was ruled, without who and when
 * @param was what the reader had said, in a few words; '' if that is unknown, or is no matter of it
 * @param author who ruled so, or null: older rulings on names do not say
 * @param page that shows what it is about, or null
 * @param note what is wrong with it by now: an orphan, a conflict; '' if nothing is
 */
public record Ruled(
        Matter matter,
        int number,
        String words,
        String was,
        @Nullable String author,
        @Nullable String reason,
        Instant made,
        @Nullable Instant undone,
        @Nullable String page,
        String note) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    public static Ruled of(EntryRuling ruling) {
        return new Ruled(
                Matter.ENTRY,
                ruling.number(),
                words(ruling),
                was(ruling.was()),
                ruling.author(),
                ruling.reason(),
                ruling.made(),
                ruling.undone(),
                "/entries/" + ruling.entry(),
                "");
    }

    public static Ruled of(Ruling ruling) {
        return new Ruled(
                Matter.NAME,
                ruling.number(),
                words(ruling),
                "",
                ruling.author(),
                null,
                ruling.made(),
                ruling.undone(),
                null,
                "");
    }

    public static Ruled of(IssueRuling ruling) {
        return new Ruled(
                Matter.ISSUE,
                ruling.number(),
                words(ruling),
                "",
                ruling.author(),
                ruling.reason(),
                ruling.made(),
                ruling.undone(),
                "/issue?name=" + Visit.encoded(ruling.name()),
                "");
    }

    public static Ruled of(SourceRating rating) {
        return new Ruled(
                Matter.OUTLET,
                rating.number(),
                rating.outlet() + ": " + rating.reliability() + ", " + rating.reliability().words(),
                "",
                rating.talks() == null ? rating.author() : "talks file " + rating.talks(),
                rating.reason(),
                rating.made(),
                rating.undone(),
                null,
                "");
    }

    public Ruled noted(String newNote) {
        return new Ruled(matter, number, words, was, author, reason, made, undone, page, newNote);
    }

    public boolean holds() {
        return undone == null;
    }

    /** {@code 2031-07-01 12:00}, in UTC. */
    public static String minute(Instant when) {
        return MINUTE.format(when);
    }

    /** The minute in which it was made, in UTC. */
    public String when() {
        return minute(made);
    }

    /** When it was taken back; '' if it holds. */
    public String undoneWhen() {
        return undone == null ? "" : MINUTE.format(undone);
    }

    /** {@code Ruling 12 by ana, 2031-07-01 12:00: wrong}. */
    public String line() {
        return "Ruling "
                + number
                + (author == null ? "" : " by " + author)
                + ", "
                + when()
                + " UTC: "
                + words
                + (reason == null ? "" : " (" + reason + ")");
    }

    private static String words(EntryRuling ruling) {
        String tail = ruling.onward() ? ", for like cases too" : "";
        return switch (ruling.kind()) {
            case WRONG -> "wrong" + tail;
            case CONFIRM -> "right";
            case CHANGE -> words(ruling.correction()) + tail;
            case ADD -> added(ruling);
            case DISMISS -> {
                Anchor other = Objects.requireNonNull(ruling.other());
                yield "\""
                        + ruling.cue().text()
                        + "\" and \""
                        + other.cue().text()
                        + "\" do not contradict each other";
            }
        };
    }

    private static String added(EntryRuling ruling) {
        Addition more = Objects.requireNonNull(ruling.addition());
        return "added: " + words(ruling.correction()) + " by \"" + more.evidence().text() + '"';
    }

    private static String words(Correction correction) {
        @Nullable Move move = correction.move();
        @Nullable Party party = correction.party();
        @Nullable Party target = correction.target();
        List<String> words = new ArrayList<>();
        add(words, "move", move == null ? null : move.word());
        add(words, "party", party == null ? null : party.name());
        add(words, "target", target == null ? null : target.name());
        if (correction.untargeted()) {
            words.add("no target");
        }
        add(words, "issue", correction.issue());
        add(words, "date", correction.day() == null ? null : correction.day().toString());
        if (correction.polarity() != null) {
            words.add(correction.polarity() == Polarity.NEGATIVE ? "denied" : "not denied");
        }
        return String.join(", ", words);
    }

    private static void add(List<String> words, String field, @Nullable String value) {
        if (value != null) {
            words.add(field + " " + value);
        }
    }

    private static String was(@Nullable AsRead was) {
        if (was == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        words.add(was.move().word() + (was.polarity() == Polarity.NEGATIVE ? " denied" : ""));
        add(words, "of", was.party() == null ? was.speaker() : was.party().name());
        add(words, "toward", was.target() == null ? null : was.target().name());
        add(words, "on", was.issue());
        return String.join(" ", words);
    }

    private static String words(Ruling ruling) {
        String names =
                ruling.names().stream()
                        .map(name -> '"' + name + '"')
                        .collect(Collectors.joining(" and "));
        @Nullable Party party = ruling.party();
        return switch (ruling.kind()) {
            case JOIN -> names + " are one";
            case SPLIT ->
                    ruling.names().size() == 1 ? names + " is nobody else" : names + " are not one";
            case ROLE ->
                    names
                            + " speaks for "
                            + Objects.requireNonNull(party).name()
                            + (ruling.since() == null ? "" : " from " + ruling.since())
                            + (ruling.until() == null ? "" : " to " + ruling.until());
        };
    }

    private static String words(IssueRuling ruling) {
        String issues =
                ruling.issues().stream()
                        .map(name -> '"' + name + '"')
                        .collect(Collectors.joining(", "));
        return switch (ruling.kind()) {
            case JOIN -> issues + " are one issue, \"" + ruling.name() + '"';
            case RENAME -> issues + " is called \"" + ruling.name() + '"';
            case SPLIT ->
                    "what has \""
                            + ruling.containing()
                            + "\" on "
                            + issues
                            + " is on \""
                            + ruling.name()
                            + '"';
        };
    }
}
