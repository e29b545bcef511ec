package org.parley.lab.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.text.Span;

final class CaseTest {
    private static final String TALKS =
            """
            id: talks-1
            kind: peace
            outlet: The Sorran Post
            date: 2024-05-31

            “[t1 It is over],” [s1 Ann Orlo] [c1 told] Radio Five. “[t1 [s2 They] [c2 want] [t2 war]].”

            Shots [c3 are feared].

            chain 1: Radio Five <- Ann Orlo | Orlo
            chain 2: Radio Five <- Ann Orlo | Orlo <- they
            chain 3: -
            """;

    @TempDir private Path set;

    private static String refusal(String written) {
        return String.valueOf(
                assertThrows(BadForm.class, () -> Case.parse("articles.txt", "talks-1", written))
                        .getMessage());
    }

    private static List<String> words(Case asked, List<Span> spans) {
        return spans.stream().map(span -> span.of(asked.article().text())).toList();
    }

    @Test
    void parse_case_givesHeadTextPiecesAndChains() {
        Case asked = Case.parse("articles-peace.txt", "talks-1", TALKS);
        assertEquals("articles", asked.group());
        assertEquals("talks-1", asked.id());
        assertEquals("The Sorran Post", asked.article().outlet());
        assertEquals(LocalDate.of(2024, 5, 31), asked.article().published());
        assertEquals(
                "“It is over,” Ann Orlo told Radio Five. “They want war.”\n\nShots are feared.",
                asked.article().text());
        Case.Marked first = asked.attributions().get(0);
        assertEquals(List.of("Ann Orlo"), words(asked, first.source()));
        assertEquals(List.of("told"), words(asked, List.of(first.cue())));
        assertEquals(List.of("It is over", "They want war"), words(asked, first.content()));
        assertEquals(List.of(List.of("Radio Five"), List.of("Ann Orlo", "Orlo")), first.chain());
        assertEquals(List.of(), asked.attributions().get(2).chain());
        assertEquals(List.of(), asked.attributions().get(2).source());
        assertEquals(List.of(1, 3), asked.outermost().stream().map(Case.Marked::number).toList());
    }

    @Test
    void parse_badForm_namesFileCaseAndFault() {
        assertEquals(
                "articles.txt, talks-1: attribution 3 must have one cue and one chain, but has 1 and 0",
                refusal(TALKS.replace("chain 3: -\n", "")));
        assertEquals(
                "articles.txt, talks-1: attribution 3 must have one cue and one chain, but has 0 and 1",
                refusal(TALKS.replace("[c3 are feared]", "are feared")));
        assertTrue(refusal(TALKS.replace("chain 3", "chain 2")).contains("chain 2 is given twice"));
        assertTrue(refusal(TALKS.replace("<- they", "<- ")).contains("missing in chain 2"));
        assertTrue(refusal(TALKS.replace("05-31", "31-05")).contains("not a date"));
        assertTrue(refusal(TALKS.replace("kind:", "sort:")).contains("not a field"));
        assertTrue(refusal(TALKS.replace("chain 3: -", "none")).contains("among the chains"));
    }

    @Test
    void blind_knownIds_byTheFirstDigitOfTheirSha256() {
        assertTrue(WrittenCase.blind("talks-1"), "006b");
        assertTrue(WrittenCase.blind("talks-6"), "3096");
        assertTrue(WrittenCase.blind("example-a03"), "9d88");
        assertFalse(WrittenCase.blind("talks-2"), "d317");
        assertFalse(WrittenCase.blind("talks-3"), "e63c");
        assertFalse(WrittenCase.blind("example-a01"), "1073");
    }

    @Test
    void in_folder_readsOpenOrBlindCasesAndNoMoreThanTheIdOfOthers() throws IOException {
        String bad = "id: talks-6\n\n[s1 Ann\n";
        Files.writeString(set.resolve("articles.txt"), open("talks-2") + "\n===\n" + bad + "===\n");
        assertEquals(List.of("talks-2"), Case.in(set, false).stream().map(Case::id).toList());
        assertThrows(BadForm.class, () -> Case.in(set, true));
    }

    @Test
    void in_idTwiceOrNone_namesFileAndCase() throws IOException {
        Files.writeString(set.resolve("a.txt"), open("talks-2") + "===\n" + open("talks-2"));
        assertEquals(
                "a.txt, talks-2: the id is taken",
                assertThrows(BadForm.class, () -> Case.in(set, false)).getMessage());
        Files.writeString(set.resolve("a.txt"), open("talks-2") + "===\nkind: peace\n\nNo.\n");
        assertTrue(
                String.valueOf(assertThrows(BadForm.class, () -> Case.in(set, false)).getMessage())
                        .startsWith("a.txt, case 2: no line"));
    }

    private static String open(String id) {
        return TALKS.replace("talks-1", id);
    }
}
