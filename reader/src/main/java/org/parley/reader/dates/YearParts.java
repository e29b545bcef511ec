package org.parley.reader.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;

/** The parts of a year, and the parts of its parts. Seasons are those of the north. */
final class YearParts {
    private YearParts() {}

    /** One of so many parts of a year of the same length in months, the first being 1. */
    static Period part(int year, int parts, int nth) {
        int months = 12 / parts;
        YearMonth first = YearMonth.of(year, (nth - 1) * months + 1);
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    static Period month(int year, Month month) {
        YearMonth days = YearMonth.of(year, month);
        return new Period(days.atDay(1), days.atEndOfMonth());
    }

    static Period partOfMonth(@Nullable String part, Period month) {
        LocalDate first = month.from();
        if (part == null || first == null) {
            return month;
        }
        return switch (part.toLowerCase(Locale.ROOT).replace(" in", "")) {
            case "early" -> new Period(first, first.plusDays(9));
            case "mid", "middle of" -> new Period(first.plusDays(10), first.plusDays(19));
            case "late" -> new Period(first.plusDays(20), month.to());
            case "end of" -> new Period(month.to(), month.to());
            case "beginning of", "start of" -> Period.of(first);
            default -> month;
        };
    }

    static Period season(int year, String season) {
        int first =
                switch (season) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "winter" -> 12;
                    default -> 9;
                };
        YearMonth start = YearMonth.of(year, first);
        return new Period(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }

    static Period partOfSeason(@Nullable String part, Period season) {
        LocalDate first = season.from();
        LocalDate last = season.to();
        if (part == null || first == null || last == null) {
            return season;
        }
        return switch (part.toLowerCase(Locale.ROOT).replace(" in", "")) {
            case "early" -> new Period(first, first.plusMonths(1).minusDays(1));
            case "mid", "middle of" ->
                    new Period(first.plusMonths(1), first.plusMonths(2).minusDays(1));
            case "late" -> new Period(first.plusMonths(2), last);
            case "end of" -> Period.of(last);
            case "beginning of", "start of" -> Period.of(first);
            default -> season;
        };
    }

    static Period partOfYear(String part, int year) {
        return switch (part) {
            case "early" -> part(year, 3, 1);
            case "mid", "middle of" -> part(year, 3, 2);
            case "late" -> part(year, 3, 3);
            case "end of" -> Period.of(LocalDate.of(year, 12, 31));
            case "beginning of", "start of" -> Period.of(LocalDate.of(year, 1, 1));
            default -> whole(year);
        };
    }

    static Period whole(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * The first or last so many months or days of a time.
     *
     * @return empty if it has not so many, or an end is unknown
     */
    static Optional<Period> stretch(Period whole, boolean first, int count, boolean months) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null) {
            return Optional.empty();
        }
        LocalDate begin = first ? from : to.plusDays(1);
        LocalDate other =
                months
                        ? begin.plusMonths(first ? count : -count)
                        : begin.plusDays(first ? count : -count);
        if (other.isBefore(from) || other.isAfter(to.plusDays(1))) {
            return Optional.empty();
        }
        return Optional.of(first ? new Period(from, other.minusDays(1)) : new Period(other, to));
    }
}
