package org.parley.lab.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.lab.own.BadForm;

final class WhoCaseTest {
    private static final String TALKS =
            """
            id: talks-2
            kind: labour
            date: 2024-05-31

            Ann Orlo said [1 she] would call
            [2 both] again [sic].

            [3 It] rained.

            1: Ann Orlo | Orlo
            2: Hull and Sons + Dockers' League | the two
            3: ?
            """;

    @TempDir private Path set;

    private List<WhoCase> read(String written) throws IOException {
        Path file = set.resolve("pronouns.txt");
        Files.writeString(file, written);
        return WhoCase.in(file, false);
    }

    private String refusal(String written) {
        return String.valueOf(assertThrows(BadForm.class, () -> read(written)).getMessage());
    }

    @Test
    void in_case_givesHeadTextAndQuestions() throws IOException {
        WhoCase asked = read(TALKS).get(0);
        assertEquals("talks-2", asked.article().document());
        assertEquals("labour", asked.kind());
        assertEquals(LocalDate.of(2024, 5, 31), asked.article().published());
        assertEquals(
                "Ann Orlo said she would call\nboth again [sic].\n\nIt rained.",
                asked.article().text());
        assertEquals(
                List.of("she", "both", "It"),
                asked.questions().stream().map(q -> q.span().of(asked.article().text())).toList());
        assertEquals(
                List.of(
                        List.of(List.of("Ann Orlo"), List.of("Orlo")),
                        List.of(List.of("Hull and Sons", "Dockers' League"), List.of("the two")),
                        List.of(List.of())),
                asked.questions().stream().map(WhoCase.Question::answers).toList());
        assertEquals(
                "Hull and Sons + Dockers' League | the two", asked.questions().get(1).written());
        assertEquals("?", asked.questions().get(2).written());
    }

    @Test
    void in_badForm_namesFileCaseAndFault() {
        assertEquals(
                "pronouns.txt, talks-2: mark 3 has no answer, or is there twice",
                refusal(TALKS.replace("3: ?\n", "")));
        assertTrue(refusal(TALKS.replace("[3 It]", "It")).contains("answer 3 has no mark"));
        assertTrue(refusal(TALKS.replace("3: ?", "2: ?")).contains("answer 2 is given twice"));
        assertTrue(refusal(TALKS.replace("| Orlo", "|")).contains("missing in answer 1"));
        assertTrue(refusal(TALKS.replace("| Orlo", "| ? + Orlo")).contains("missing in answer 1"));
        assertTrue(refusal(TALKS.replace("3: ?", "nobody")).contains("among the answers"));
        assertTrue(refusal(TALKS.replace("kind: labour\n", "")).contains("no kind"));
        assertTrue(refusal(TALKS.replace("[3 It]", "[3: It]")).contains("is not [, a number"));
        assertTrue(refusal("id: talks-2\nkind: trade\n\nNo marks.").contains("not a text"));
    }

    @Test
    void in_blindCases_areLeftOutUnread() throws IOException {
        assertEquals(1, read(TALKS + "===\nid: talks-6\n\n[1 Ann\n").size());
    }
}
