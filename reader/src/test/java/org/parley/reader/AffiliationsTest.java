package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.syntax.Token;

/** For whom persons and roles speak, in the texts of {@code affiliations.txt}. */
class AffiliationsTest {
    private static final String NOBODY = "?";

    static List<String> texts() {
        return AskedText.in("affiliations.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void read_markedWords_speakForTheirSide(String marked) {
        AskedText text = AskedText.parse(marked.strip());
        Reading reading = TestReader.byLexicon().read(Article.of("example", text.text()));
        List<String> wrong =
                text.asked().stream()
                        .filter(a -> !a.answer().equals(side(reading, a.words())))
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
