package org.parley.ledger.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.core.text.Article;
import org.parley.ledger.copies.Prose.Sentence;
import org.parley.ledger.copies.Prose.Word;

/**
 * What an index has to hold of an article so that its copies are found without reading all others:
 * a selection of its shingles, runs of five words, by their hashes.
 *
 * <p>Shingles and containment are those of Broder, "On the resemblance and containment of
 * documents" (1997). Which of them are kept follows Schleimer, Wilkerson and Aiken, "Winnowing"
 * (2003): of each eight neighbouring shingles the one with the least hash, so that texts which
 * share a run of twelve words always share a key, wherever it stands and however long the texts
 * are. Of halves of 25 newspaper articles with each tenth word changed, and of pieces of 100 words,
 * these keys found all. Bands of MinHash values (32 of two rows), which estimate resemblance and
 * not containment, found all unchanged halves too, but 83 % of the changed ones and 53 % of the
 * pieces.
 *
 * <p>Only the reporter's own words are shingled: what is quoted is anyone's to quote.
 *
 * @param text SHA-256 of all words, quoted ones too, without the {@link Edges}: 64 hexadecimal
 *     digits, the same for articles that differ in nothing but case, marks, spelling and edges
 * @param keys the hashes kept, ascending, each once; about two for nine words, none for an article
 *     of fewer than five words of its own
 * @param shingles how many shingles the article has, repeated ones too
 * @param edges what stands around the report
 */
public record Fingerprint(String text, List<Long> keys, int shingles, Edges edges) {
    /** Articles with fewer keys in common are never {@link #near}, unless they are the same. */
    public static final int FEWEST_SHARED = 2;

    /** Of so many keys of the article that has fewer, a copy shares at least one. */
    private static final int ONE_IN = 20;

    private static final int SHINGLE = 5;
    private static final int WINDOW = 8;

    /** FNV-1a, 64 bits. */
    private static final long FNV_BASIS = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    public Fingerprint {
        keys = List.copyOf(keys);
    }

    /** The fingerprint of an article: always the same for the same text and address. */
    public static Fingerprint of(Article article) {
        return of(Prose.of(article));
    }

    static Fingerprint of(Prose prose) {
        long[] shingles = shingles(ownWords(prose));
        return new Fingerprint(
                Article.sha256(String.join(" ", prose.words())),
                List.copyOf(winnowed(shingles)),
                shingles.length,
                prose.edges());
    }

    /**
     * Whether the articles can be copies or versions: the same text, or {@link #enough} keys in
     * common. Articles that are not near need not be compared; those that are may still be no
     * copies.
     */
    public boolean near(Fingerprint other) {
        return text.equals(other.text) || enough(sharedKeys(other), keys.size(), other.keys.size());
    }

    /**
     * Whether articles have so many keys in common that they can be copies. Two reports of a few
     * hundred words on one matter share one or two by chance (titles with names, "the two sides
     * agreed to"); of the copies in the open set each shares at least one in ten.
     */
    public static boolean enough(int shared, int keys, int otherKeys) {
        return shared >= FEWEST_SHARED && shared * ONE_IN >= Math.min(keys, otherKeys);
    }

    /** How many keys both have. */
    public int sharedKeys(Fingerprint other) {
        Set<Long> shared = new HashSet<>(keys);
        shared.retainAll(new HashSet<>(other.keys));
        return shared.size();
    }

    private static List<String> ownWords(Prose prose) {
        return prose.sentences().stream()
                .map(Sentence::words)
                .flatMap(List::stream)
                .map(Word::key)
                .toList();
    }

    private static long[] shingles(List<String> words) {
        long[] shingles = new long[Math.max(0, words.size() - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = hash(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /** The least of each window, in signed order. */
    private static TreeSet<Long> winnowed(long[] shingles) {
        TreeSet<Long> least = new TreeSet<>();
        for (int from = 0; from < shingles.length; from++) {
            int to = Math.min(from + WINDOW, shingles.length);
            if (from > 0 && to - from < WINDOW) {
                break;
            }
            long min = shingles[from];
            for (int i = from + 1; i < to; i++) {
                min = Math.min(min, shingles[i]);
            }
            least.add(min);
        }
        return least;
    }

    /** FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3 to spread it. */
    private static long hash(String words) {
        long hash = FNV_BASIS;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
