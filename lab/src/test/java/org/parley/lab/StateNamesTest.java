package org.parley.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.core.names.Spellings;

/** The table of names of states is what the pinned ICU says. */
class StateNamesTest {
    @Test
    void table_pinnedIcu_isTheResource() throws IOException {
        try (InputStream in = Spellings.class.getResourceAsStream("state-names.tsv")) {
            assertArrayEquals(
                    in.readAllBytes(), StateNames.table().getBytes(StandardCharsets.UTF_8));
        }
    }
}
