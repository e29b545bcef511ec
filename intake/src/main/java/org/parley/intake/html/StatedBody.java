package org.parley.intake.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** An article's text as a page states it in its data: with or without tags and entities. */
final class StatedBody {
    private static final Pattern TAG =
            Pattern.compile("<(?:p|br|div|a|em|strong|b|i|ul|ol|h[1-6]|span|blockquote)\\b[^>]*>");
    private static final Pattern LINES = Pattern.compile("\\R+");

    private StatedBody() {}

    /** The paragraphs that a property of a thing holds, apart by an empty line; empty if none. */
    static String of(JsonNode thing, String property) {
        JsonNode value = thing.path(property);
        return value.isTextual() ? text(value.textValue()) : "";
    }

    private static String text(String stated) {
        String text = stated.contains("&lt;") ? Parser.unescapeEntities(stated, false) : stated;
        if (TAG.matcher(text).find()) {
            return Blocks.text(Blocks.of(Jsoup.parse(text).body(), Site.UNKNOWN));
        }
        List<String> paragraphs =
                Stream.of(LINES.split(Parser.unescapeEntities(text, false)))
                        .map(Blocks::folded)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return String.join("\n\n", paragraphs);
    }
}
