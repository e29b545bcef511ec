package org.parley.app.web.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Drawn;
import org.parley.app.web.page.Island;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Sign.Family;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Polarity;
import org.parley.ledger.Page;
import org.parley.ledger.Question;
import org.parley.ledger.Timeline;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Moment;
import org.parley.ledger.history.Position;

/** One issue: where each party stands on it, how it came there, who asks and who gives. */
public final class IssuePage implements Tabular, Drawn {
    private static final int MOVES = 100;
    private static final int PARTIES = 40;
    private static final int PAIRS = 20;

    /**
     * Where a party stands.
     *
     * @param cell link to all its moves on the issue
     */
    public record Stand(String party, Telling move, int entries, String cell) {}

    /** Two entries that cannot both be so. */
    public record Against(String kind, Telling first, Telling second) {}

    /**
     * @param day as of which it is shown; null: now
     * @param moves all that are looked at, the newest first
     * @param asks the demands and deadlines among them
     * @param gives what is given, offered or agreed to
     * @param rejects what is rejected, or denied
     * @param contradictions how many there are in all
     * @param older link to the moves before these; null if there are none
     * @param newest link to the newest; null if these are they
     * @param drawn how many are in the plot
     */
    public record Matter(
            String issue,
            @Nullable LocalDate day,
            List<Stand> stands,
            List<Telling> moves,
            List<Telling> asks,
            List<Telling> gives,
            List<Meeting> meetings,
            List<Telling> rejects,
            List<Against> against,
            int contradictions,
            @Nullable String older,
            @Nullable String newest,
            int drawn,
            String picture,
            Island plot) {}

    @Override
    public View view(Visit visit) {
        String issue = name(visit);
        Question question = question(visit, issue);
        List<Position> positions = positions(visit, question);
        List<Event> some = newest(visit, question, MOVES + 1);
        boolean more = some.size() > MOVES;
        List<Event> events = more ? some.subList(0, MOVES) : some;
        List<Telling> moves = events.stream().map(Telling::of).toList();
        Page<Contradiction> against = visit.ledger().contradictions(question, false, 0, PAIRS);
        Lanes lanes = lanes(positions, moves);
        return new View(
                "issue",
                issue,
                new Matter(
                        issue,
                        visit.day("asof").orElse(null),
                        positions.stream()
                                .map(position -> stand(visit, position))
                                .sorted(newestFirst())
                                .toList(),
                        moves,
                        of(moves, Family.ASKS),
                        of(moves, Family.GIVES),
                        Meeting.of(issue, events, PAIRS),
                        moves.stream().filter(IssuePage::refuses).toList(),
                        against.some().stream().map(IssuePage::against).toList(),
                        against.total(),
                        more ? visit.with("before", Cursor.of(events.get(MOVES - 1))) : null,
                        visit.text("before").isPresent() ? visit.with("before", "") : null,
                        lanes.drawn(),
                        visit.at("/issue.svg", "", ""),
                        Island.of(lanes.plot())));
    }

    @Override
    public Sheet sheet(Visit visit) {
        Question question = question(visit, name(visit));
        List<Event> events = newest(visit, question, MOVES);
        return EventSheets.events(visit.ledger().rated(events, question));
    }

    @Override
    public String svg(Visit visit) {
        String issue = name(visit);
        Question question = question(visit, issue);
        List<Position> positions = positions(visit, question);
        List<Telling> moves = newest(visit, question, MOVES).stream().map(Telling::of).toList();
        return lanes(positions, moves)
                .picture(
                        "Moves on "
                                + issue
                                + visit.day("asof").map(day -> ", as of " + day).orElse("")
                                + visit.text("talks").map(id -> ", talks " + id).orElse(""));
    }

    private static String name(Visit visit) {
        return visit.text("name")
                .orElseThrow(
                        () -> Refused.badQuestion("This page takes the name of an issue: name"));
    }

    private static Question question(Visit visit, String issue) {
        return Question.everything()
                .onIssue(issue)
                .withTalks(visit.text("talks").orElse(null))
                .withDates(null, visit.day("asof").orElse(null));
    }

    private List<Position> positions(Visit visit, Question question) {
        return visit.ledger().positions(question, 1, PARTIES);
    }

    private static List<Event> newest(Visit visit, Question question, int most) {
        @Nullable Moment before = visit.text("before").map(Cursor::parse).orElse(null);
        Timeline timeline = visit.ledger().timeline();
        @Nullable LocalDate day = question.until();
        return day == null
                ? timeline.newest(question, before, most)
                : timeline.newestKnown(day, question, before, most);
    }

    private static Lanes lanes(List<Position> positions, List<Telling> moves) {
        return new Lanes(
                Stream.concat(
                                positions.stream()
                                        .sorted(
                                                Comparator.comparing(Position::entries)
                                                        .reversed()
                                                        .thenComparing(Position::place))
                                        .map(position -> position.place().party())
                                        .filter(party -> !party.isEmpty()),
                                moves.stream().map(Lanes::party))
                        .distinct()
                        .limit(PARTIES)
                        .toList(),
                moves);
    }

    private static Stand stand(Visit visit, Position position) {
        String party = position.place().party();
        return new Stand(
                party.isEmpty() ? "unresolved" : party,
                Telling.of(position.event()),
                position.entries(),
                "/cell?issue="
                        + Visit.encoded(position.place().issue())
                        + "&party="
                        + Visit.encoded(party)
                        + visit.text("talks").map(id -> "&talks=" + Visit.encoded(id)).orElse("")
                        + visit.day("asof").map(day -> "&asof=" + day).orElse(""));
    }

    private static Comparator<Stand> newestFirst() {
        return Comparator.comparing(
                        (Stand stand) -> stand.move().day().orElse(null),
                        Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Stand::party);
    }

    private static List<Telling> of(List<Telling> moves, Family family) {
        return moves.stream()
                .filter(move -> move.sign().family() == family && !move.sign().denied())
                .toList();
    }

    private static boolean refuses(Telling move) {
        return move.sign().family() == Family.OPPOSES
                || move.entry().polarity() == Polarity.NEGATIVE;
    }

    private static Against against(Contradiction pair) {
        return new Against(
                switch (pair.kind()) {
                    case OPPOSED -> "moves that exclude each other";
                    case DENIAL -> "one denies the other";
                    case FIGURES -> "other figures";
                },
                Telling.of(pair.first().entry()),
                Telling.of(pair.second().entry()));
    }
}
