package org.parley.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a message in plain text says itself: without quotations of earlier mail, signature and
 * disclaimer. If it forwards another message, that one's text.
 *
 * @param text lines as they were
 * @param forwarded what stands above the message forwarded, or null if none is
 */
record Letter(String text, @Nullable Forwarded forwarded) {
    /**
     * The header that a mail program puts above a message forwarded.
     *
     * @param subject or null
     * @param date as written, or null
     */
    record Forwarded(@Nullable String subject, @Nullable String date) {}

    private static final int MOST_FORWARDS = 5;
    private static final int MOST_SIGNATURE_LINES = 20;
    private static final int MOST_DISCLAIMER_LINES = 40;

    /**
     * @param forwards whether the subject says that the message forwards another
     */
    static Letter of(String text, boolean forwards) {
        Lines lines = new Lines(text.lines().map(String::stripTrailing).toList());
        Forwarded forwarded = null;
        for (int i = 0; i < MOST_FORWARDS; i++) {
            int mark = lines.forwardMark(forwards && forwarded == null);
            if (mark < 0) {
                break;
            }
            lines = lines.from(mark).unquoted();
            int end = lines.endOfHeader();
            Forwarded header = lines.header(end);
            forwarded = header.subject() == null && forwarded != null ? forwarded : header;
            lines = lines.from(end);
        }
        return new Letter(lines.own(), forwarded);
    }

    /** Lines of mail. */
    private record Lines(List<String> lines) {
        private static final Marks MARKS = Marks.shipped();

        Lines from(int start) {
            return new Lines(lines.subList(Math.min(start, lines.size()), lines.size()));
        }

        /** The line after which a forwarded message begins with its header; -1 if there is none. */
        int forwardMark(boolean forwards) {
            for (int i = 0; i < lines.size(); i++) {
                String line = bare(i);
                if (MARKS.is("forwarded", line) || forwards && MARKS.is("original", line)) {
                    return i + 1;
                }
                if (forwards && isHeader(i)) {
                    return i;
                }
            }
            return -1;
        }

        /** Without the quotation marks, if most lines have them: so some forward. */
        Lines unquoted() {
            long written = lines.stream().filter(line -> !line.isBlank()).count();
            long quoted = lines.stream().filter(line -> line.startsWith(">")).count();
            return quoted * 10 < written * 8
                    ? this
                    : new Lines(lines.stream().map(l -> l.replaceFirst("^> ?", "")).toList());
        }

        /** Whether a header of an earlier message stands from this line on. */
        boolean isHeader(int i) {
            if (MARKS.field("field-from", bare(i)) == null) {
                return false;
            }
            Forwarded header = from(i).header(Math.min(7, lines.size() - i));
            return header.subject() != null && header.date() != null;
        }

        /**
         * The first line after the fields at the beginning; a long field goes on in the next line.
         */
        int endOfHeader() {
            int i = 0;
            while (i < lines.size() && lines.get(i).isBlank()) {
                i++;
            }
            while (i < lines.size() && !lines.get(i).isBlank() && (isField(i) || isField(i + 1))) {
                i++;
            }
            return i;
        }

        private boolean isField(int i) {
            return i < lines.size()
                    && List.of("field-from", "field-date", "field-subject", "field-other").stream()
                            .anyMatch(kind -> MARKS.field(kind, bare(i)) != null);
        }

        Forwarded header(int end) {
            return new Forwarded(first("field-subject", end), first("field-date", end));
        }

        private @Nullable String first(String kind, int end) {
            for (int i = 0; i < end; i++) {
                String value = MARKS.field(kind, bare(i));
                if (value != null && !value.isEmpty()) {
                    return value;
                }
            }
            return null;
        }

        String own() {
            List<String> own = new ArrayList<>();
            for (int i = 0; i < lines.size() && !endsBefore(i); i++) {
                int quotation = endOfIntroduction(i);
                if (quotation > i && followedByQuotation(quotation)) {
                    i = quotation - 1;
                } else if (!lines.get(i).startsWith(">") && !MARKS.is("device", bare(i))) {
                    own.add(lines.get(i));
                }
            }
            return own.stream().collect(Collectors.joining("\n")).strip();
        }

        /** Whether the letter itself is over before this line. */
        private boolean endsBefore(int i) {
            String line = bare(i);
            if (line.isEmpty()) {
                return false;
            }
            if (MARKS.is("original", line) || isHeader(i)) {
                return true;
            }
            int introduced = endOfIntroduction(i);
            if (introduced > i && !followedByQuotation(introduced) && isDated(i, introduced)) {
                return true;
            }
            return MARKS.is("signature", line) && written(i) <= MOST_SIGNATURE_LINES
                    || (i == 0 || lines.get(i - 1).isBlank())
                            && MARKS.is("disclaimer", joined(i, i + 3))
                            && written(i) <= MOST_DISCLAIMER_LINES;
        }

        /**
         * The line after "On Monday, Jane wrote:", in one to three lines from here; else {@code i}.
         */
        private int endOfIntroduction(int i) {
            for (int end = i + 1; end <= i + 3 && end <= lines.size(); end++) {
                if (lines.get(end - 1).isBlank()) {
                    break;
                }
                if (MARKS.is("wrote", joined(i, end))) {
                    return end;
                }
            }
            return i;
        }

        private boolean followedByQuotation(int i) {
            int next = i;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            return next < lines.size() && lines.get(next).startsWith(">");
        }

        /** With an address or a time of day, no writer of articles introduces a speech. */
        private boolean isDated(int start, int end) {
            String words = joined(start, end);
            return words.contains("@") || words.matches(".*\\d:\\d\\d.*");
        }

        private long written(int from) {
            return lines.subList(from, lines.size()).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith(">"))
                    .count();
        }

        private String joined(int start, int end) {
            return lines.subList(start, Math.min(end, lines.size())).stream()
                    .map(String::strip)
                    .takeWhile(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private String bare(int i) {
            return lines.get(i).replace('\u00A0', ' ').strip();
        }
    }
}
