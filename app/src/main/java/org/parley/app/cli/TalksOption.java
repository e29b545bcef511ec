package org.parley.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.core.talks.BadTalksException;
import org.parley.core.talks.Reliability;
import org.parley.core.talks.Talks;
import org.parley.core.talks.TalksFile;
import org.parley.ledger.Ledger;
import org.parley.ledger.TalksText;
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
    List<TalksFile.Written> talks() {
        return TalksFile.readAllWritten(files.stream().distinct().toList());
    }

    /** As the reader takes them. */
    static List<Talks> described(List<TalksFile.Written> talks) {
        return talks.stream().map(TalksFile.Written::talks).toList();
    }

    /** As the ledger keeps them. */
    static List<TalksText> texts(List<TalksFile.Written> talks) {
        return talks.stream().map(one -> new TalksText(one.talks().id(), one.text())).toList();
    }

    /** Keeps how reliable outlets have proved, as the files say, by all names of the outlets. */
    static void rate(Ledger ledger, List<Talks> talks, Instant now) {
        for (Talks one : talks) {
            Map<String, Reliability> outlets = new HashMap<>();
            for (Talks.Reporter outlet : one.outlets()) {
                outlets.put(outlet.name(), outlet.reliability());
                outlet.aliases().forEach(alias -> outlets.put(alias, outlet.reliability()));
            }
            ledger.sources().state(one.id(), outlets, now);
        }
    }
}
