package org.parley.reader.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the small lexicons beside this class. */
class StanzaTest {
    private static final Set<String> FIELDS = Set.of("cue", "pos", "holder", "right", "wrong");

    @Test
    void read_good_fieldsInOrderWithPlace() {
        List<Stanza> stanzas = read("good.cues");
        assertEquals(2, stanzas.size());
        Stanza first = stanzas.get(0);
        assertEquals("good.cues:2", first.place());
        assertEquals("reject", first.get("cue", ""));
        assertEquals("verb", first.get("pos", ""));
        assertEquals(
                List.of("{h They} [[rejected]] it.", "It was [[rejected]]: by {h them}."),
                first.all("right"));
        assertEquals("good.cues:9", stanzas.get(1).place());
    }

    @Test
    void list_commasAndBlanks_parts() {
        Stanza stanza = read("good.cues").get(1);
        assertEquals(List.of("subject", "of"), stanza.list("holder"));
        assertEquals(List.of(), stanza.list("target"));
        assertEquals("none", stanza.get("target", "none"));
        assertEquals(List.of(), stanza.all("target"));
    }

    @Test
    void read_unknownField_messageNamesFileAndLine() {
        assertEquals(
                "unknown-field.cues:4: unknown field \"hodler\"", message("unknown-field.cues"));
    }

    @Test
    void read_lineWithoutColon_messageNamesFileAndLine() {
        assertEquals("no-colon.cues:3: unknown field \"right They\"", message("no-colon.cues"));
    }

    @Test
    void read_noRightExample_messageNamesFileAndLine() {
        assertEquals("no-right.cues:6: no field \"right\"", message("no-right.cues"));
    }

    @Test
    void read_noWrongExample_messageNamesFileAndLine() {
        assertEquals("no-wrong.cues:1: no field \"wrong\"", message("no-wrong.cues"));
    }

    @Test
    void read_noSuchResource_messageNamesIt() {
        assertEquals(
                "no resource gone.cues beside " + StanzaTest.class.getName(), message("gone.cues"));
    }

    private static List<Stanza> read(String name) {
        return Stanza.read(StanzaTest.class, name, FIELDS);
    }

    private static String message(String name) {
        return assertThrows(IllegalArgumentException.class, () -> read(name)).getMessage();
    }
}
