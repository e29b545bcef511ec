package org.parley.intake.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends in the text of an XML document what a parser cannot know: an {@code &} that begins no
 * entity ({@code ?a=1&copy=2}) is written as one, and an item that is never closed ends where the
 * next begins. CDATA and comments are left alone.
 */
final class Mended {
    private static final String CDATA = "<![CDATA[";
    private static final String COMMENT = "<!--";
    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,32};");
    private static final Pattern ITEM =
            Pattern.compile(
                    "<(/?)((?:[\\w.-]{1,30}:)?(?:item|entry))(?=[\\s/>])",
                    Pattern.CASE_INSENSITIVE);

    private final String text;
    private final StringBuilder mended;
    private int copied;

    /** The item that is open, as its tag has it; empty if none is. */
    private String open = "";

    private Mended(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length() + 16);
    }

    static String of(String text) {
        return new Mended(text).mend();
    }

    private String mend() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '&') {
                ampersand(at);
            } else if (c == '<') {
                at = tag(at);
            }
            at++;
        }
        return mended.append(text, copied, text.length()).toString();
    }

    private void ampersand(int at) {
        if (!ENTITY.matcher(text).region(at, text.length()).lookingAt()) {
            replace(at, at + 1, "&amp;");
        }
    }

    /** Returns where reading goes on, less one. */
    private int tag(int at) {
        if (text.startsWith(CDATA, at)) {
            return behind("]]>", at);
        }
        if (text.startsWith(COMMENT, at)) {
            return behind("-->", at);
        }
        Matcher item = ITEM.matcher(text).region(at, Math.min(text.length(), at + 64));
        if (item.lookingAt()) {
            String name = item.group(2);
            boolean end = !item.group(1).isEmpty();
            if (!end && open.equals(name)) {
                replace(at, at, "</" + name + ">");
            }
            open = end ? "" : name;
        }
        return at;
    }

    private int behind(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length() - 1;
    }

    private void replace(int from, int to, String by) {
        mended.append(text, copied, from).append(by);
        copied = to;
    }
}
