package org.parley.intake.html;

import java.util.regex.Pattern;
import org.parley.intake.table.Table;

/** Tells paragraphs that hold what someone said: what no reader of news can afford to lose. */
final class Speech {
    private static final Pattern QUOTATION = Pattern.compile("[“”„«»\"][^“”„«»\"\\n]{8,}[“”„«»\"]");
    private static final Pattern REPORTING =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:"
                            + String.join("|", Table.lines(Speech.class, "speech.txt"))
                            + ")(?!\\p{L})");

    private Speech() {}

    static boolean isIn(Block block) {
        return block.isProse()
                && (QUOTATION.matcher(block.text()).find()
                        || REPORTING.matcher(block.text()).find());
    }
}
