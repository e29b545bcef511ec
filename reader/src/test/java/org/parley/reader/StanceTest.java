package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.text.Article;

/** What a cue says about the truth of what it reports, by the encoder and by the lexicon alone. */
class StanceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister [[said]] that the government had signed the accord. | NEUTRAL",
                "The minister [[denied]] that the government had signed the accord. | DENIES",
                "The minister [[did not deny]] that the government had signed the accord. | NEUTRAL",
                "The minister [[confirmed]] that the government had signed the accord. | CONFIRMS",
                "The minister [[did not confirm]] that the government had signed the accord. | NEUTRAL",
                "The minister [[claimed]] that the government had signed the accord. | CLAIMS",
                "The minister [[doubted]] that the government had signed the accord. | DOUBTS",
            })
    void read_cue_tellsWhatTheSourceHoldsTrue(String marked, Stance stance) {
        MarkedText expected = MarkedText.parse(marked);
        for (Reader reader : List.of(TestReader.shared(), TestReader.byLexicon())) {
            List<Attribution> found =
                    reader.read(Article.of("text", expected.text())).attributions().stream()
                            .filter(a -> expected.overlaps("cue", a.cue()))
                            .toList();
            assertEquals(List.of(stance), found.stream().map(Attribution::stance).toList(), marked);
        }
    }
}
