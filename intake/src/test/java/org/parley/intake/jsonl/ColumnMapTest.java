package org.parley.intake.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ColumnMapTest {
    @Test
    void line_wellFormed_namesByWhatTheyHold() {
        ColumnMap map = ColumnMap.parse("text=body, published = meta.date");
        assertEquals(Optional.of("body"), map.name(Column.TEXT));
        assertEquals(Optional.of("meta.date"), map.name(Column.PUBLISHED));
        assertEquals(Optional.empty(), map.name(Column.TITLE));
    }

    @Test
    void line_unknownWord_listsTheKnown() {
        assertEquals(
                "there is nothing called \"headline\" to name a column for. There are: text, title,"
                        + " published, outlet, author, url",
                error("headline=h1"));
    }

    @Test
    void line_malformed_saysWhichPart() {
        assertEquals(
                "\"text\" does not name a column. Write, for example: text=body", error("text"));
        assertEquals(
                "\"text=\" does not name a column. Write, for example: text=body", error("text="));
        assertEquals("\"\" does not name a column. Write, for example: text=body", error(""));
        assertEquals("text is given two columns. Name one", error("text=a,text=b"));
    }

    private static String error(String line) {
        return assertThrows(IllegalArgumentException.class, () -> ColumnMap.parse(line))
                .getMessage();
    }
}
