package org.parley.intake.office;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an OpenDocument's {@code content.xml} (OASIS OpenDocument 1.3, part 3, chapters
 * 4 to 9), with what was inserted and without what was deleted or is hidden. Headers are another
 * part, the numbers of list items are no text here.
 */
final class OpenDocumentXml implements XmlWalk.Visitor {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Pattern WHITE = Pattern.compile("[ \t\r\n]+");
    private static final int MOST_SPACES = 100;
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "tracked-changes",
                    "annotation",
                    "note",
                    "hidden-text",
                    "ruby-text",
                    "forms",
                    "desc",
                    "variable-decls",
                    "sequence-decls",
                    "scripts",
                    "event-listeners");

    private final Paragraphs paragraphs;

    /** The names of styles whose text is not displayed; they stand before the text. */
    private final Set<String> hiding = new HashSet<>();

    private @Nullable String style;
    private boolean inBody;

    OpenDocumentXml(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public boolean begins(XMLStreamReader element) throws IOException {
        String name = element.getLocalName();
        if (PASSED_OVER.contains(name) || isHidden(element)) {
            return false;
        }
        switch (name) {
            case "style" -> style = attribute(element, "name");
            case "text-properties" -> addStyle(element);
            case "body" -> inBody = true;
            case "p", "h" -> paragraphs.begin();
            case "table-row" -> paragraphs.beginRow();
            case "s" -> paragraphs.add(" ".repeat(spaces(attribute(element, "c"))));
            case "tab" -> paragraphs.add("\t");
            case "line-break" -> paragraphs.add("\n");
            case "title" -> {
                return TEXT.equals(element.getNamespaceURI()); // a field; else a picture's
            }
            default -> {}
        }
        return true;
    }

    @Override
    public void ends(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "p", "h" -> paragraphs.end();
            case "table-cell", "covered-table-cell" -> paragraphs.endCell();
            case "table-row" -> paragraphs.endRow();
            case "style" -> style = null;
            default -> {}
        }
    }

    @Override
    public void text(String text) throws IOException {
        if (inBody) {
            String words = WHITE.matcher(text).replaceAll(" ");
            paragraphs.add(
                    words.startsWith(" ") && paragraphs.isAtSpace() ? words.substring(1) : words);
        }
    }

    private void addStyle(XMLStreamReader element) {
        if (style != null && "none".equals(attribute(element, "display"))) {
            hiding.add(style);
        }
    }

    private boolean isHidden(XMLStreamReader element) {
        if (!TEXT.equals(element.getNamespaceURI())) {
            return false;
        }
        String name = attribute(element, "style-name");
        return name != null && hiding.contains(name)
                || element.getLocalName().equals("section")
                        && "none".equals(attribute(element, "display"));
    }

    private static int spaces(@Nullable String count) {
        try {
            return count == null ? 1 : Math.min(MOST_SPACES, Math.max(0, Integer.parseInt(count)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static @Nullable String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }
}
