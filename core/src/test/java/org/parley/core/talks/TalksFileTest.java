package org.parley.core.talks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                        new Matter("night shifts", List.of())),
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
talks: h\\nparties:\\n  - name: A\\n    aliases: [du]\\n  - name: B\\n    aliases: [DU]  | harbour.yaml, line 6: "DU" tells "A" already, in line 4; it cannot tell "B" too
talks: h\\nparties:\\n  - name: A\\n    speakers: [I]\\n  - name: B\\n    speakers: [I]  | harbour.yaml, line 6: "I" tells "A" already, in line 4; it cannot tell "B" too
talks: h\\nissues:\\n  - pay\\n  - name: jobs\\n    phrases: [Pay]  | harbour.yaml, line 5: "Pay" tells "pay" already, in line 3
talks: h\\noutlets:\\n  - Echo                      | harbour.yaml, line 3: an outlet is a list of fields
talks: h\\nparties:\\n  -                           | harbour.yaml, line 3: a name is missing behind "- "
talks: h\\nparties:\\n\\t- A                         | harbour.yaml, line 3: not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation); indent with spaces
talks: h\\nname: Dockers: Union                      | harbour.yaml, line 2: not YAML: mapping values are not allowed here; is a quote or a bracket left open? A text with ": " in it needs quotes
talks: h\\nname: "a\\nissues: [pay]                 | harbour.yaml, line 2: not YAML: found unexpected end of stream
talks: "h                                            | harbour.yaml, line 1
- talks                                              | harbour.yaml, line 1: the file is a list of fields
""")
    void parse_fault_isNamedWithItsLine(String yaml, String message) {
        BadTalksException bad =
                assertThrows(
                        BadTalksException.class,
                        () -> parse(yaml.replace("\\n", "\n").replace("\\t", "\t")));
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

    @Test
    void parse_fieldWithNothingInIt_isAsLeftOut() {
        assertEquals(
                parse("talks: h\nparties: [A]\n"),
                parse(
                        "talks: h\nparties:\n  - name: A\n    aliases:\n    speakers: []\nissues:\n"));
    }

    @Test
    void parse_oneWordForPartyAndIssue_isNoFault() {
        assertDoesNotThrow(() -> parse("talks: h\nparties: [pickets]\nissues: [pickets]\n"));
    }

    @Test
    void readAll_brokenFiles_allFaultsOfAllAreTold(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), "talks: h\n");
        Path twice = Files.writeString(folder.resolve("twice.yaml"), "talks: h\n");
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "talks: i\nparty: [A]\n");
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xE9});
        Path gone = folder.resolve("gone.yaml");
        BadTalksException all =
                assertThrows(
                        BadTalksException.class,
                        () -> TalksFile.readAll(List.of(good, twice, bad, latin, gone, folder)));
        assertEquals(
                List.of(
                        twice + ": it has the id \"h\" of " + good,
                        bad
                                + ", line 2: the file has no field \"party\"; it may have issues,"
                                + " mediators, name, outlets, parties, talks",
                        latin + ": not UTF-8 text; save it as UTF-8",
                        gone + ": there is no such talks file",
                        folder + ": it is a folder; name the talks file in it"),
                String.valueOf(all.getMessage()).lines().toList());
    }
}
