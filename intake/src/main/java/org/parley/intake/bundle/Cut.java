package org.parley.intake.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut where an archive's export would have its articles begin or end.
 *
 * @param members in their order; none if the text has no such place
 * @param promised how many the export says that it has; 0 if it does not say
 * @param rest what stands below the last line that ends an article: another one, cut off, or none
 */
record Cut(List<Member> members, int promised, Member rest) {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    static Cut of(List<String> lines, Archive archive) {
        List<Member> members = new ArrayList<>();
        int promised = 0;
        int number = 0;
        int start = 0;
        boolean opened = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher opens = archive.opens().matcher(line);
            Matcher count = archive.count().matcher(line);
            if (opens.matches()) {
                add(members, number, lines.subList(start, i), opened);
                opened = true;
                number = number(opens.group(1), number + 1);
                promised = Math.max(promised, number(opens.group(2), 0));
                start = i + 1;
            } else if (archive.closes().matcher(line).matches()) {
                add(members, ++number, lines.subList(start, i), true);
                start = i + 1;
            } else if (archive.between().matcher(line).matches()) {
                number +=
                        add(
                                members,
                                number + 1,
                                lines.subList(start, i),
                                named(lines, start, i, archive));
                start = i + 1;
            } else if (promised == 0 && count.matches()) {
                promised = number(count.group(1), 0);
            }
        }
        List<String> below = lines.subList(start, lines.size());
        add(members, number, below, opened);
        return new Cut(members, promised, new Member(number + 1, opened ? List.of() : below));
    }

    private static int add(List<Member> members, int number, List<String> lines, boolean isOne) {
        if (isOne) {
            members.add(new Member(number, lines));
        }
        return isOne ? 1 : 0;
    }

    private static boolean named(List<String> lines, int start, int end, Archive archive) {
        return lines.subList(start, end).stream()
                        .filter(line -> archive.field(line).isPresent())
                        .limit(2)
                        .count()
                == 2;
    }

    private static int number(String digits, int otherwise) {
        return DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : otherwise;
    }
}
