package org.parley.intake.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs of the lines of a body. */
final class Paragraphs {
    /** Lines of a text that was broken for a screen or printer are no longer than this. */
    private static final int WRAPPED = 100;

    private Paragraphs() {}

    /**
     * Paragraphs are apart by blank lines; where there are none, or lines are long, each line is
     * one.
     *
     * @param legal lines that are left out at the start and at the end
     * @param headline left out where a page repeats it
     */
    static List<String> of(List<String> lines, Pattern legal, String headline) {
        List<String> kept =
                trimmed(lines.stream().filter(line -> !line.equals(headline)).toList(), legal);
        boolean wrapped =
                kept.contains("") && kept.stream().allMatch(line -> line.length() <= WRAPPED);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : kept) {
            if (line.isEmpty() || !wrapped) {
                end(paragraph, paragraphs);
            }
            paragraph.append(paragraph.isEmpty() || line.isEmpty() ? "" : " ").append(line);
        }
        end(paragraph, paragraphs);
        return paragraphs;
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static List<String> trimmed(List<String> lines, Pattern legal) {
        int start = 0;
        int end = lines.size();
        while (start < end && noText(lines.get(start), legal)) {
            start++;
        }
        while (end > start && noText(lines.get(end - 1), legal)) {
            end--;
        }
        return lines.subList(start, end);
    }

    private static boolean noText(String line, Pattern legal) {
        return line.isEmpty() || legal.matcher(line).matches();
    }
}
