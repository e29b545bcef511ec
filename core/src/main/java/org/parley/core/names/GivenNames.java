package org.parley.core.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which given names are used of one bearer: Vladimir, Volodymyr ({@code
 * given-names-equivalents.tsv}). Immutable.
 */
final class GivenNames {
    private static final BitSet NONE = new BitSet();

    private final Map<String, BitSet> groups = new HashMap<>();
    private final Map<Integer, String> initials = new HashMap<>();
    private final BitSet western = new BitSet();
    private final Set<String> latin = new HashSet<>();

    GivenNames() {
        int number = 0;
        for (String[] row : Rows.of("given-names-equivalents.tsv", 1)) {
            StringBuilder first = new StringBuilder();
            BitSet group = new BitSet();
            group.set(number);
            for (String name : Rows.list(row[0])) {
                String bare = Letters.only(name);
                groups.merge(bare, group, Aliases::both);
                String joined = Letters.only(Faith.joined(Abd.joined(name)));
                if (!joined.equals(bare)) {
                    groups.merge(joined, group, Aliases::both);
                }
                first.append(bare.charAt(0));
            }
            initials.put(number, first.toString());
            number++;
        }
        for (String[] row : Rows.of("western-given-names.tsv", 1)) {
            western.or(of(Letters.only(row[0])));
        }
        for (String[] row : Rows.of("latin-given-names.tsv", 1)) {
            latin.add(Letters.only(row[0]));
        }
    }

    /** Whether only people whose language has Latin letters write their name so. */
    boolean latin(String bare) {
        return latin.contains(bare);
    }

    /** Whether whoever has such a name has no Arabic, Persian, Turkish or Hebrew surname. */
    boolean western(BitSet groups) {
        BitSet others = (BitSet) groups.clone();
        others.andNot(western);
        return !groups.isEmpty() && others.isEmpty();
    }

    /** The groups a name belongs to; none if it is not known. */
    BitSet of(String bare) {
        return groups.getOrDefault(bare, NONE);
    }

    /** Whether a name of these groups can begin with the letter. */
    boolean begins(BitSet groups, char letter) {
        return groups.stream().anyMatch(g -> initials.getOrDefault(g, "").indexOf(letter) >= 0);
    }

    /** The letters that begin one sound in different ways of writing. */
    static boolean sameInitial(String a, String b) {
        String one = a.substring(0, 1);
        String other = b.substring(0, 1);
        return one.equals(other)
                || LIKE.stream().anyMatch(like -> like.contains(one) && like.contains(other));
    }

    private static final List<String> LIKE =
            List.of("vw", "yji", "kcqg", "szcx", "hgkxc", "eyj", "fp", "jdz", "tc", "ou", "ae");
}
