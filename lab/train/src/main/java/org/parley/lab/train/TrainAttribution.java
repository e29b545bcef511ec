package org.parley.lab.train;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.parley.reader.encoder.WordPiece;
import picocli.CommandLine.Command;

/** Fine-tunes the encoder to tag sources, cues and contents, and to link them. */
@Command(
        name = "attribution",
        description = {
            "Fine-tunes bge-small-en-v1.5 to tag sources, cues and contents and to link them.",
            "A run that was cut goes on from its last checkpoint when it is started again."
        })
final class TrainAttribution extends FineTuning {
    @Override
    Lesson lesson(WordPiece wordPiece) {
        return new Lesson(EnumSet.of(Task.ATTRIBUTIONS), List.of(), Map.of());
    }
}
