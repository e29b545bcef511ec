package org.parley.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EntryPage;
import org.parley.app.print.Letters;
import org.parley.app.print.Screen;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;
import org.parley.ledger.rulings.Reviewed;

/** Walks through entries and rules on each as the lines typed say. */
final class Review {
    private static final String ASK =
            "y right, n wrong, m move, p party, t target, i issue, s skip, u undo, q quit: ";

    private final Console console;
    private final Ledger ledger;
    private final Screen screen;
    private final Clock clock;
    private final String author;
    private final BufferedReader typed;
    private final Deque<Ruled> ruled = new ArrayDeque<>();

    /** A ruling that was made here, and the place of its entry. */
    private record Ruled(int place, int number) {}

    Review(Console console, Ledger ledger, Screen screen, Clock clock, String author) {
        this.console = console;
        this.ledger = ledger;
        this.screen = screen;
        this.clock = clock;
        this.author = author;
        this.typed = new BufferedReader(new InputStreamReader(console.in(), UTF_8));
    }

    /** Goes on to the last entry, to the end of what is typed, or until told to quit. */
    void walk(List<Reviewed> open) {
        int place = 0;
        while (place < open.size()) {
            show(open.get(place), (place + 1) + " of " + open.size());
            int next = step(open.get(place).entry(), place);
            if (next < 0) {
                break;
            }
            place = next;
        }
        say(
                open.isEmpty()
                        ? "Nothing is left to rule on."
                        : "Ruled on " + ruled.size() + " of " + open.size() + ".");
        console.out().println();
    }

    private void show(Reviewed one, String count) {
        console.out().println(count + "\n");
        console.out()
                .print(
                        EntryPage.of(
                                one.entry(),
                                ledger.sources().ratings().of(one.entry().article().outlet()),
                                Optional.empty(),
                                screen));
        for (EntryRuling ruling : one.rulings()) {
            say("Ruling " + ruling.number() + " by " + ruling.author() + ": " + ruling);
        }
    }

    /** Takes keys until one leads on; the place of the next entry, or -1 to quit. */
    private int step(Entry entry, int place) {
        while (true) {
            Optional<String> keys = ask(ASK).map(line -> line.toLowerCase(Locale.ROOT));
            if (keys.isEmpty() || keys.get().equals("q")) {
                return -1;
            }
            switch (keys.get()) {
                case "s":
                    return place + 1;
                case "y":
                    rule(entry, place, Kind.CONFIRM, Correction.NONE);
                    return place + 1;
                case "n":
                    rule(entry, place, Kind.WRONG, Correction.NONE);
                    return place + 1;
                case "u":
                    if (!ruled.isEmpty()) {
                        return undo();
                    }
                    say("Nothing was ruled yet that could be taken back.");
                    break;
                default:
                    if (!keys.get().matches("[mpti]+")) {
                        say("'" + keys.get() + "' is none of these keys.");
                        break;
                    }
                    Correction correction = correction(keys.get());
                    if (!correction.equals(Correction.NONE)) {
                        rule(entry, place, Kind.CHANGE, correction);
                        return place + 1;
                    }
            }
        }
    }

    private int undo() {
        Ruled last = ruled.pop();
        ledger.review().undo(OptionalInt.of(last.number()), clock.instant());
        say("Ruling " + last.number() + " is taken back.");
        return last.place();
    }

    private void rule(Entry entry, int place, Kind kind, Correction correction) {
        EntryRuling kept =
                ledger.review()
                        .rule(
                                EntryRuling.on(
                                        entry, kind, correction, author, null, clock.instant()));
        ruled.push(new Ruled(place, kept.number()));
        say("Ruling " + kept.number() + ": " + kept);
        console.out().println();
    }

    /** What it should be; nothing where nothing is typed. */
    private Correction correction(String keys) {
        return new Correction(
                keys.contains("m") ? move() : null,
                keys.contains("p") ? party("Party: ") : null,
                keys.contains("t") ? party("Target: ") : null,
                keys.contains("i") ? words("Issue: ") : null,
                null);
    }

    private @Nullable Move move() {
        while (true) {
            @Nullable String word = words("Move: ");
            Optional<Move> move = word == null ? Optional.empty() : Move.parse(word);
            if (word == null || move.isPresent()) {
                return move.orElse(null);
            }
            say(
                    "'"
                            + word
                            + "' is no move; the moves are "
                            + Arrays.stream(Move.values())
                                    .map(Move::word)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private @Nullable Party party(String question) {
        @Nullable String name = words(question);
        return name == null ? null : new Party(name, null);
    }

    private @Nullable String words(String question) {
        return ask(question).filter(line -> !line.isEmpty()).orElse(null);
    }

    /** A line typed, without white space around it; empty at the end. */
    private Optional<String> ask(String question) {
        console.out().print(question);
        console.out().flush();
        try {
            Optional<String> line = Optional.ofNullable(typed.readLine()).map(String::strip);
            if (!console.inTerminal() || line.isEmpty()) {
                console.out().println();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("what is typed cannot be read", e);
        }
    }

    private void say(String words) {
        console.out().println(Letters.clean(words));
    }
}
