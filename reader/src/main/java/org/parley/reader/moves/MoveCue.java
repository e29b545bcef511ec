package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.lexicon.CuePattern;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.lexicon.Stanza;

/**
 * A word or phrase that expresses a move, with the frame in which holder, target and content stand
 * around it.
 *
 * @param id move, part of speech and words, stable
 * @param object lemmas of which the object must have one; PARTY, -PARTY and none have the meaning
 *     of the lexicon's manual
 * @param subject the same for the subject
 * @param holder slot of the holder, or empty for the default of its part of speech
 * @param target slots in order
 * @param content slots in order
 * @param negated the move that a negation makes of it, or null: the move stays and is denied
 */
record MoveCue(
        String id,
        CuePattern pattern,
        Move move,
        Set<String> object,
        Set<String> subject,
        String holder,
        List<String> target,
        List<String> content,
        @Nullable Move negated) {
    static final Set<String> FIELDS =
            Set.of(
                    "cue", "pos", "move", "object", "subject", "holder", "target", "content",
                    "negated", "right", "wrong");

    private static final int ENOUGH_OF_A_CLASS = 3;
    private static final List<Set<String>> CLASSES =
            Resources.table(MoveCue.class, "object-classes.txt", 1).stream()
                    .map(row -> Set.of(row.get(0).split(" ")))
                    .toList();

    /** Every cue, in the order of the moves and of their files. */
    static List<MoveCue> all() {
        List<MoveCue> cues = new ArrayList<>();
        for (Move move : Move.values()) {
            for (Stanza stanza : Stanza.read(MoveCue.class, move.word() + ".cues", FIELDS)) {
                cues.add(of(stanza));
            }
        }
        return cues;
    }

    static CueIndex<MoveCue> index() {
        return new CueIndex<>(
                all(),
                MoveCue::pattern,
                cue -> (cue.object().isEmpty() ? 0 : 1) + (cue.subject().isEmpty() ? 0 : 1));
    }

    static MoveCue of(Stanza stanza) {
        Move move = move(stanza, stanza.get("move", ""));
        List<String> target = stanza.list("target");
        List<String> content = stanza.list("content");
        String words = stanza.get("cue", "").toLowerCase(Locale.ROOT).replace(' ', '-');
        String negated = stanza.get("negated", "");
        return new MoveCue(
                move.word() + "/" + stanza.get("pos", "") + "/" + words,
                CuePattern.of(stanza),
                move,
                alternatives(stanza.get("object", "")),
                alternatives(stanza.get("subject", "")),
                stanza.get("holder", ""),
                target.isEmpty() ? Defaults.target(move) : target,
                content.isEmpty() ? Defaults.content(move) : content,
                negated.isEmpty() ? null : move(stanza, negated));
    }

    private static Set<String> alternatives(String field) {
        if (field.isBlank()) {
            return Set.of();
        }
        Set<String> words = new HashSet<>(Arrays.asList(field.strip().split("\\s*\\|\\s*")));
        for (Set<String> kind : CLASSES) {
            if (kind.stream().filter(words::contains).count() >= ENOUGH_OF_A_CLASS) {
                words.addAll(kind);
            }
        }
        return Set.copyOf(words);
    }

    private static Move move(Stanza stanza, String word) {
        Optional<Move> move = Move.parse(word);
        return move.orElseThrow(
                () -> new IllegalArgumentException(stanza.place() + ": no move \"" + word + "\""));
    }
}
