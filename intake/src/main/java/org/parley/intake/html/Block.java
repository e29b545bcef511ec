package org.parley.intake.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A paragraph as the reader sees it.
 *
 * @param element the innermost block element that it begins in
 * @param text white space folded, never empty; {@code \n} where the page breaks a line
 * @param linked how many of its characters are links
 * @param away how many of these lead to other sites
 */
record Block(Element element, String text, int linked, int away) {
    private static final Pattern END = Pattern.compile("[.!?…:][\"'”’»)\\]]*$");
    private static final int SHORTEST_PROSE = 40;

    /** Whether it is running text rather than a label or a list of links. */
    boolean isProse() {
        return text.length() >= SHORTEST_PROSE
                && 2 * linked < text.length()
                && !text.startsWith("http");
    }

    /** Whether it says something, if only in a few words. */
    boolean isSentence() {
        return isProse() || !isLink() && text.indexOf(' ') > 0 && isEnded();
    }

    /** Whether it ends as sentences do. */
    boolean isEnded() {
        return END.matcher(text).find();
    }

    /** Whether it is a link as a whole. */
    boolean isLink() {
        return 10 * linked >= 9 * text.length();
    }

    boolean isHeading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** How much speaks for an article here; negative if this is furniture. */
    int weight() {
        return isProse() ? text.length() - 2 * linked : -linked;
    }
}
