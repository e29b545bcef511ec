package org.parley.ledger.contradictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.core.entry.Move;
import org.parley.ledger.contradictions.Day.Role;

/** The amounts and days of two entries, compared. */
final class Figures {
    private final Told a;
    private final Told b;
    private final Things things;

    /** An amount with the words around it. */
    private record Measured(Amount amount, String around) {}

    Figures(Told a, Told b, Things things) {
        this.a = a;
        this.b = b;
        this.things = things;
    }

    /** Whether they give one thing other amounts or other days. */
    boolean differ() {
        List<Measured> first = amounts(a);
        List<Measured> second = amounts(b);
        boolean amounts = differ(first, second);
        boolean started = daysDiffer(Role.START);
        if (amounts) {
            return !started;
        }
        boolean comparable =
                first.stream()
                        .anyMatch(
                                x ->
                                        second.stream()
                                                .anyMatch(y -> x.amount().comparable(y.amount())));
        return daysDiffer(Role.DUE)
                || started && (comparable || first.isEmpty() && second.isEmpty());
    }

    /** Whether they name other amounts of one unit, so that they cannot be about one proposal. */
    boolean part() {
        return differ(amounts(a.content()), amounts(b.content()));
    }

    private boolean differ(List<Measured> first, List<Measured> second) {
        return first.stream()
                .filter(one -> second.stream().noneMatch(other -> agree(one, other)))
                .anyMatch(
                        one ->
                                second.stream()
                                        .filter(
                                                other ->
                                                        first.stream()
                                                                .noneMatch(o -> agree(o, other)))
                                        .anyMatch(other -> differ(one, other)));
    }

    private static boolean agree(Measured one, Measured other) {
        return one.amount().comparable(other.amount()) && one.amount().agrees(other.amount());
    }

    private boolean differ(Measured one, Measured other) {
        return one.amount().comparable(other.amount())
                && !one.amount().agrees(other.amount())
                && !things.parted(one.around(), other.around());
    }

    private static List<Measured> amounts(Told told) {
        List<Measured> content = amounts(told.content());
        return content.isEmpty() ? amounts(told.evidence()) : content;
    }

    private static List<Measured> amounts(String text) {
        List<Amount> amounts = Amounts.in(text);
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            int start = i == 0 ? 0 : amounts.get(i).start();
            int end = i + 1 < amounts.size() ? amounts.get(i + 1).start() : text.length();
            measured.add(new Measured(amounts.get(i), text.substring(start, end)));
        }
        return measured;
    }

    private boolean daysDiffer(Role role) {
        List<Day> first = days(a, role);
        List<Day> second = days(b, role);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(one -> second.stream().anyMatch(one::agrees));
    }

    /** Of a deadline every day of its content is due. */
    private static List<Day> days(Told told, Role role) {
        Optional<LocalDate> day = told.day();
        if (day.isEmpty()) {
            return List.of();
        }
        boolean deadline = role == Role.DUE && told.entry().move() == Move.DEADLINE;
        List<Day> content =
                Dates.in(told.content(), day.get()).stream()
                        .filter(one -> one.role() == role || deadline && one.role() != Role.START)
                        .toList();
        return content.isEmpty()
                ? Dates.in(told.evidence(), day.get()).stream()
                        .filter(one -> one.role() == role)
                        .toList()
                : content;
    }
}
