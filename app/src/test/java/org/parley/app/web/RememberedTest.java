package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Issues;
import org.parley.ledger.Ledger;
import org.parley.ledger.Review;
import org.parley.ledger.Timeline;
import org.parley.ledger.names.Names;
import org.parley.ledger.rulings.Sources;

class RememberedTest {
    private static final Set<String> CHANGING =
            Set.of(
                    "check",
                    "clear",
                    "close",
                    "forget",
                    "keep",
                    "keepUnread",
                    "rate",
                    "rebuild",
                    "rule",
                    "state",
                    "undo",
                    "use");

    /** Whoever adds a question to the ledger says in {@link Remembered} that it is one. */
    @Test
    void methods_ofTheLedger_askOrChange() {
        Set<String> unknown =
                Stream.of(
                                Ledger.class,
                                Names.class,
                                Issues.class,
                                Review.class,
                                Sources.class,
                                Timeline.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .map(Method::getName)
                        .filter(name -> !Remembered.knows(name))
                        .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(CHANGING);
        assertEquals(Set.of(), unknown);
    }
}
