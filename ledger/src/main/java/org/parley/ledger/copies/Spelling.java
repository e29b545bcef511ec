package org.parley.ledger.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One key for the ways to write a word: British and American, digits and small number words,
 * abbreviated months and units. A key is for comparing only: it need not be a word, and words that
 * are never mistaken for each other may share one.
 */
final class Spelling {
    private static final Pattern RE_AT_END = Pattern.compile("(?<=[tb])re(s?)$");
    private static final Pattern OUR = Pattern.compile("(?<=\\p{L}{2})our");
    private static final Pattern OGUE = Pattern.compile("ogue(?=s?$)");
    private static final Pattern MME = Pattern.compile("mme(?=s?$)");

    /** From each written form to the one that stands for it. */
    private static final Map<String, String> FORMS = forms("spellings.tsv");

    private Spelling() {}

    /**
     * The key of a word.
     *
     * @param word letters and digits, in any case, maybe with inner full stops or apostrophes
     */
    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
        String form = FORMS.getOrDefault(lower, lower);
        if (Character.isDigit(form.charAt(0))) {
            return form;
        }
        String key = RE_AT_END.matcher(form).replaceFirst("er$1");
        key = OUR.matcher(key).replaceFirst("or");
        key = OGUE.matcher(key).replaceFirst("og");
        key = MME.matcher(key).replaceFirst("m");
        return key.replace('z', 's')
                .replace("ce", "se")
                .replace("ae", "e")
                .replace("oe", "e")
                .replace("ll", "l");
    }

    private static Map<String, String> forms(String resource) {
        Map<String, String> forms = new HashMap<>();
        for (String line : lines(resource)) {
            String[] row = line.split("\t", -1);
            for (int i = 1; i < row.length; i++) {
                forms.put(row[i], row[0]);
            }
        }
        return Map.copyOf(forms);
    }

    /** The lines of a resource beside this class, without comments and empty ones. */
    static List<String> lines(String resource) {
        try (InputStream in = Spelling.class.getResourceAsStream(resource)) {
            String text =
                    new String(
                            Objects.requireNonNull(in, resource).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }
}
