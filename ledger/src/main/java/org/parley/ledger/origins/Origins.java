package org.parley.ledger.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Counts the independent origins of accounts that say one thing. {@code docs/origins.md} gives the
 * rule and examples. Quadratic in the accounts of one statement, of which there are tens.
 */
public final class Origins {
    private Origins() {}

    /** Whether two accounts go back to one origin; symmetric. */
    public static Kinship kinship(Account a, Account b) {
        return Chain.of(a).kinship(Chain.of(b));
    }

    /**
     * The independent origins of accounts that say one thing, whatever order they come in.
     *
     * @return {@link Range#NONE} if there is no account
     */
    public static Range of(Collection<Account> accounts) {
        if (accounts.isEmpty()) {
            return Range.NONE;
        }
        if (accounts.size() == 1) {
            return alone(accounts.iterator().next());
        }
        List<Chain> chains = accounts.stream().map(Chain::of).toList();
        List<List<Chain>> origins = groups(chains, (a, b) -> a.kinship(b) == Kinship.ONE);
        List<List<Chain>> named = those(origins, Origins::named);
        List<List<Chain>> own = those(origins, o -> !named(o) && ownVoice(o));
        int anonymous = named.size() + own.size() < origins.size() ? 1 : 0;

        List<List<Chain>> sure = new ArrayList<>(named);
        sure.addAll(those(own, o -> o.stream().anyMatch(c -> c.account().dated())));
        int least = groups(sure, Origins::shareCarrier).size();
        int most = named.size() + own.size() + anonymous;
        return new Range(outlets(chains), Math.max(1, least), most, sure.size());
    }

    /** What most statements have, without the comparing. */
    private static Range alone(Account account) {
        boolean sure = account.ownVoice() ? account.dated() : !Chain.anonymous(account.via());
        return new Range(1, 1, 1, sure ? 1 : 0);
    }

    private static List<List<Chain>> those(
            List<List<Chain>> origins, Predicate<List<Chain>> which) {
        return origins.stream().filter(which).toList();
    }

    private static boolean named(List<Chain> origin) {
        return origin.stream().anyMatch(c -> !c.account().ownVoice() && !c.anonymous());
    }

    private static boolean ownVoice(List<Chain> origin) {
        return origin.stream().anyMatch(c -> c.account().ownVoice());
    }

    /** Two sources that one agency hands on are not surely independent. */
    private static boolean shareCarrier(List<Chain> a, List<Chain> b) {
        return a.stream()
                .flatMap(c -> c.carriers().stream())
                .anyMatch(name -> b.stream().anyMatch(c -> c.carriers().contains(name)));
    }

    /** An unknown outlet is another one for each report. */
    private static int outlets(List<Chain> chains) {
        return (int)
                chains.stream()
                        .map(c -> c.outlet().orElse("?" + c.account().report()))
                        .distinct()
                        .count();
    }

    /** The finest partition in which those that are linked are together. */
    private static <T> List<List<T>> groups(List<T> all, BiPredicate<T, T> linked) {
        List<List<T>> groups = new ArrayList<>();
        for (T one : all) {
            List<T> joined = new ArrayList<>(List.of(one));
            groups.removeIf(
                    group -> {
                        boolean joins = group.stream().anyMatch(o -> linked.test(one, o));
                        if (joins) {
                            joined.addAll(group);
                        }
                        return joins;
                    });
            groups.add(joined);
        }
        return groups;
    }
}
