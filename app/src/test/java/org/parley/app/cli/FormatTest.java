package org.parley.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON beside JSON Lines. */
class FormatTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir Path folder;

    private Program program = new Program(Path.of(""), "");

    @BeforeEach
    void open() {
        program = new Program(folder, folder.resolve("ledger.db").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board",
                "entries",
                "history Sorran",
                "timeline",
                "changes --since 2031-05-05",
                "contradictions",
                "sources",
                "names",
                "names Vesk",
                "names rulings",
                "rule list"
            })
    void json_anyQuestion_oneArrayOfWhatJsonLinesHave(String question)
            throws JsonProcessingException {
        program.keep("Wire", "2031-05-04", "Sorran accepts a corridor.\nIt rained, said Vesk.");
        program.keep("Post", "2031-05-05", "Sorran rejects the corridor.\nIt rained, said Vesk.");
        program.run("rule", program.idOf("accepts"), "--confirm");
        program.run("names", "role", "Vesk", "--party", "Sorran");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : asked(question, "jsonl").lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        assertFalse(lines.isEmpty());
        JsonNode array = MAPPER.readTree(asked(question, "json"));
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        assertTrue(array.isArray());
        assertEquals(lines, elements);
    }

    @Test
    void json_nothingFound_anEmptyArray() {
        program.keep("Wire", "2031-05-04", "Sorran demands a corridor.");
        assertEquals("[]\n", asked("entries --party Nobody", "json"));
        assertEquals("[]\n", asked("deadlines", "json"));
        assertEquals("[]\n", asked("board --party Nobody", "json"));
        assertEquals("[]\n", asked("reread", "json"));
    }

    @Test
    void json_ofRead_refusedWithWayOut() {
        program.run(2, "read", "--format", "json", "gone.txt");
        assertTrue(program.said().contains("ask afterwards: parley entries --format json"));
        program.run(2, "board", "--format", "xml");
        assertTrue(program.said().contains("JSON, JSONL, CSV]"), program.said());
    }

    private String asked(String question, String format) {
        List<String> words = new ArrayList<>(List.of(question.split(" ")));
        words.addAll(List.of("--format", format));
        return program.run(words.toArray(String[]::new));
    }
}
