package org.parley.ledger.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.ledger.copies.Prose.Kind;
import org.parley.ledger.copies.Prose.Sentence;
import org.parley.ledger.copies.Prose.Word;

/**
 * How much of one article's own words stands in another, in the same order, sentence by sentence.
 * Each sentence is laid beside each run of up to three neighbouring sentences of the other (editors
 * split and join them); what they share is their longest common subsequence, so that single words
 * may be changed, added or dropped. A sentence that states other facts, with a number or a name
 * replaced, is another sentence, however alike its wording.
 */
final class Alignment {
    private static final int LONGEST_RUN = 3;

    /** A sentence of which less is found is not there at all: any two share "the" and "of". */
    private static final double ALIKE = 0.45;

    /** The lead ends with the sentence that has this word. */
    private static final int LEAD_WORDS = 50;

    private Alignment() {}

    /**
     * One article seen in another.
     *
     * @param contained the share of its words, 0 to 1, that stand in sentences found in the other
     * @param lead the same for its first sentences
     * @param words how many unquoted words it has
     */
    record Seen(double contained, double lead, int words) {}

    /** How much of the first stands in the second. */
    static Seen in(Prose one, Prose other) {
        List<List<Word>> runs = runs(other);
        double all = 0;
        double found = 0;
        double leadAll = 0;
        double leadFound = 0;
        for (Sentence sentence : one.sentences()) {
            double share = best(sentence.words(), runs);
            int length = sentence.words().size();
            all += length;
            found += share * length;
            if (leadAll < LEAD_WORDS) {
                leadAll += length;
                leadFound += share * length;
            }
        }
        return all == 0
                ? new Seen(0, 0, 0)
                : new Seen(found / all, leadFound / leadAll, (int) all);
    }

    private static List<List<Word>> runs(Prose prose) {
        List<List<Word>> runs = new ArrayList<>();
        for (int from = 0; from < prose.sentences().size(); from++) {
            List<Word> run = new ArrayList<>();
            int last = Math.min(from + LONGEST_RUN, prose.sentences().size());
            for (int i = from; i < last; i++) {
                run.addAll(prose.sentences().get(i).words());
                runs.add(List.copyOf(run));
            }
        }
        return runs;
    }

    private static double best(List<Word> sentence, List<List<Word>> runs) {
        double best = 0;
        List<Word> at = List.of();
        for (List<Word> run : runs) {
            double share = (double) common(sentence, run) / sentence.size();
            if (share > best) {
                best = share;
                at = run;
            }
        }
        if (best < ALIKE || otherFacts(sentence, at)) {
            return 0;
        }
        return best;
    }

    /** The length of the longest common subsequence. */
    private static int common(List<Word> a, List<Word> b) {
        int[] before = new int[b.size() + 1];
        for (Word word : a) {
            int[] row = new int[b.size() + 1];
            for (int j = 0; j < b.size(); j++) {
                row[j + 1] =
                        word.key().equals(b.get(j).key())
                                ? before[j] + 1
                                : Math.max(before[j + 1], row[j]);
            }
            before = row;
        }
        return before[b.size()];
    }

    private static boolean otherFacts(List<Word> sentence, List<Word> run) {
        return replaced(sentence, run, Kind.NUMBER) || replaced(sentence, run, Kind.NAME);
    }

    /** Whether each has a fact of a kind that the other has not. */
    private static boolean replaced(List<Word> a, List<Word> b, Kind kind) {
        return hasOwn(a, b, kind) && hasOwn(b, a, kind);
    }

    private static boolean hasOwn(List<Word> a, List<Word> b, Kind kind) {
        Set<String> keys = b.stream().map(Word::key).collect(Collectors.toSet());
        return a.stream().anyMatch(word -> word.kind() == kind && !keys.contains(word.key()));
    }
}
