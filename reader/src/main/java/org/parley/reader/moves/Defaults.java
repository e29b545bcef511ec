package org.parley.reader.moves;

import java.util.List;
import org.parley.core.entry.Move;

/** Where target and content of a move usually stand; a cue's stanza says where it differs. */
final class Defaults {
    private Defaults() {}

    static List<String> target(Move move) {
        return switch (move) {
            case DEMAND -> List.of("obj", "clause", "from", "of", "on", "to");
            case OFFER -> List.of("obj", "to", "for");
            case ACCEPT -> List.of("poss", "from", "by", "with");
            case REJECT -> List.of("poss", "from", "by", "to", "of");
            case CONCEDE -> List.of("to");
            case THREATEN -> List.of("obj", "against", "at", "to");
            case COMMIT -> List.of();
            case DEADLINE -> List.of("obj", "for", "to");
            case ACCUSE -> List.of("obj", "of", "on", "at");
            case SUPPORT -> List.of("obj", "of", "for", "poss");
            case CONSULT -> List.of("with", "obj", "to", "between");
            default -> List.of("obj", "from", "against", "on", "to", "with", "in");
        };
    }

    static List<String> content(Move move) {
        return switch (move) {
            case DEMAND -> List.of("clause", "obj", "for", "to");
            case OFFER -> List.of("clause", "obj");
            case ACCEPT -> List.of("obj", "to", "on", "clause");
            case REJECT -> List.of("obj", "clause", "to", "with");
            case CONCEDE -> List.of("obj", "clause", "on");
            case THREATEN -> List.of("clause", "with", "of", "to");
            case COMMIT -> List.of("clause", "obj", "to");
            case DEADLINE -> List.of("obj", "for", "clause");
            case ACCUSE -> List.of("of", "for", "over", "clause");
            case SUPPORT -> List.of("obj", "clause");
            default -> List.of();
        };
    }
}
