package org.parley.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.app.batch.TalksGiven;
import org.parley.core.talks.BadTalksException;
import org.parley.core.talks.TalksFile;
import picocli.CommandLine.Option;

/** {@code --talks}. */
final class TalksOption {
    @Option(
            names = "--talks",
            paramLabel = "FILE",
            description = {
                "The negotiation as you describe it: its parties, their speakers and other names, its issues and their"
                        + " phrases. May be given several times. A first one writes: parley talks suggest."
            })
    private List<Path> files = List.of();

    /**
     * The talks of the files with their texts, in their order.
     *
     * @throws BadTalksException with all that is wrong in all of them
     */
    TalksGiven talks() {
        return new TalksGiven(TalksFile.readAllWritten(files.stream().distinct().toList()));
    }
}
