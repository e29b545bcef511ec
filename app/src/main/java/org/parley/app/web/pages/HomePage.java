package org.parley.app.web.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Page;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.ledger.LedgerSummary;
import org.parley.ledger.ListedArticle;
import org.parley.ledger.PublishedDay;
import org.parley.ledger.Question;
import org.parley.ledger.StoredTalks;
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Deadline;

/** What there is, and what is new. */
public final class HomePage implements Page {
    private static final int CHANGES = 8;
    private static final int MOST_CHANGES = 500;
    private static final int DEADLINES = 5;
    private static final int NEWEST = 8;

    private final Optional<LocalDate> last;

    /**
     * @param last the day of the last visit
     */
    public HomePage(Optional<LocalDate> last) {
        this.last = last;
    }

    /**
     * @param files how many versions of its talks file were read with
     */
    public record TalksLine(
            String id, int articles, int entries, int files, LocalDate used, String board) {}

    /** A position that is another than it was. */
    public record ChangeLine(String issue, String cell, Telling now, @Nullable Telling before) {}

    /**
     * What was read, by the week of publication.
     *
     * @param height of its bar, of {@value Activity#HIGH}
     */
    public record Week(LocalDate monday, int articles, int height) {}

    /**
     * The last weeks with articles, the latest at the right.
     *
     * @param most articles in one of them
     */
    public record Activity(List<Week> weeks, int most) {
        static final int HIGH = 60;
        private static final int WEEKS = 26;

        static Activity of(List<PublishedDay> days) {
            if (days.isEmpty()) {
                return new Activity(List.of(), 0);
            }
            LocalDate last = monday(days.get(days.size() - 1).day());
            LocalDate first = last.minusWeeks(WEEKS - 1);
            Map<LocalDate, Integer> counts = new TreeMap<>();
            for (LocalDate day = first; !day.isAfter(last); day = day.plusWeeks(1)) {
                counts.put(day, 0);
            }
            for (PublishedDay one : days) {
                counts.computeIfPresent(monday(one.day()), (d, n) -> n + one.articles());
            }
            int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
            return new Activity(
                    counts.entrySet().stream()
                            .map(
                                    e ->
                                            new Week(
                                                    e.getKey(),
                                                    e.getValue(),
                                                    height(e.getValue(), most)))
                            .toList(),
                    most);
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        /** Also one article can be seen. */
        private static int height(int articles, int most) {
            return articles == 0 ? 0 : Math.max(2, articles * HIGH / most);
        }

        /** The last week of the row. */
        public LocalDate last() {
            return weeks.get(weeks.size() - 1).monday();
        }
    }

    /** What is due, and in how many days. */
    public record DueLine(LocalDate due, long days, Telling move) {
        public String left() {
            return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
        }
    }

    /**
     * @param since the changes are those from this day on
     * @param visited whether that is the day of the last visit
     * @param changes the first of them
     * @param moreChanges whether there are more
     * @param newest the articles that were published last
     * @param contradictions how many there are
     */
    public record Home(
            LedgerSummary summary,
            List<TalksLine> talks,
            LocalDate since,
            boolean visited,
            List<ChangeLine> changes,
            boolean moreChanges,
            List<DueLine> deadlines,
            Activity activity,
            List<ListedArticle> newest,
            int contradictions) {
        public boolean isEmpty() {
            return summary.articles() == 0 && summary.unread().isEmpty();
        }
    }

    @Override
    public View view(Visit visit) {
        Question question = visit.question();
        Optional<LocalDate> chosen = visit.day("since");
        LocalDate since = chosen.or(() -> last).orElse(visit.today().minusDays(7));
        int most = visit.number("changes", CHANGES, 1, MOST_CHANGES);
        List<Change> changes =
                visit.ledger()
                        .newestChanges(
                                since, Question.everything().withTalks(question.talks()), most + 1);
        return new View(
                "home",
                "Parley",
                new Home(
                        visit.ledger().summary(),
                        talks(visit.ledger().storedTalks()),
                        since,
                        chosen.isEmpty() && last.isPresent(),
                        changes.stream()
                                .limit(most)
                                .map(one -> line(one, question.talks()))
                                .toList(),
                        changes.size() > most,
                        deadlines(visit, question),
                        Activity.of(
                                visit.ledger()
                                        .days(Question.everything().withTalks(question.talks()))),
                        visit.ledger().newestOf(null, question.talks(), 0, NEWEST).some(),
                        visit.ledger()
                                .contradictions(
                                        Question.everything().withTalks(question.talks()),
                                        false,
                                        0,
                                        1)
                                .total()));
    }

    private static List<TalksLine> talks(List<StoredTalks> stored) {
        Map<String, List<StoredTalks>> versions = new TreeMap<>();
        stored.forEach(
                one ->
                        versions.computeIfAbsent(one.talks().id(), id -> new ArrayList<>())
                                .add(one));
        return versions.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
    }

    private static TalksLine line(String id, List<StoredTalks> versions) {
        return new TalksLine(
                id,
                versions.stream().mapToInt(StoredTalks::articles).sum(),
                versions.stream().mapToInt(StoredTalks::entries).sum(),
                versions.size(),
                versions.stream().map(StoredTalks::last).max(LocalDate::compareTo).orElseThrow(),
                "/board?talks=" + Visit.encoded(id));
    }

    private static ChangeLine line(Change change, @Nullable String talks) {
        return new ChangeLine(
                change.place().issue(),
                "/cell?issue="
                        + Visit.encoded(change.place().issue())
                        + "&party="
                        + Visit.encoded(change.place().party())
                        + (talks == null ? "" : "&talks=" + Visit.encoded(talks)),
                Telling.of(change.now()),
                change.before() == null ? null : Telling.of(change.before()));
    }

    private static List<DueLine> deadlines(Visit visit, Question question) {
        LocalDate today = visit.today();
        return visit
                .ledger()
                .deadlinesFrom(today, Question.everything().withTalks(question.talks()), DEADLINES)
                .stream()
                .map(one -> due(one, today))
                .toList();
    }

    private static DueLine due(Deadline deadline, LocalDate today) {
        return new DueLine(deadline.due(), deadline.daysLeft(today), Telling.of(deadline.event()));
    }
}
