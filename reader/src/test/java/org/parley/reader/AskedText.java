package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.lexicon.Resources;

/**
 * A text with words that are asked of, each with its answer: {@code [[She|Ana Ruiz]]}.
 *
 * @param text the words without the marks
 */
record AskedText(String text, List<Asked> asked) {
    private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)\\]\\]");

    /**
     * @param words their place in the text
     */
    record Asked(Span words, String answer) {}

    /** The marked texts of a file beside the actors, which lines of "===" part; no comments. */
    static List<String> in(String file) {
        String all =
                String.join("\n", Resources.lines(ActorFinder.class, file))
                        .replaceAll("(?m)^#.*\n", "");
        return List.of(all.split("\n===\n"));
    }

    static AskedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Asked> asked = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(1));
            asked.add(new Asked(new Span(start, text.length()), mark.group(2)));
        }
        mark.appendTail(text);
        return new AskedText(text.toString(), asked);
    }
}
