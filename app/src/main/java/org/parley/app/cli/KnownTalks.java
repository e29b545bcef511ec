package org.parley.app.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The talks that a ledger knows. */
final class KnownTalks {
    private KnownTalks() {}

    /**
     * Lets pass what is known, in any case.
     *
     * @param id null is all talks
     * @throws ParameterException with those that are known, if it is none of them
     */
    static void check(CommandSpec spec, Ledger ledger, @Nullable String id) {
        if (id == null) {
            return;
        }
        List<String> known = ledger.talks();
        String asked = id.strip().toLowerCase(Locale.ROOT);
        if (known.stream().noneMatch(talks -> talks.toLowerCase(Locale.ROOT).equals(asked))) {
            throw Refusal.of(
                    spec,
                    "nothing in the ledger was read with talks '"
                            + id
                            + "'. "
                            + (known.isEmpty()
                                    ? "Read in the terms of a talks file with: parley read --talks FILE ARTICLE..."
                                    : "Known talks: " + String.join(", ", known)));
        }
    }
}
