package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Token;

/** For whom persons and roles speak, in the texts of {@code affiliations.txt}. */
class AffiliationsTest {
    private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)\\]\\]");
    private static final String NOBODY = "?";

    private record Asked(Span words, String side) {}

    static List<String> texts() {
        String all =
                String.join("\n", Resources.lines(ActorFinder.class, "affiliations.txt"))
                        .replaceAll("(?m)^#.*\n", "");
        return List.of(all.split("\n===\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void read_markedWords_speakForTheirSide(String marked) {
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
        Reading reading =
                TestReader.byLexicon().read(Article.of("example", text.toString().strip()));
        List<String> wrong =
                asked.stream()
                        .filter(a -> !a.side().equals(side(reading, a.words())))
                        .map(a -> a + " but " + side(reading, a.words()))
                        .toList();
        assertEquals(List.of(), wrong, marked);
    }

    /** The side of the longest mention whose head lies in the words, "?" if that is himself. */
    private static String side(Reading reading, Span words) {
        Optional<Mention> mention =
                reading.mentions().stream()
                        .filter(m -> words.covers(head(reading, m).span()))
                        .max(Comparator.comparingInt(m -> m.span().length()));
        return mention.flatMap(m -> Optional.ofNullable(m.party()))
                .map(Party::name)
                .filter(name -> !name.equals(mention.get().actor()))
                .orElse(NOBODY);
    }

    private static Token head(Reading reading, Mention m) {
        return reading.sentences().get(m.sentence()).token(m.head());
    }
}
