package org.parley.core.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.talks.Talks.Matter;
import org.parley.core.talks.Talks.Reporter;
import org.parley.core.talks.Talks.Side;

final class TalksFileTest {
    private static Talks parse(String yaml) {
        return TalksFile.parse("harbour.yaml", yaml);
    }

    @Test
    void parse_wholeFile_hasAllThatItSays() {
        Talks talks =
                parse(
                        """
                        talks: harbour-2024
                        name: Harbour strike of 2024
                        parties:
                          - name: Dockers' Union
                            aliases: [the dockers, DU]
                            speakers: [Ida Storm]
                          - Norlink
                        mediators:
                          - name: Labour Court
                        issues:
                          - name: pay
                            phrases: [wages, 8 percent]
                          - night shifts
                        outlets:
                          - name: Harbour Post
                            reliability: b
                        """);
        assertEquals("Harbour strike of 2024", talks.name());
        assertEquals(
                List.of(
                        new Side(
                                "Dockers' Union",
                                List.of("the dockers", "DU"),
                                List.of("Ida Storm"),
                                false),
                        new Side("Norlink", List.of(), List.of(), false),
                        new Side("Labour Court", List.of(), List.of(), true)),
                talks.parties());
        assertEquals(
                List.of(
                        new Matter("pay", List.of("wages", "8 percent")),
                        new Matter("night shifts", List.of("night shifts"))),
                talks.issues());
        assertEquals(
                List.of(new Reporter("Harbour Post", List.of(), Reliability.B)), talks.outlets());
    }

    @Test
    void parse_idAlone_isEnough() {
        assertEquals(
                new Talks("harbour", "harbour", List.of(), List.of(), List.of()),
                parse("talks: harbour\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
name: Harbour                                        | harbour.yaml, line 1: "talks" is missing or empty
talks: harbour strike                                | harbour.yaml, line 1: "talks" is a short id
talks: h\\nparty: [A]                                | harbour.yaml, line 2: the file has no field "party"
talks: h\\nparties: A                                | harbour.yaml, line 2: "parties" is a list
talks: h\\nparties:\\n  - name: A\\n    alias: [a]   | harbour.yaml, line 4: a party has no field "alias"
talks: h\\nparties:\\n  - aliases: [a]               | harbour.yaml, line 3: "name" is missing or empty
talks: h\\nparties:\\n  - A\\n  - a                  | harbour.yaml, line 4: the party "a" is there already, in line 3
talks: h\\nissues:\\n  - name: pay\\n    phrases: x  | harbour.yaml, line 4: "phrases" is a list
talks: h\\noutlets:\\n  - {name: P, reliability: Z}  | harbour.yaml, line 3: reliability is a letter from A
talks: h\\ntalks: i                                  | harbour.yaml, line 2: "talks" is given twice
talks: "h                                            | harbour.yaml, line
- talks                                              | harbour.yaml, line 1: the file is a list of fields
""")
    void parse_fault_isNamedWithItsLine(String yaml, String message) {
        BadTalksException bad =
                assertThrows(BadTalksException.class, () -> parse(yaml.replace("\\n", "\n")));
        assertTrue(String.valueOf(bad.getMessage()).contains(message), bad.getMessage());
    }

    @Test
    void parse_emptyFile_saysWhatIsMissing() {
        BadTalksException bad = assertThrows(BadTalksException.class, () -> parse(""));
        assertTrue(String.valueOf(bad.getMessage()).contains("the file is a list of fields"));
    }

    @Test
    void parse_severalFaults_areAllTold() {
        BadTalksException bad =
                assertThrows(
                        BadTalksException.class,
                        () -> parse("talks: a b\nparties: x\nissues: y\n"));
        assertEquals(List.of(1, 2, 3), bad.faults().stream().map(f -> f.line()).toList());
    }
}
