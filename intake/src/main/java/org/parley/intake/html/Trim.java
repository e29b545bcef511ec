package org.parley.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes single paragraphs out of an article that lead away from it or speak of the page. */
final class Trim {
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[:.]\\d\\d\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LABEL = 120;

    /** Among this many paragraphs the headline stands, if it stands in the article at all. */
    private static final int LEAD = 30;

    private final List<Block> blocks;
    private final String title;

    private Trim(List<Block> blocks, @Nullable String title) {
        this.blocks = blocks;
        this.title = title == null ? "" : words(title);
    }

    static List<Block> trimmed(List<Block> blocks, @Nullable String title) {
        return new Trim(blocks, title).kept();
    }

    private List<Block> kept() {
        int last = last();
        List<Block> kept = new ArrayList<>();
        boolean list = false;
        for (int i = first(); i < blocks.size(); i++) {
            Block block = blocks.get(i);
            list = Teasers.headList(block) || list && Teasers.mayBeListed(block);
            boolean out =
                    kept.isEmpty() && isHead(block)
                            || i > last && isTail(block)
                            || isOwnLink(block)
                            || Teasers.is(block)
                            || list && isFollowed(i);
            if (!out) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Whether links are listed from here on. */
    private boolean isFollowed(int i) {
        Block block = blocks.get(i);
        return !Teasers.headList(block)
                || i + 1 < blocks.size() && Teasers.mayBeListed(blocks.get(i + 1));
    }

    /** Behind the headline, if there is one at the start. */
    private int first() {
        int prose = 0;
        for (int i = 0; i < Math.min(LEAD, blocks.size()); i++) {
            Block block = blocks.get(i);
            if (block.element().normalName().equals("h1")
                    || !title.isEmpty() && words(block.text()).equals(title)) {
                return i + 1;
            }
            prose += block.isProse() ? block.text().length() : 0;
            if (prose > 300 || Speech.isIn(block)) {
                return 0;
            }
        }
        return 0;
    }

    private int last() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).isProse()) {
                return i;
            }
        }
        return blocks.size();
    }

    /** What stands between a headline and the article: byline, place in the site, date. */
    private static boolean isHead(Block block) {
        return block.text().length() < LABEL
                && !block.isProse()
                && (block.linked() > 0
                        || DATE.matcher(block.text()).find()
                        || block.text().toLowerCase(Locale.ROOT).startsWith("by "));
    }

    private static boolean isTail(Block block) {
        return block.linked() > 0 && !block.isEnded();
    }

    /** Whether it is a link to another page of the site, and no heading. */
    private static boolean isOwnLink(Block block) {
        return block.isLink() && block.away() == 0 && !block.isHeading();
    }

    private static String words(String text) {
        return WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
