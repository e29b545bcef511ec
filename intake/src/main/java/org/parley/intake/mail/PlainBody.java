package org.parley.intake.mail;

import java.util.ArrayList;
import java.util.List;

/** Plain text of mail, in which lines were broken to fit a terminal. */
final class PlainBody {
    /** Shorter lines end where their writer ended them. */
    private static final int WRAPPED_FROM = 55;

    private PlainBody() {}

    /** The text of a part, lines that the sender's program broke joined as RFC 3676 says. */
    static String text(Part.One part) {
        String text = Charsets.text(part.bytes(), part.charset()).replace("\uFEFF", "");
        return part.flowed() ? flowed(text, part.delSp()) : text;
    }

    private static String flowed(String text, boolean delSp) {
        StringBuilder joined = new StringBuilder();
        boolean goesOn = false;
        int depthBefore = 0;
        for (String raw : text.lines().toList()) {
            int depth = depth(raw);
            String line = raw.substring(depth);
            line = line.startsWith(" ") ? line.substring(1) : line;
            boolean signature = line.equals("-- ");
            if (goesOn && depth == depthBefore && !signature) {
                joined.append(line);
            } else {
                joined.append(joined.isEmpty() ? "" : "\n");
                joined.append(">".repeat(depth)).append(depth > 0 ? " " : "").append(line);
            }
            goesOn = line.endsWith(" ") && !signature;
            if (goesOn && delSp) {
                joined.setLength(joined.length() - 1);
            }
            depthBefore = depth;
        }
        return joined.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    /** Paragraphs apart by an empty line, each line of them that was only broken joined again. */
    static String paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String before = "";
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty()) {
                add(paragraphs, paragraph);
            } else {
                boolean wrapped = before.length() >= WRAPPED_FROM && !isListed(line);
                paragraph.append(paragraph.isEmpty() ? "" : wrapped ? " " : "\n").append(line);
            }
            before = line;
        }
        add(paragraphs, paragraph);
        return String.join("\n\n", paragraphs);
    }

    private static void add(List<String> paragraphs, StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static boolean isListed(String line) {
        return line.matches("(?:[-*•–]|\\d{1,2}[.)])\\s.*");
    }
}
