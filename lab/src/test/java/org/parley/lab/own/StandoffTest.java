package org.parley.lab.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.lab.encoder.Polnear;

final class StandoffTest {
    @TempDir private Path folder;

    @Test
    void write_nestedCase_givesTheOutermostAsPolnearHasThem() throws IOException {
        Case asked =
                Case.parse(
                        "sentences.txt",
                        "talks-2",
                        """
                        id: talks-2

                        “[t1 It is over],” [s1 Orlo] [c1 said]. “[t1 [s2 They] [c2 want] [t2 war]].”

                        chain 1: Orlo
                        chain 2: Orlo <- they
                        """);
        Standoff.write(List.of(new CaseReading(asked, List.of())), folder);
        Polnear article = Polnear.read(folder).get(0);
        Case.Marked first = asked.attributions().get(0);
        assertEquals(asked.article().text(), article.text());
        assertEquals(
                List.of(new Polnear.Relation(first.source(), first.cue(), first.content())),
                article.attributions());
    }
}
