package org.parley.ledger.rulings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.core.text.Span;

/** Finds words in a text as they stand there; one white space is as good as another. */
public final class Quotes {
    private static final String SPACE = "[\\s\\p{Z}]+";

    private Quotes() {}

    /** Where the words stand, in the order of the text; nowhere if there are no words. */
    public static List<Span> places(String text, String words) {
        List<String> parts =
                Arrays.stream(words.split(SPACE)).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        Matcher found =
                Pattern.compile(
                                parts.stream()
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining(SPACE)))
                        .matcher(text);
        List<Span> places = new ArrayList<>();
        for (int from = 0; found.find(from); from = found.start() + 1) {
            places.add(new Span(found.start(), found.end()));
        }
        return places;
    }
}
