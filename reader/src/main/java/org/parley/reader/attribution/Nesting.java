package org.parley.reader.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;

/**
 * Makes attributions nest: where two report each other ("In return, he said, the union must pay"),
 * the cue of speech is the outer one, and the other's content is cut around it.
 */
final class Nesting {
    private Nesting() {}

    /** The drafts, in their order, without rings; those that are left without content fall away. */
    static List<Draft> untangled(String text, List<Draft> drafts) {
        List<Draft> result = new ArrayList<>();
        drafts.forEach(draft -> result.add(withoutBare(text, draft, drafts)));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            order.add(i);
        }
        order.sort(
                Comparator.comparing((Integer i) -> drafts.get(i).rank())
                        .thenComparing(i -> drafts.get(i).cue()));
        for (int a = 0; a < order.size(); a++) {
            for (int b = a + 1; b < order.size(); b++) {
                Draft outer = result.get(order.get(a));
                Draft inner = result.get(order.get(b));
                if (holds(inner, outer) && reaches(result, order.get(a), order.get(b))) {
                    result.set(order.get(b), cut(text, inner, outer));
                }
            }
        }
        result.removeIf(draft -> draft.content().isEmpty());
        for (Draft inner : List.copyOf(result)) {
            for (int i = 0; i < result.size(); i++) {
                Draft before = result.get(i);
                result.set(i, over(text, before, inner));
                if (result.get(i) != before && isInRing(result, i)) {
                    result.set(i, before);
                }
            }
        }
        return result;
    }

    /** A last piece of content that is nothing but another's source and cue is no content. */
    private static Draft withoutBare(String text, Draft draft, List<Draft> others) {
        int last = draft.content().size() - 1;
        boolean bare =
                last > 0
                        && draft.content().get(last).start() >= draft.cue().end()
                        && others.stream()
                                .anyMatch(o -> isBare(text, draft.content().get(last), o));
        return bare ? draft.withContent(draft.content().subList(0, last)) : draft;
    }

    private static boolean isBare(String text, Span piece, Draft other) {
        return piece.covers(other.cue())
                && Pieces.trimmed(text, Pieces.without(List.of(piece), holes(other))).isEmpty();
    }

    private static List<Span> holes(Draft draft) {
        List<Span> holes = new ArrayList<>(draft.source());
        holes.add(draft.cue());
        return holes;
    }

    /**
     * "The road is open, the minister said, the agency reported": of two cues behind one content
     * the later one reports the earlier.
     */
    private static Draft over(String text, Draft outer, Draft inner) {
        boolean behind =
                outer.sentence() == inner.sentence()
                        && inner.cue().end() <= outer.cue().start()
                        && !holds(outer, inner)
                        && !holds(inner, outer);
        if (!behind) {
            return outer;
        }
        for (Span piece : outer.content()) {
            if (piece.end() <= inner.cue().start() && inner.contentOverlaps(piece)) {
                List<Span> pieces = new ArrayList<>(outer.content());
                pieces.add(Span.around(piece, inner.cue()));
                return outer.withContent(
                        Pieces.trimmed(text, Pieces.without(Pieces.merged(pieces), holes(outer))));
            }
        }
        return outer;
    }

    /** How deep a draft lies: 0 if no other reports its cue. The drafts must be untangled. */
    static int depth(List<Draft> drafts, Draft draft) {
        return depth(drafts, draft, new IdentityHashMap<>());
    }

    private static int depth(List<Draft> drafts, Draft draft, Map<Draft, Integer> known) {
        @Nullable Integer before = known.get(draft);
        if (before != null) {
            return before;
        }
        known.put(draft, 0);
        int depth = 0;
        for (Draft other : drafts) {
            if (other != draft && holds(other, draft)) {
                depth = Math.max(depth, depth(drafts, other, known) + 1);
            }
        }
        known.put(draft, depth);
        return depth;
    }

    /** Whether one draft reports another: its cue, or what it cites. */
    static boolean holds(Draft one, Draft other) {
        return one.content().stream().anyMatch(piece -> piece.covers(other.cue()))
                || Citations.isOne(other)
                        && !Citations.isOne(one)
                        && one.content().equals(other.content());
    }

    /** Whether a draft reports, through others, itself. */
    private static boolean isInRing(List<Draft> drafts, int draft) {
        for (int i = 0; i < drafts.size(); i++) {
            if (i != draft
                    && holds(drafts.get(draft), drafts.get(i))
                    && reaches(drafts, i, draft)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code from} reports {@code to}, directly or through others. */
    private static boolean reaches(List<Draft> drafts, int from, int to) {
        Set<Integer> seen = new HashSet<>(Set.of(from));
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Draft at = drafts.get(open.pop());
            for (int i = 0; i < drafts.size(); i++) {
                if (!seen.contains(i) && holds(at, drafts.get(i))) {
                    if (i == to) {
                        return true;
                    }
                    seen.add(i);
                    open.push(i);
                }
            }
        }
        return false;
    }

    private static Draft cut(String text, Draft inner, Draft outer) {
        return inner.withContent(
                Pieces.trimmed(text, Pieces.without(inner.content(), holes(outer))));
    }
}
