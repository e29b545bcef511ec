package org.parley.ledger.contradictions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ledger.tables.Table;

/** Reads numbers in figures and in words: {@code 1.5 million}, a hundred and twenty, two thirds. */
final class NumberWords {
    private static final Map<String, Double> UNITS = of("unit");
    private static final Map<String, Double> SCALES = of("scale");
    private static final Map<String, Double> PARTS = of("part");
    private static final Map<String, Double> WHOLES = of("whole");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final double HUNDRED = 100;

    /**
     * A number in a list of tokens.
     *
     * @param end index of the token behind it
     * @param part whether it is a part of a whole, 1 for all of it
     */
    record Number(double value, int end, boolean part) {}

    private NumberWords() {}

    private static Map<String, Double> of(String kind) {
        Map<String, Double> values = new HashMap<>();
        for (List<String> row : Table.rows(NumberWords.class, "numbers.tsv", 3)) {
            if (row.get(0).equals(kind)) {
                for (String word : row.get(2).split(" ")) {
                    values.put(word, Double.valueOf(row.get(1)));
                }
            }
        }
        return values;
    }

    /** The number that begins at a token. */
    static Optional<Number> at(List<Token> tokens, int start) {
        String first = lower(tokens, start);
        Double whole = WHOLES.get(first);
        if (whole != null && (!first.equals("halves") && !first.equals("double"))) {
            return Optional.of(new Number(whole, start + 1, true));
        }
        if (first.equals("half")) {
            return half(tokens, start);
        }
        Number number;
        if (tokens.get(start).digits()) {
            number = new Number(figures(first), start + 1, false);
        } else if (UNITS.containsKey(first)) {
            number = new Number(UNITS.get(first), start + 1, false);
        } else if (ARTICLES.contains(first) && counts(tokens, start + 1)) {
            number = new Number(1, start + 1, false);
        } else {
            return Optional.empty();
        }
        return Optional.of(part(tokens, withHalf(tokens, rest(tokens, withHalf(tokens, number)))));
    }

    private static boolean counts(List<Token> tokens, int at) {
        String word = lower(tokens, at);
        return SCALES.containsKey(word)
                || PARTS.containsKey(word) && ended(tokens, at + 1) && !word.equals("half")
                || word.equals("half");
    }

    /** "half a million", "half a year", "half of them". */
    private static Optional<Number> half(List<Token> tokens, int at) {
        int next = at + 1;
        if (lower(tokens, next).equals("-")) {
            next++;
        }
        boolean article = ARTICLES.contains(lower(tokens, next));
        String word = lower(tokens, article ? next + 1 : next);
        Double scale = SCALES.get(word);
        if (article && scale != null) {
            return Optional.of(new Number(scale / 2, next + 2, false));
        }
        boolean unit = Units.of(word).isPresent();
        if (unit && (article || next > at + 1)) {
            return Optional.of(new Number(1.0 / 2, article ? next + 1 : next, false));
        }
        return Optional.of(new Number(1.0 / 2, at + 1, true));
    }

    /** What follows the first word of a number: tens and units, hundreds, thousands. */
    private static Number rest(List<Token> tokens, Number first) {
        double total = 0;
        double group = first.value();
        int at = first.end();
        boolean words = !tokens.get(at - 1).digits();
        while (true) {
            int next = at;
            String word = lower(tokens, next);
            if (word.equals("-") || word.equals("and") && (group >= HUNDRED || total > 0)) {
                next++;
                word = lower(tokens, next);
            }
            Double unit = words ? UNITS.get(word) : null;
            Double scale = SCALES.get(word);
            if (unit != null && fits(group, unit)) {
                group += unit;
            } else if (scale != null && next == at && scale <= HUNDRED) {
                group *= scale;
            } else if (scale != null && next == at) {
                total += group * scale;
                group = 0;
            } else {
                return new Number(total + group, at, false);
            }
            at = next + 1;
        }
    }

    private static boolean fits(double group, double unit) {
        double tens = group % HUNDRED;
        return group == 0 || tens == 0 || tens >= 20 && tens % 10 == 0 && unit < 10;
    }

    /** "two and a half". */
    private static Number withHalf(List<Token> tokens, Number number) {
        int at = number.end();
        boolean half =
                lower(tokens, at).equals("and")
                        && ARTICLES.contains(lower(tokens, at + 1))
                        && lower(tokens, at + 2).equals("half");
        return half ? new Number(number.value() + 1.0 / 2, at + 3, false) : number;
    }

    /** "two thirds", "a tenth"; not "a third party", "a second round". */
    private static Number part(List<Token> tokens, Number number) {
        int at = lower(tokens, number.end()).equals("-") ? number.end() + 1 : number.end();
        Double part = PARTS.get(lower(tokens, at));
        return part != null && (number.value() > 1 || ended(tokens, at + 1))
                ? new Number(number.value() * part, at + 1, true)
                : number;
    }

    /** Whether a token ends a phrase: no noun follows it. */
    private static boolean ended(List<Token> tokens, int at) {
        return at >= tokens.size()
                || !tokens.get(at).word()
                || Lexicon.function(tokens.get(at).lower())
                || Set.of("lower", "higher", "cheaper", "smaller", "larger")
                        .contains(tokens.get(at).lower());
    }

    private static double figures(String digits) {
        if (digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            return Double.parseDouble(digits.replace(",", ""));
        }
        if (digits.matches("\\d{1,3}(\\.\\d{3}){2,}")) {
            return Double.parseDouble(digits.replace(".", ""));
        }
        return digits.matches("\\d+(\\.\\d+)?")
                ? Double.parseDouble(digits)
                : Double.parseDouble(digits.replaceAll("[.,](?=.*[.,])", "").replace(',', '.'));
    }

    private static String lower(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
