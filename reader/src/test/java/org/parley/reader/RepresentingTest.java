package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.lexicon.Resources;

/** Runs the examples of the verbs that tell for whom somebody speaks. */
class RepresentingTest {
    private final Reader reader = TestReader.byLexicon();

    @Test
    void examples_ofEveryVerb_tellTheSideOrNone() {
        List<String> failures = new ArrayList<>();
        for (List<String> row : Resources.table(ActorFinder.class, "representing.tsv", 4)) {
            String right = row.get(2);
            String side = right.replaceFirst(".*\\{(?:the )?", "").replaceFirst("\\}.*", "");
            String text = right.replaceAll("[\\[\\]{}]", "");
            if (!sides(text).contains(side)) {
                failures.add(right + " -> " + sides(text));
            }
            if (!sides(row.get(3)).isEmpty()) {
                failures.add(row.get(3) + " -> " + sides(row.get(3)));
            }
        }
        assertEquals(List.of(), failures);
    }

    /** The sides that the text itself gives its persons. */
    private List<String> sides(String text) {
        return reader.read(Article.of("example", text)).actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .filter(actor -> actor.basis() == Actor.Basis.TEXT)
                .map(Actor::party)
                .map(Party::name)
                .toList();
    }
}
