package org.parley.app.web.pages;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.ledger.Question;

/** What a question asks for, in words behind the title of a picture. */
final class About {
    private About() {}

    static String question(Question question) {
        StringBuilder words = new StringBuilder();
        add(words, " of ", question.party());
        add(words, " on ", question.issue());
        add(
                words,
                ": ",
                question.moves().stream()
                        .sorted()
                        .map(Move::word)
                        .collect(Collectors.joining(", ")));
        add(words, ", since ", question.since());
        add(words, ", until ", question.until());
        add(words, ", talks ", question.talks());
        return words.toString();
    }

    private static void add(StringBuilder words, String before, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            words.append(before).append(value);
        }
    }
}
