package org.parley.ledger.copies;

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
        double all = 0;
        double found = 0;
        double leadAll = 0;
        double leadFound = 0;
        for (Sentence sentence : one.sentences()) {
            int length = sentence.words().size();
            double words = length * found(sentence.words(), other.sentences());
            all += length;
            found += words;
            if (leadAll < LEAD_WORDS) {
                leadAll += length;
                leadFound += words;
            }
        }
        return all == 0 ? new Seen(0, 0, 0) : new Seen(found / all, leadFound / leadAll, (int) all);
    }

    /** The share of a sentence that stands together in the other article; 0 if it is not there. */
    private static double found(List<Word> sentence, List<Sentence> others) {
        Set<String> keys = sentence.stream().map(Word::key).collect(Collectors.toSet());
        double least = ALIKE * sentence.size();
        int most = 0;
        List<Sentence> place = List.of();
        for (int from = 0; from < others.size(); from++) {
            List<Sentence> run = others.subList(from, Math.min(from + LONGEST_RUN, others.size()));
            if (inKeys(run, keys) < least) {
                continue;
            }
            int[] common = new int[sentence.size() + 1];
            for (int i = 0; i < run.size(); i++) {
                common = extended(common, sentence, run.get(i).words());
                if (common[sentence.size()] > most) {
                    most = common[sentence.size()];
                    place = run.subList(0, i + 1);
                }
            }
        }
        boolean there = most > 0 && most >= least && !otherFacts(sentence, words(place));
        return there ? (double) most / sentence.size() : 0;
    }

    private static long inKeys(List<Sentence> run, Set<String> keys) {
        return words(run).stream().filter(word -> keys.contains(word.key())).count();
    }

    private static List<Word> words(List<Sentence> run) {
        return run.stream().map(Sentence::words).flatMap(List::stream).toList();
    }

    /**
     * The lengths of the longest common subsequences with more words on the other side.
     *
     * @param common for each count of first words of the sentence, the length so far
     */
    private static int[] extended(int[] common, List<Word> sentence, List<Word> more) {
        int[] before = common;
        for (Word word : more) {
            int[] after = new int[before.length];
            for (int i = 0; i < sentence.size(); i++) {
                after[i + 1] =
                        word.key().equals(sentence.get(i).key())
                                ? before[i] + 1
                                : Math.max(before[i + 1], after[i]);
            }
            before = after;
        }
        return before;
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
