package org.parley.lab.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.lab.moves.CodedText;
import org.parley.lab.moves.StateSwap;
import org.parley.reader.encoder.WordPiece;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fine-tunes the encoder for attributions and moves at once: one pass then serves both. */
@Command(
        name = "moves",
        description = {
            "Fine-tunes bge-small-en-v1.5 to tag the cues of moves, to point from them to holder,"
                    + " target and content, and to read attributions as before.",
            "A run that was cut goes on from its last checkpoint when it is started again."
        })
final class TrainMoves extends FineTuning {
    /** One text of so many is not learned from. */
    private static final int HELD_OF = 8;

    @Option(
            names = "--moves",
            paramLabel = "DIR",
            required = true,
            description = "folder with coded texts (lab/sets/moves)")
    private Path moves = Path.of(".");

    @Option(
            names = "--move-epochs",
            paramLabel = "N",
            defaultValue = "6",
            description = "passes over the coded texts, default ${DEFAULT-VALUE}")
    private int moveEpochs = 6;

    @Option(
            names = "--states",
            paramLabel = "FILE",
            description =
                    "states.tsv: from the second pass on, states change their names at random")
    private @Nullable Path states;

    @Option(
            names = "--share",
            paramLabel = "S",
            defaultValue = "1",
            description = "learns from this share of the coded texts only, for a learning curve")
    private double share = 1;

    @Override
    Lesson lesson(WordPiece wordPiece) throws IOException {
        List<List<Example>> batches = new ArrayList<>();
        List<Example> held = new ArrayList<>();
        for (int epoch = 0; epoch < moveEpochs; epoch++) {
            List<Example> learned = new ArrayList<>();
            for (CodedText text : CodedText.in(moves, swap(epoch))) {
                int place = Integer.parseInt(Article.sha256(text.id()).substring(0, 6), 16);
                if (place % HELD_OF != 0) {
                    if (place / HELD_OF % 1_000 < share * 1_000) {
                        learned.addAll(Example.of(text, wordPiece));
                    }
                } else if (epoch == 0) {
                    held.addAll(Example.of(text, wordPiece));
                }
            }
            if (epoch == 0) {
                console.printf("%d windows of coded texts, %d held%n", learned.size(), held.size());
            }
            batches.addAll(Batches.over(learned, 1, BATCH, seed * 100 + epoch));
        }
        return new Lesson(EnumSet.allOf(Task.class), batches, Map.of(Task.MOVES, held));
    }

    private UnaryOperator<String> swap(int epoch) throws IOException {
        return states == null || epoch == 0
                ? text -> text
                : new StateSwap(
                        Files.readAllLines(states, StandardCharsets.UTF_8),
                        new Random(seed * 1_000 + epoch));
    }
}
