package org.parley.intake.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines above an article's body that have no name, told apart by their order.
 *
 * <p>Lines with nothing but a date or a count of words are landmarks; the order says what stands
 * before, between and after them.
 */
final class Heading {
    private static final String GAP = "...";

    private Heading() {}

    /**
     * A line above the body.
     *
     * @param looks what it is by its looks, {@link Role#NONE} if that is open
     * @param block number of the block of lines it stands in; blocks are apart by blank lines
     */
    record Line(Role looks, String text, int block) {}

    /**
     * @param order as in the field {@code head} of {@code archives.txt}
     * @return what was found, by its role
     */
    static Map<Role, String> read(List<Line> lines, List<String> order) {
        Map<Role, String> found = new EnumMap<>(Role.class);
        int at = 0;
        List<String> wanted = new ArrayList<>();
        for (String word : order) {
            if (word.equals(GAP) || !landmark(Role.of(word))) {
                wanted.add(word);
                continue;
            }
            int mark = indexOf(lines, Role.of(word), at);
            if (mark < 0) {
                return found;
            }
            take(texts(lines.subList(at, mark)), wanted, found);
            found.put(Role.of(word), lines.get(mark).text());
            wanted.clear();
            at = mark + 1;
        }
        take(texts(lines.subList(at, lines.size())), wanted, found);
        return found;
    }

    private static boolean landmark(Role role) {
        return role == Role.PUBLISHED || role == Role.WORDS;
    }

    private static int indexOf(List<Line> lines, Role looks, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).looks() == looks) {
                return i;
            }
        }
        return -1;
    }

    private static List<Line> texts(List<Line> lines) {
        return lines.stream().filter(line -> line.looks() == Role.NONE).toList();
    }

    /** Shares the texts between two landmarks out to those wanted there. */
    private static void take(List<Line> texts, List<String> wanted, Map<Role, String> found) {
        List<Role> roles = wanted.stream().filter(word -> !word.equals(GAP)).map(Role::of).toList();
        if (roles.isEmpty() || texts.size() < roles.size()) {
            return;
        }
        boolean gapLast = wanted.get(wanted.size() - 1).equals(GAP);
        int first = gapLast ? 0 : texts.size() - roles.size();
        for (int i = 0; i < roles.size(); i++) {
            found.put(roles.get(i), texts.get(first + i).text());
        }
        if (roles.get(0) == Role.HEADLINE && !gapLast) {
            int block = texts.get(first).block();
            boolean all = !wanted.get(0).equals(GAP);
            found.put(
                    Role.HEADLINE,
                    texts.subList(0, first + 1).stream()
                            .filter(line -> all || line.block() == block)
                            .map(Line::text)
                            .collect(Collectors.joining(" ")));
        }
    }
}
