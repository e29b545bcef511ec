package org.parley.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.app.board.Board;
import org.parley.app.print.Letters;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;

/** Says why there is nothing to show. */
record NothingFound(Console console, Ledger ledger) {
    private static final int SOME = 8;

    void say() {
        Board board =
                Board.of(
                        ledger.positions(
                                Question.everything(), Integer.MAX_VALUE, Integer.MAX_VALUE));
        List<String> talks = ledger.talks();
        if (board.issues().isEmpty()) {
            console.err()
                    .println("parley: the ledger is empty. Fill it with: parley read ARTICLE...");
        } else {
            console.err()
                    .println(
                            "parley: no entry matches. Parties: "
                                    + first(board.parties())
                                    + ". Issues: "
                                    + first(board.issues())
                                    + "."
                                    + (talks.isEmpty() ? "" : " Talks: " + first(talks) + "."));
        }
    }

    private static String first(List<String> names) {
        String some =
                names.stream().limit(SOME).map(Letters::clean).collect(Collectors.joining(", "));
        return some + (names.size() > SOME ? " and " + (names.size() - SOME) + " more" : "");
    }
}
