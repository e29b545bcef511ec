package org.parley.lab.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.lab.own.BadForm;
import org.parley.reader.moves.MoveHeads.Flag;

final class CodedTextTest {
    private static final String HEAD = "id: t-1\nkind: labour\n\n";

    @TempDir private Path folder;

    private CodedText text(String body) throws IOException {
        Files.writeString(folder.resolve("texts.txt"), HEAD + body);
        return CodedText.in(folder, text -> text).get(0);
    }

    private static Optional<String> words(CodedText coded, Optional<Span> span) {
        return span.map(s -> s.of(coded.text()));
    }

    @Test
    void in_sentencesAndBlankLines_becomeParagraphs() throws IOException {
        CodedText coded = text("Cooks strike\n\nThe cooks struck.\nThe owners waited.\n");
        assertEquals("Cooks strike\nThe cooks struck. The owners waited.", coded.text());
    }

    @Test
    void in_fields_areFoundAsWholeWordsInTheSentence() throws IOException {
        CodedText coded =
                text(
                        "The owners saw the cooks, and he said he refused.\n"
                                + "> reject | holder=he#2 | cue=refused | content=- | target=The owners"
                                + " | flags=past, hedged | alt=commit\n");
        CodedMove move = coded.moves().get(0);
        assertEquals(Move.REJECT, move.move());
        assertEquals(coded.text().lastIndexOf("he refused"), move.holder().orElseThrow().start());
        assertEquals(Optional.of("The owners"), words(coded, move.target()));
        assertTrue(move.content().isEmpty());
        assertEquals(Set.of(Flag.PAST, Flag.HEDGED), move.flags());
        assertEquals(Set.of(Move.COMMIT), move.alternatives());
    }

    @Test
    void in_holderOfAnEarlierSentence_isFoundInItsParagraphOnly() throws IOException {
        CodedText coded =
                text(
                        "Owners met.\n\nThe cooks came.\nNot one inch.\n"
                                + "> reject | holder=cooks | cue=Not one inch | content=-\n"
                                + "> reject | holder=Owners | cue=inch | content=-\n");
        assertEquals(Optional.of("cooks"), words(coded, coded.moves().get(0).holder()));
        assertTrue(coded.moves().get(1).holder().isEmpty());
    }

    @Test
    void in_changedText_changesItsFieldsAlike() throws IOException {
        Files.writeString(
                folder.resolve("texts.txt"),
                HEAD + "Oslo refused.\n> reject | holder=Oslo | cue=refused | content=-\n");
        CodedText coded = CodedText.in(folder, text -> text.replace("Oslo", "Lima")).get(0);
        assertEquals(Optional.of("Lima"), words(coded, coded.moves().get(0).holder()));
    }

    @Test
    void in_unknownMoveOrCue_namesFileAndId() {
        for (String line : List.of("> snub | cue=refused", "> reject | cue=spurned")) {
            BadForm bad = assertThrows(BadForm.class, () -> text("Oslo refused.\n" + line + "\n"));
            assertTrue(String.valueOf(bad.getMessage()).startsWith("texts.txt, t-1: "));
        }
    }
}
