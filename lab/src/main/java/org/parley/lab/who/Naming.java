package org.parley.lab.who;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.core.names.NameKind;
import org.parley.core.names.Spellings;

/** Whether a name that was read is one of those that are right. */
final class Naming {
    private static final Pattern LETTERS = Pattern.compile("(?:[Tt]he )?\\p{Lu}{2,}");
    private static final Pattern MEMBER = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern TOGETHER = Pattern.compile(",? and |, ");

    private Naming() {}

    /** Whether it is the name, or all the names, of an alternative. */
    static boolean anyIs(List<List<String>> alternatives, String read) {
        return alternatives.stream().anyMatch(bearers -> isAll(bearers, read));
    }

    /**
     * Whether two names can be forms of one, both name one state or people, or one is made of the
     * first letters of the other or known to be short for it.
     */
    static boolean same(String a, String b) {
        return NameForm.of(a).matches(NameForm.of(b))
                || areOneState(a, b)
                || isPeople(a, b)
                || isPeople(b, a)
                || (isLetters(a) || isLetters(b))
                        && Spellings.known().same(NameKind.BODY, a, NameKind.BODY, b);
    }

    private static boolean isPeople(String one, String all) {
        return MEMBER.matcher(one).matches() && all.equals(one + "s");
    }

    private static boolean isLetters(String name) {
        return LETTERS.matcher(name).matches();
    }

    private static boolean areOneState(String a, String b) {
        Optional<String> code = Spellings.known().state(a);
        return code.isPresent() && code.equals(Spellings.known().state(b));
    }

    private static boolean isAll(List<String> bearers, String read) {
        if (bearers.size() == 1) {
            return same(bearers.get(0), read);
        }
        List<String> asked = bearers.stream().flatMap(Naming::parts).toList();
        List<String> named = parts(read).toList();
        return asked.size() == named.size()
                && asked.stream().allMatch(one -> named.stream().anyMatch(two -> same(one, two)))
                && named.stream().allMatch(one -> asked.stream().anyMatch(two -> same(one, two)));
    }

    private static Stream<String> parts(String names) {
        return TOGETHER.splitAsStream(names);
    }
}
