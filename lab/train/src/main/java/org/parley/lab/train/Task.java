package org.parley.lab.train;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.reader.attribution.Pointers;
import org.parley.reader.attribution.Tags;
import org.parley.reader.encoder.LinkScores;
import org.parley.reader.encoder.SpanTags;
import org.parley.reader.moves.MoveHeads;

/** What the encoder learns to read, each with heads of its own. */
enum Task {
    ATTRIBUTIONS(
            Tags.SPANS,
            List.of(new Head(Tags.HEAD, Tags.COUNT)),
            Pointers.HEAD,
            Pointers.Link.values().length),
    MOVES(
            MoveHeads.TAGS,
            List.of(
                    new Head(MoveHeads.CUES, MoveHeads.TAGS.count()),
                    new Head(MoveHeads.FLAGS, MoveHeads.FLAG_COUNT)),
            MoveHeads.LINKS,
            MoveHeads.Link.values().length);

    private final SpanTags spans;
    private final List<Head> tags;
    private final String pointers;
    private final int links;

    /**
     * A head that chooses one of some tags for a piece.
     *
     * @param count how many there are
     */
    record Head(String name, int count) {}

    Task(SpanTags spans, List<Head> tags, String pointers, int links) {
        this.spans = spans;
        this.tags = tags;
        this.pointers = pointers;
        this.links = links;
    }

    /** What the first of the tag heads tags. */
    SpanTags spans() {
        return spans;
    }

    /** The heads that choose tags; the first tags spans. */
    List<Head> tags() {
        return tags;
    }

    /** The name of the head that links pieces. */
    String pointers() {
        return pointers;
    }

    /** How many kinds of links there are. */
    int links() {
        return links;
    }

    /** All heads of some tasks, and how many numbers each gives a piece. */
    static SortedMap<String, Integer> heads(Iterable<Task> tasks) {
        SortedMap<String, Integer> heads = new TreeMap<>();
        for (Task task : tasks) {
            task.tags.forEach(head -> heads.put(head.name(), head.count()));
            heads.put(task.pointers, LinkScores.count(task.links));
        }
        return heads;
    }
}
