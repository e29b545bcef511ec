package org.parley.ledger.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ledger.tables.Table;

/** What the names of reporters tell: which are one, and which name nobody. */
final class Reporters {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|state agency|news agency)\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final List<Rule> RULES =
            Table.rows(Reporters.class, "anonymous.tsv", 2).stream()
                    .map(
                            row ->
                                    new Rule(
                                            row.get(0).equals("anonymous"),
                                            Pattern.compile(row.get(1))))
                    .toList();

    /** Words that make another of an office. */
    private static final Set<String> DEPUTIES =
            Set.of("deputy", "vice", "former", "ex", "assistant", "shadow", "acting", "opposition");

    private static final Map<String, String> AGENCIES = agencies();

    private record Rule(boolean anonymous, Pattern pattern) {}

    private Reporters() {}

    private static Map<String, String> agencies() {
        Map<String, String> agencies = new HashMap<>();
        for (List<String> row : Table.rows(Reporters.class, "agencies.tsv", 1)) {
            String[] names = row.get(0).split(";");
            for (String name : names) {
                agencies.put(letters(name), letters(names[0]));
            }
        }
        return agencies;
    }

    /** The same for two spellings of one name; an agency's many names have one. */
    static String key(String name) {
        String key = letters(bare(name));
        return AGENCIES.getOrDefault(key, key);
    }

    /** Whether two keys may name one: "foreign minister Ida Molnar", "Ida Molnar". */
    static boolean oneName(String a, String b) {
        List<String> shorter = List.of((a.length() < b.length() ? a : b).split(" "));
        List<String> longer =
                new ArrayList<>(List.of((a.length() < b.length() ? b : a).split(" ")));
        if (a.equals(b)) {
            return true;
        }
        if (shorter.size() < 2 || !longer.containsAll(shorter)) {
            return false;
        }
        longer.removeAll(shorter);
        return longer.stream().noneMatch(DEPUTIES::contains);
    }

    static boolean agency(String name) {
        return AGENCIES.containsKey(letters(bare(name)));
    }

    /** Whether nobody could be asked if he said so: "a senior official", "sources". */
    static boolean anonymous(String name) {
        String bare = bare(name);
        return RULES.stream()
                .filter(rule -> rule.pattern().matcher(bare).matches())
                .findFirst()
                .map(Rule::anonymous)
                .orElse(false);
    }

    private static String bare(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return ARTICLE.matcher(lower).replaceFirst("");
    }

    private static String letters(String lower) {
        return NO_LETTER.matcher(lower).replaceAll(" ").strip();
    }
}
