package org.parley.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.intake.table.Table;

/** Tells short paragraphs that lead away from an article by their words. */
final class Teasers {
    private static final int SHORT = 120;
    private static final int LONG = 220;
    private static final int HEADING = 60;
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}©]+|[^\\p{L}]+$");
    private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}©]+");
    private static final Pattern SENTENCE = Pattern.compile("[.?!][\"'\u201d]?$");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "\\S+@\\S+\\.\\S+|@\\w+|(?:www\\.)?(?:twitter|x|facebook|instagram)\\.com/\\S+");
    private static final Map<String, List<String>> PHRASES =
            Table.sections(Teasers.class, "teasers.txt");
    private static final Set<String> WHOLE = Set.copyOf(phrases("whole"));
    private static final Set<String> COMMENTS = Set.copyOf(phrases("comments"));
    private static final List<String> BEGINS = phrases("begins");
    private static final List<String> HOLDS = phrases("holds");
    private static final List<String> INVITES = phrases("invites");
    private static final List<String> LISTS = phrases("lists");

    private Teasers() {}

    /** Whether it leads away, by its words, its length and its links. */
    static boolean is(Block block) {
        if (block.text().length() > LONG && 2 * block.linked() < block.text().length()) {
            return false;
        }
        String text = plain(block);
        if (text.length() <= SHORT
                && (WHOLE.contains(SIGNS.matcher(text).replaceAll(""))
                        || CONTACT.matcher(text).matches())) {
            return true;
        }
        if (block.element().normalName().equals("li") || Speech.isIn(block)) {
            return false;
        }
        String words = LEADING_SIGNS.matcher(text).replaceFirst("");
        return mayBegin(block, text) && BEGINS.stream().anyMatch(words::startsWith)
                || block.linked() > 0
                        && (HOLDS.stream().anyMatch(text::contains)
                                || INVITES.stream().anyMatch(words::startsWith));
    }

    /** Short and no sentence, or mostly a link: "Also on Monday, the union refused." is news. */
    private static boolean mayBegin(Block block, String text) {
        return 2 * block.linked() > text.length()
                || text.length() <= SHORT && (block.linked() > 0 || !SENTENCE.matcher(text).find());
    }

    /** Whether a heading says that what readers wrote stands below it: "25 comments". */
    static boolean headsComments(String heading) {
        return COMMENTS.contains(
                SIGNS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").strip());
    }

    /** Whether it says that links to other articles are listed below it. */
    static boolean headList(Block block) {
        String text = plain(block);
        return text.length() <= HEADING
                && block.linked() == 0
                && LISTS.stream().anyMatch(text::startsWith)
                && !text.endsWith(".");
    }

    /** Whether it may stand in such a list. */
    static boolean mayBeListed(Block block) {
        return 10 * block.linked() > 3 * block.text().length() && !Speech.isIn(block);
    }

    private static String plain(Block block) {
        return block.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static List<String> phrases(String section) {
        return PHRASES.getOrDefault(section, List.of());
    }
}
