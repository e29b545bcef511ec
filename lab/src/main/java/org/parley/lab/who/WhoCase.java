package org.parley.lab.who;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.lab.own.BadForm;
import org.parley.lab.own.MarkedText;
import org.parley.lab.own.WrittenCase;

/**
 * An article with marked words, each of which asks who is meant.
 *
 * @param article {@link Article#document()} is the case's id
 * @param kind of the talks: peace, trade, labour, coalition, other
 * @param questions in order of the text
 */
public record WhoCase(Article article, String kind, List<Question> questions) {
    private static final Pattern ABOVE_ANSWERS = Pattern.compile("\n\\s*\n(?=\\d+:)");
    private static final Pattern ANSWER = Pattern.compile("(\\d+): +(.*\\S) *");
    private static final String NOBODY = "?";

    /**
     * Marked words and who they mean.
     *
     * @param answers what is right: the names of one or of several bearers; none where a reader
     *     cannot tell, or nobody is meant
     */
    public record Question(int number, Span span, List<List<String>> answers) {
        public Question {
            answers = answers.stream().map(List::copyOf).toList();
        }

        /** Whether it is right to name nobody. */
        boolean mayBeNobody() {
            return answers.contains(List.of());
        }

        /** The answers as they are written in the set. */
        public String written() {
            return answers.stream()
                    .map(one -> one.isEmpty() ? NOBODY : String.join(" + ", one))
                    .collect(Collectors.joining(" | "));
        }
    }

    public WhoCase {
        questions = List.copyOf(questions);
    }

    /**
     * The blind or the open cases of a file.
     *
     * @throws BadForm if one is not written as the set's README says
     */
    public static List<WhoCase> in(Path file, boolean blind) throws IOException {
        return WrittenCase.in(List.of(file), blind, WhoCase::of);
    }

    static WhoCase of(WrittenCase written) {
        @Nullable String kind = written.head().get("kind");
        if (kind == null) {
            throw new BadForm("no kind");
        }
        String[] parts = ABOVE_ANSWERS.split(written.body());
        if (parts.length != 2) {
            throw new BadForm("not a text, an empty line, and lines as \"1: NAME\"");
        }
        MarkedText text = MarkedText.numbered(parts[0].strip());
        return new WhoCase(
                written.article(text.text()), kind, questions(text.marks(), answers(parts[1])));
    }

    private static SortedMap<Integer, List<List<String>>> answers(String lines) {
        SortedMap<Integer, List<List<String>>> answers = new TreeMap<>();
        for (String line : lines.lines().toList()) {
            Matcher answer = ANSWER.matcher(line);
            if (!answer.matches()) {
                throw new BadForm("a line among the answers is none, or has nothing behind it");
            }
            int number = Integer.parseInt(answer.group(1));
            if (answers.put(number, names(number, answer.group(2))) != null) {
                throw new BadForm("answer " + number + " is given twice");
            }
        }
        return answers;
    }

    private static List<List<String>> names(int number, String answer) {
        List<List<String>> names =
                Stream.of(answer.split("\\|", -1)).map(WhoCase::bearers).toList();
        if (names.stream().anyMatch(one -> one.contains("") || one.contains(NOBODY))) {
            throw new BadForm("a name is missing in answer " + number);
        }
        return names;
    }

    private static List<String> bearers(String one) {
        return one.strip().equals(NOBODY)
                ? List.of()
                : Stream.of(one.split(" \\+ ", -1)).map(String::strip).toList();
    }

    private static List<Question> questions(
            List<MarkedText.Mark> marks, SortedMap<Integer, List<List<String>>> answers) {
        List<Question> questions = new ArrayList<>();
        for (MarkedText.Mark mark : marks) {
            @Nullable List<List<String>> answer = answers.remove(mark.number());
            if (answer == null) {
                throw new BadForm("mark " + mark.number() + " has no answer, or is there twice");
            }
            questions.add(new Question(mark.number(), mark.span(), answer));
        }
        if (!answers.isEmpty()) {
            throw new BadForm("answer " + answers.firstKey() + " has no mark");
        }
        return questions;
    }
}
