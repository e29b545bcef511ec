package org.parley.app.web.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.board.Board;
import org.parley.app.print.PositionSheet;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Drawn;
import org.parley.app.web.page.Sign;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Period;
import org.parley.ledger.PublishedDay;
import org.parley.ledger.Question;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Position;
import org.parley.ledger.history.Step;

/** Issues by parties: where each party stands on each issue, on a day. */
public final class BoardPage implements Tabular, Drawn {
    /** A board of so many cells is shown whole. */
    private static final int WHOLE = 300;

    /** Rows of another that are shown unless more are asked for. */
    private static final int ISSUES = 20;

    private static final int PARTIES = 12;
    private static final int MOST = 500;

    /** So many last moves of a cell are shown. */
    private static final int TRAIL = 5;

    private static final List<String> ORDERS = List.of("entries", "name", "latest");

    /**
     * A cell with a position.
     *
     * @param issue '' if it is unknown
     * @param age days since it was taken; null if that is unknown
     * @param trail its last moves, the oldest first, this one at the end; one alone is none
     * @param link to all moves of the party on the issue
     */
    public record Cell(
            String issue,
            String party,
            Telling move,
            int entries,
            @Nullable Long age,
            List<Sign> trail,
            String link) {
        public Cell {
            trail = List.copyOf(trail);
        }

        /** For those who cannot see the trail. */
        public String trailWords() {
            return trail.stream().map(Sign::words).collect(Collectors.joining(", then "));
        }

        /** The age in a few letters: {@code 3 d}, {@code 5 mo}; '' if it is unknown. */
        public String ageWords() {
            if (age == null) {
                return "";
            }
            if (age < 1) {
                return "today";
            }
            return age < 60 ? age + " d" : age < 730 ? age / 30 + " mo" : age / 365 + " y";
        }
    }

    /**
     * @param cells one for each party; empty where it has made no move
     */
    public record Row(String issue, String link, List<Optional<Cell>> cells) {}

    /**
     * @param day as of which it is shown; null: now
     * @param days from the first to the last day with an article; null if none is known
     * @param more whether there may be more issues or parties than are shown
     */
    public record Grid(
            List<String> parties,
            List<Row> rows,
            @Nullable LocalDate day,
            String order,
            int issues,
            int columns,
            boolean more,
            @Nullable Period days) {
        /** How many days the slider has. */
        public long span() {
            return days == null ? 0 : ChronoUnit.DAYS.between(days.from(), days.to());
        }

        /** The day it stands on, from 0; at its end it shows all that is known. */
        public long at() {
            return days == null || day == null
                    ? span()
                    : Math.max(0, Math.min(span(), ChronoUnit.DAYS.between(days.from(), day)));
        }
    }

    @Override
    public View view(Visit visit) {
        return new View("board", "Board", grid(visit));
    }

    private static Grid grid(Visit visit) {
        boolean whole = visit.ledger().cells(visit.question()) <= WHOLE;
        @Nullable LocalDate day = visit.day("asof").orElse(null);
        int issues = visit.number("issues", whole ? MOST : ISSUES, 1, MOST);
        int parties = visit.number("parties", whole ? MOST : PARTIES, 1, MOST);
        String order = visit.choice("sort", "entries", ORDERS);
        Board board = board(visit, issues, parties);
        List<Row> rows = new Cells(board, visit, day).rows();
        sort(rows, order);
        return new Grid(
                board.parties(),
                rows,
                day,
                order,
                issues,
                parties,
                board.issues().size() >= issues || board.parties().size() >= parties,
                days(visit));
    }

    /** The slider's: as of a day the board is what was published until then. */
    private static @Nullable Period days(Visit visit) {
        List<PublishedDay> days =
                visit.ledger()
                        .days(Question.everything().withTalks(visit.text("talks").orElse(null)));
        return days.isEmpty()
                ? null
                : new Period(days.get(0).day(), days.get(days.size() - 1).day());
    }

    @Override
    public Sheet sheet(Visit visit) {
        return PositionSheet.of(board(visit, MOST, MOST));
    }

    @Override
    public String svg(Visit visit) {
        Grid grid = grid(visit);
        return BoardPicture.of(
                grid,
                (grid.more()
                                ? "Where the parties with the most entries stand"
                                : "Where the parties stand")
                        + (grid.day() == null ? "" : " as of " + grid.day())
                        + visit.text("talks").map(id -> ", talks " + id).orElse(""));
    }

    private static Board board(Visit visit, int issues, int parties) {
        Question question = visit.question();
        Optional<LocalDate> day = visit.day("asof");
        if (day.isPresent()) {
            question = question.withDates(question.since(), day.get());
        }
        return Board.of(visit.ledger().positions(question, issues, parties));
    }

    /** The cells of a board as they are shown. */
    private static final class Cells {
        private final Board board;
        private final Visit visit;
        private final LocalDate today;
        private final Map<Place, List<Step>> trails;

        Cells(Board board, Visit visit, @Nullable LocalDate day) {
            this.board = board;
            this.visit = visit;
            this.today = day == null ? visit.today() : day;
            List<Place> places =
                    board.positions().stream().map(Place::of).filter(Place::known).toList();
            // As of a day the trail would need all moves told until then.
            this.trails =
                    day == null ? visit.ledger().trails(places, visit.question(), TRAIL) : Map.of();
        }

        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (String issue : board.issues()) {
                rows.add(
                        new Row(
                                issue,
                                issue.equals(Board.NO_ISSUE) ? "" : issueLink(visit, issue),
                                board.parties().stream()
                                        .map(
                                                party ->
                                                        board.position(issue, party)
                                                                .map(p -> cell(p, party)))
                                        .toList()));
            }
            return rows;
        }

        private Cell cell(Position position, String party) {
            List<Step> trail = trails.getOrDefault(position.place(), List.of());
            return new Cell(
                    position.place().issue(),
                    party,
                    Telling.of(position.event()),
                    position.entries(),
                    position.event()
                            .first()
                            .map(d -> ChronoUnit.DAYS.between(d, today))
                            .orElse(null),
                    trail.size() < 2 ? List.of() : trail.stream().map(Sign::of).toList(),
                    cellLink(visit, position.place()));
        }
    }

    private static String issueLink(Visit visit, String issue) {
        return "/issue?name=" + Visit.encoded(issue) + sameBoard(visit);
    }

    private static String cellLink(Visit visit, Place place) {
        return "/cell?issue="
                + Visit.encoded(place.issue())
                + "&party="
                + Visit.encoded(place.party())
                + sameBoard(visit);
    }

    private static String sameBoard(Visit visit) {
        return visit.text("talks").map(id -> "&talks=" + Visit.encoded(id)).orElse("")
                + visit.day("asof").map(day -> "&asof=" + day).orElse("");
    }

    private static void sort(List<Row> rows, String order) {
        if (order.equals("name")) {
            rows.sort(Comparator.comparing(row -> row.issue().toLowerCase(java.util.Locale.ROOT)));
        } else if (order.equals("latest")) {
            rows.sort(
                    Comparator.comparing(
                            BoardPage::latest, Comparator.nullsLast(Comparator.reverseOrder())));
        }
    }

    private static @Nullable LocalDate latest(Row row) {
        return row.cells().stream()
                .flatMap(Optional::stream)
                .flatMap(cell -> cell.move().day().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
