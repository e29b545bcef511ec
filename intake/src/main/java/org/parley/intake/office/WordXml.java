package org.parley.intake.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a WordprocessingML document (ECMA-376, part 1, 17.2 to 17.4), with what was
 * inserted and without what was deleted or is hidden. Headers and notes are other parts, comments
 * and numbers of list items are no text here.
 */
final class WordXml implements XmlWalk.Visitor {
    private static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "instrText", "delText", "pPr", "sdtPr", "tblPr", "sectPr");
    private static final Set<String> FALSE = Set.of("0", "false", "off");

    private final Paragraphs paragraphs;

    /** Whether the runs around this place are hidden, innermost first. */
    private final Deque<Boolean> runs = new ArrayDeque<>();

    private boolean inText;

    WordXml(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public boolean begins(XMLStreamReader element) throws IOException {
        String name = element.getLocalName();
        if (!isWord(element)) {
            return !name.equals("Fallback"); // the text box again, for old programs
        }
        if (PASSED_OVER.contains(name)) {
            return false;
        }
        switch (name) {
            case "p" -> paragraphs.begin();
            case "tr" -> paragraphs.beginRow();
            case "r" -> runs.push(false);
            case "vanish" -> hide(element);
            case "t" -> inText = true;
            case "tab" -> add("\t");
            case "br" -> add(isLineBreak(element) ? "\n" : " ");
            case "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            default -> {}
        }
        return true;
    }

    @Override
    public void ends(XMLStreamReader element) {
        if (!isWord(element)) {
            return;
        }
        switch (element.getLocalName()) {
            case "p" -> paragraphs.end();
            case "tc" -> paragraphs.endCell();
            case "tr" -> paragraphs.endRow();
            case "r" -> runs.poll();
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void text(String text) throws IOException {
        if (inText) {
            add(text);
        }
    }

    private void add(String text) throws IOException {
        if (!Boolean.TRUE.equals(runs.peek())) {
            paragraphs.add(text);
        }
    }

    private void hide(XMLStreamReader element) {
        if (!runs.isEmpty() && !FALSE.contains(String.valueOf(attribute(element, "val")))) {
            runs.pop();
            runs.push(true);
        }
    }

    /** Not to the next page or column. */
    private static boolean isLineBreak(XMLStreamReader element) {
        String type = attribute(element, "type");
        return type == null || type.equals("textWrapping");
    }

    /** Both the usual and the strict namespace. */
    private static boolean isWord(XMLStreamReader element) {
        String namespace = element.getNamespaceURI();
        return namespace != null
                && namespace.contains("wordprocessingml")
                && namespace.endsWith("/main");
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
