package org.parley.app.cli;

import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;

/** Says where the entries are of issues that are asked for by a name which they had. */
final class FormerIssues {
    private FormerIssues() {}

    /**
     * @param words that the issues asked for contain, or null for all
     */
    static void say(Console console, Ledger ledger, @Nullable String words) {
        if (words != null) {
            ledger.issues()
                    .former(words)
                    .forEach(
                            former ->
                                    console.err()
                                            .println(Letters.clean("parley: " + former + ".")));
        }
    }
}
