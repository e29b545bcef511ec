package org.parley.intake.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.intake.document.Head;

/** The first element of an XML document, behind whatever comes before it. */
final class Root {
    private static final Pattern ELEMENT =
            Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)[\\s/>]");
    private static final Pattern HTML =
            Pattern.compile(
                    "<!doctype\\s+html|<(?:html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

    private Root() {}

    /**
     * Whether the root element is one of these, in lower case and without prefix. Comments,
     * processing instructions and a DOCTYPE may come before it, and what a broken server prints
     * ahead of an XML declaration, but not the beginnings of an HTML page.
     */
    static boolean isOneOf(Set<String> names, Head head) {
        String text = XmlText.glance(head);
        if (text.stripLeading().startsWith("<") && names.contains(after(text, 0))) {
            return true;
        }
        int declaration = text.indexOf("<?xml");
        return declaration > 0
                && !HTML.matcher(text.substring(0, declaration)).find()
                && names.contains(after(text, declaration));
    }

    /**
     * The name in lower case of the first element from a place on; empty if there is none in the
     * head.
     */
    private static String after(String text, int from) {
        int at = text.indexOf('<', from);
        while (at >= 0) {
            if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = behind(text, ">", at);
            } else if (text.startsWith("<!", at)) {
                at = behindDoctype(text, at);
            } else {
                Matcher element = ELEMENT.matcher(text).region(at, text.length());
                return element.lookingAt()
                        ? String.valueOf(element.group(1)).toLowerCase(Locale.ROOT)
                        : "";
            }
            at = at < 0 ? at : text.indexOf('<', at);
        }
        return "";
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? at : at + end.length();
    }

    private static int behindDoctype(String text, int from) {
        int end = text.indexOf('>', from);
        int subset = text.indexOf('[', from);
        return subset < 0 || end < subset ? behind(text, ">", from) : behind(text, "]>", from);
    }
}
