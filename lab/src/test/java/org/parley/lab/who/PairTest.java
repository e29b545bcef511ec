package org.parley.lab.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.names.NameKind;
import org.parley.lab.own.BadForm;

final class PairTest {
    private static final String ROW = "talks-2\tsame\tperson\tAnn Orlo\tperson\tA. Orlo\n";

    @TempDir private Path set;

    private List<Pair> read(String written, boolean blind) throws IOException {
        Path file = set.resolve("variants.tsv");
        Files.writeString(file, written);
        return Pair.in(file, blind);
    }

    private String refusal(String written) {
        return String.valueOf(assertThrows(BadForm.class, () -> read(written, false)).getMessage());
    }

    @Test
    void in_rows_givesOpenOrBlindOnes() throws IOException {
        String rows = "# id\tverdict\n\n" + ROW + "talks-6\tdifferent\tcity\tOrl\triver\tOrl\n";
        assertEquals(
                List.of(
                        new Pair(
                                "talks-2",
                                true,
                                NameKind.PERSON,
                                "Ann Orlo",
                                NameKind.PERSON,
                                "A. Orlo")),
                read(rows, false));
        Pair blind = read(rows, true).get(0);
        assertEquals(
                new Pair("talks-6", false, NameKind.CITY, "Orl", NameKind.RIVER, "Orl"), blind);
        assertEquals("two kinds", blind.group());
        assertEquals("falsely linked\ttalks-6\tcity\tOrl\triver\tOrl", blind.line());
    }

    @Test
    void in_badForm_namesFileRowAndFault() {
        assertEquals("variants.tsv, talks-2: the id is taken", refusal(ROW + ROW));
        assertTrue(refusal(ROW.replace("\tA. Orlo", "")).contains("not id, verdict"));
        assertTrue(refusal(ROW.replace("same", "alike")).contains("neither same nor different"));
        assertTrue(refusal(ROW.replace("person", "lake")).contains("no kind of names: lake"));
    }
}
