package org.parley.ledger.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ledger.contradictions.NumberWords.Number;
import org.parley.ledger.contradictions.Units.Unit;

/**
 * Finds amounts in English text: percents and parts of a whole, money, weights, lengths of time,
 * counted things, each also in words and as a rate ("200 a day"). Passes over years, days of the
 * month, labels ("Article 5"), ages, clock times and what is said not to be ("and not six").
 * Immutable.
 */
final class Amounts {
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> DISTANCES =
            Set.of("for", "within", "in", "by", "of", "lasting");
    private static final Set<String> YEAR_CUES =
            Set.of(
                    "in", "for", "by", "of", "since", "until", "till", "from", "before", "after",
                    "during", "through");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "roughly", "approximately", "some", "circa");
    private static final Set<String> NEARLY = Set.of("nearly", "almost", "under", "below");
    private static final Set<String> OVER = Set.of("over", "above", "exceeding", "beyond");
    private static final Set<String> PASSED =
            Set.of("ago", "later", "earlier", "old", "pm", "am", "p", "talks", "negotiations");
    private static final Set<String> LABELLED =
            Set.of(
                    "article",
                    "phase",
                    "stage",
                    "clause",
                    "point",
                    "annex",
                    "paragraph",
                    "chapter",
                    "number",
                    "section",
                    "resolution",
                    "block",
                    "zone",
                    "line",
                    "page",
                    "item");

    /** As long as what it becomes, so that places stay. */
    private static final Pattern PER_CENT =
            Pattern.compile("\\bper cent\\b", Pattern.CASE_INSENSITIVE);

    private static final double TENTH = 0.1;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_NOUN = 4;

    private final List<Token> tokens;
    private final List<Amount> found = new ArrayList<>();

    /** What an amount is measured in, and where that ends. */
    private record Measure(String unit, double factor, int end) {}

    private Amounts(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The amounts of a text, in order. */
    static List<Amount> in(String text) {
        Amounts amounts = new Amounts(Token.of(PER_CENT.matcher(text).replaceAll("percent ")));
        int at = 0;
        while (at < amounts.tokens.size()) {
            at = amounts.read(at);
        }
        return List.copyOf(amounts.found);
    }

    /** Reads what begins at a token. Returns where to go on. */
    private int read(int at) {
        Optional<Number> lone = loneUnit(at);
        Optional<Number> number = lone.isPresent() ? lone : NumberWords.at(tokens, at);
        if (number.isEmpty()) {
            return at + 1;
        }
        Number first = number.get();
        if (passedOver(at, first)) {
            return first.end();
        }
        Optional<Number> second = upTo(first.end());
        Number last = second.orElse(first);
        Measure measure = measure(at, last);
        if (measure.unit().equals(Units.TIME) && andAHalf(measure.end())) {
            last = new Number(last.value() + 1.0 / 2, last.end(), false);
            first = second.isPresent() ? first : last;
            measure = new Measure(measure.unit(), measure.factor(), measure.end() + 3);
        }
        if (PASSED.contains(lower(measure.end()))
                || lower(measure.end()).equals("of") && PASSED.contains(lower(measure.end() + 1))) {
            return measure.end();
        }
        add(at, first.value() * measure.factor(), last.value() * measure.factor(), measure);
        return Math.max(
                at + 1, found.get(found.size() - 1).unit().isEmpty() ? last.end() : measure.end());
    }

    /** "a year and a half". */
    private boolean andAHalf(int at) {
        return lower(at).equals("and")
                && ARTICLES.contains(lower(at + 1))
                && lower(at + 2).equals("half");
    }

    /** "for a month": one, though no number is written. */
    private Optional<Number> loneUnit(int at) {
        boolean one =
                ARTICLES.contains(lower(at))
                        && (DISTANCES.contains(lower(at - 1)) || andAHalf(at + 2))
                        && Units.days(lower(at + 1)).isPresent();
        return one ? Optional.of(new Number(1, at + 1, false)) : Optional.empty();
    }

    private boolean passedOver(int at, Number number) {
        String before = lower(at - 1);
        String behind = lower(number.end());
        boolean month = Dates.month(behind).isPresent() || Dates.month(before).isPresent();
        boolean label = tokens.get(at).digits() && label(tokens, at);
        boolean pronoun =
                lower(at).equals("one")
                        && (behind.equals("of")
                                || Lexicon.function(before)
                                        && Set.of(
                                                        "no", "this", "that", "the", "any", "every",
                                                        "each", "which")
                                                .contains(before));
        boolean denied =
                before.equals("not")
                        || before.equals("than") && lower(at - 2).equals("rather")
                        || before.equals("of") && lower(at - 2).equals("instead");
        boolean ordinal =
                tokens.get(at).digits() && Set.of("st", "nd", "rd", "th").contains(behind);
        boolean rate = before.equals("per");
        return month && !number.part()
                || label
                || pronoun
                || denied
                || ordinal
                || rate
                || year(at, number);
    }

    /** Whether figures at a token name one of several: "Field 9", "article 5". */
    static boolean label(List<Token> tokens, int at) {
        if (at == 0 || !tokens.get(at - 1).word()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean name =
                before.capital() && ends(tokens, at + 1) || LABELLED.contains(before.lower());
        return name
                && Units.of(before.lower()).isEmpty()
                && Dates.month(before.lower()).isEmpty()
                && !Lexicon.function(before.lower());
    }

    private static boolean ends(List<Token> tokens, int at) {
        return at >= tokens.size()
                || Lexicon.function(tokens.get(at).lower())
                || !tokens.get(at).word()
                        && Units.of(tokens.get(at).lower()).isEmpty()
                        && !tokens.get(at).lower().equals("-");
    }

    private boolean year(int at, Number number) {
        double value = number.value();
        String written = lower(at);
        boolean looks =
                number.end() == at + 1
                        && written.matches("\\d{4}")
                        && value >= FIRST_YEAR
                        && value <= LAST_YEAR;
        if (!looks
                || Units.of(lower(at - 1)).isPresent()
                || Units.of(lower(number.end())).isPresent()) {
            return false;
        }
        String behind = lower(number.end());
        return YEAR_CUES.contains(lower(at - 1)) || !behind.endsWith("s") || behind.isEmpty();
    }

    /** The second number of "4 to 6", "between 4 and 6", "4-6". */
    private Optional<Number> upTo(int at) {
        String link = lower(at);
        boolean linked =
                link.equals("to")
                        || link.equals("or")
                        || link.equals("-")
                        || link.equals("\u2013")
                        || link.equals("and") && between(at);
        int next =
                Units.of(lower(at + 1)).isPresent() && !tokens.get(at + 1).word() ? at + 2 : at + 1;
        boolean number = next < tokens.size() && linked;
        return number ? NumberWords.at(tokens, next).filter(n -> !n.part()) : Optional.empty();
    }

    private boolean between(int at) {
        return lower(at - 2).equals("between") || lower(at - 3).equals("between");
    }

    private Measure measure(int start, Number number) {
        Optional<Unit> sign = Units.of(lower(start - 1)).filter(u -> !u.basic().equals(Units.TIME));
        if (sign.isPresent()) {
            boolean millions = lower(number.end()).equals("m");
            return new Measure(
                    sign.get().basic(),
                    millions ? 1e6 : sign.get().factor(),
                    millions ? number.end() + 1 : number.end());
        }
        int at = number.end();
        if (lower(at).equals("-")) {
            at++;
        }
        if (number.part()) {
            return part(number, at);
        }
        for (int i = at; i < Math.min(tokens.size(), at + LONGEST_NOUN); i++) {
            String word = tokens.get(i).lower();
            if (Lexicon.function(word) && !(word.equals("of") && i == at)) {
                break;
            }
            Optional<Unit> unit = Units.of(word);
            if (unit.isPresent()) {
                return new Measure(unit.get().basic(), unit.get().factor(), unitEnd(i));
            }
        }
        return counted(at);
    }

    /** A part is a percentage of something, but half a year is a length of time. */
    private Measure part(Number number, int at) {
        int unit = ARTICLES.contains(lower(at)) ? at + 1 : at;
        Optional<Double> days = Units.days(lower(unit));
        return unit > at && days.isPresent()
                ? new Measure(Units.TIME, days.get(), unit + 1)
                : new Measure(Units.PERCENT, 100, number.end());
    }

    /** "percentage points", "year old": what else belongs to the unit. */
    private int unitEnd(int at) {
        boolean hyphen = lower(at + 1).equals("-") && PASSED.contains(lower(at + 2));
        return hyphen ? at + 2 : at + 1;
    }

    /** The name of counted things: the last word of the phrase that follows. */
    private Measure counted(int start) {
        int at = start;
        if (lower(at).equals("percentage")) {
            return new Measure(Units.PERCENT, 1, at + 2);
        }
        if (lower(at).equals("of")) {
            at++;
            while (at < tokens.size() && Lexicon.function(lower(at)) && !lower(at).equals("of")) {
                at++;
            }
        }
        String name = "";
        int end = start;
        for (int i = at; i < tokens.size() && named(i); i++) {
            name = Lexicon.stem(lower(i));
            end = i + 1;
            if (lower(i).endsWith("s")
                    && !tokens.get(i).capital()
                    && i + 1 < tokens.size()
                    && !lower(i + 1).endsWith("s")) {
                break;
            }
        }
        return new Measure(name, 1, end);
    }

    private boolean named(int at) {
        return tokens.get(at).word()
                && !Lexicon.function(lower(at))
                && Units.days(lower(at)).isEmpty();
    }

    private void add(int start, double low, double high, Measure measure) {
        double least = Math.min(low, high);
        double most = Math.max(low, high);
        String before = lower(start - 1);
        String sign = Units.of(before).isPresent() ? lower(start - 2) : before;
        String pair = lower(start - 2) + " " + before;
        if (ABOUT.contains(sign)) {
            least *= 1 - TENTH;
            most *= 1 + TENTH;
        } else if (pair.equals("up to") || pair.equals("at most") || pair.equals("maximum of")) {
            least = 0;
        } else if (NEARLY.contains(sign) || pair.equals("less than") || pair.equals("fewer than")) {
            least *= 1 - TENTH;
        } else if (OVER.contains(sign) && !pair.startsWith("spread")
                || pair.equals("at least")
                || pair.equals("more than")) {
            most *= 1 + 1.0 / 2;
        }
        Optional<Double> days = rate(measure.end()).or(() -> rateBefore(start));
        double each = measure.unit().equals(Units.TIME) ? 1 : days.orElse(1.0);
        String per = days.isPresent() ? Units.TIME : whole(measure.end());
        int behind = Math.max(measure.end(), start + 1);
        found.add(
                new Amount(
                        least / each,
                        most / each,
                        measure.unit(),
                        per,
                        tokens.get(start).start(),
                        tokens.get(behind - 1).end()));
    }

    /** The days of "a week", "per month", "daily" behind an amount. */
    private Optional<Double> rate(int at) {
        boolean each =
                ARTICLES.contains(lower(at)) || Set.of("per", "each", "every").contains(lower(at));
        String word = lower(each ? at + 1 : at);
        return each || word.endsWith("ly") ? Units.days(word) : Optional.empty();
    }

    /** The days of "an hourly wage of 20 dollars". */
    private Optional<Double> rateBefore(int start) {
        for (int at = start - 1; at >= Math.max(0, start - LONGEST_NOUN); at--) {
            if (lower(at).endsWith("ly") || lower(at).equals("annual")) {
                return Units.days(lower(at));
            }
        }
        return Optional.empty();
    }

    /** The thing of "per tonne", "a head" behind an amount, or empty. */
    private String whole(int at) {
        boolean each = ARTICLES.contains(lower(at)) || Set.of("per", "each").contains(lower(at));
        if (!each || at + 1 >= tokens.size() || !tokens.get(at + 1).word()) {
            return "";
        }
        return Lexicon.stem(lower(at + 1));
    }

    private String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
