package org.parley.reader.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {
    private static final String WRAPPED =
            """
            Envoys meet again

            The foreign minister of Sorran said on Thursday that his government
            would accept the corridor only if Karvelia withdrew its guns from
            the heights. "We are ready to sign tomorrow, and we have been ready
            since the spring," he said.

            Karvelia did not answer.
            """;

    @Test
    void undone_mail_sentencesAreWhole() {
        assertEquals(
                """
                Envoys meet again

                The foreign minister of Sorran said on Thursday that his government \
                would accept the corridor only if Karvelia withdrew its guns from \
                the heights. "We are ready to sign tomorrow, and we have been ready \
                since the spring," he said.

                Karvelia did not answer.
                """,
                Wrapping.undone(WRAPPED));
    }

    @Test
    void undone_linesEndInTwoCharacters_lengthKept() {
        String dos = WRAPPED.replace("\n", "\r\n");
        String undone = Wrapping.undone(dos);
        assertEquals(dos.length(), undone.length());
        assertEquals(Wrapping.undone(WRAPPED), undone.replace("\r\n", "\n").replace("  ", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys of Sorran meet again in Muscat for a third day of talks\n"
                        + "By Anka Rudel\nMuscat\nKarvelia rejected the corridor.\nSorran agreed.\n",
                "A paragraph that is one long line, as most articles have them, is no wrapped text, whatever stands"
                        + " beside it\nand this line follows it, and has some sixty characters in\nall, or more\nor less",
                "- the withdrawal of all guns from the heights of Belin\n- the return of the officers\n"
                        + "- a corridor for the refugees of the eastern province\n- a timetable",
                "",
                "\n\n\n"
            })
    void undone_notWrapped_same(String text) {
        assertEquals(text, Wrapping.undone(text));
    }
}
