package org.parley.lab.moves;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.lab.own.BadForm;
import org.parley.lab.own.MarkedText;
import org.parley.lab.own.WrittenCase;

/** A marked cue of a move, and how the move is meant: whether it is denied, and how sure it is. */
public record MeantMove(
        Article article, Span cue, Move move, Polarity polarity, Certainty certainty) {
    private static final Pattern ABOVE_ANSWERS = Pattern.compile("\n\\s*\n(?=\\d+:)");
    private static final Pattern ANSWER = Pattern.compile("(\\d+): +(\\w+) +(\\w+) +(\\w+) *");

    /**
     * The marks of all cases of a file, in its order.
     *
     * @throws BadForm if one is not written as the set's README says
     */
    public static List<MeantMove> in(Path file) throws IOException {
        List<MeantMove> all = new ArrayList<>();
        for (boolean blind : new boolean[] {false, true}) {
            WrittenCase.in(List.of(file), blind, MeantMove::of).forEach(all::addAll);
        }
        return all;
    }

    private static List<MeantMove> of(WrittenCase written) {
        String[] parts = ABOVE_ANSWERS.split(written.body());
        if (parts.length != 2) {
            throw new BadForm(
                    "not a text, an empty line, and lines as \"1: demand negative stated\"");
        }
        MarkedText text = MarkedText.numbered(parts[0].strip());
        Article article = written.article(text.text());
        Map<Integer, Span> marks = new TreeMap<>();
        text.marks().forEach(mark -> marks.put(mark.number(), mark.span()));
        return parts[1].lines().map(line -> of(article, marks, line)).toList();
    }

    private static MeantMove of(Article article, Map<Integer, Span> marks, String line) {
        Matcher answer = ANSWER.matcher(line);
        Optional<Span> cue =
                answer.matches()
                        ? Optional.ofNullable(marks.get(Integer.valueOf(answer.group(1))))
                        : Optional.empty();
        Optional<Move> move = cue.flatMap(c -> Move.parse(answer.group(2)));
        if (cue.isEmpty() || move.isEmpty()) {
            throw new BadForm("no number of a mark, or no move, in: " + line);
        }
        return new MeantMove(
                article,
                cue.get(),
                move.get(),
                answer.group(3).equals("negative") ? Polarity.NEGATIVE : Polarity.POSITIVE,
                answer.group(4).equals("hedged") ? Certainty.HEDGED : Certainty.STATED);
    }

    /**
     * The entry that was read there: of this move before others, by its cue before its evidence.
     */
    public Optional<Entry> among(List<Entry> entries) {
        return entries.stream()
                .filter(e -> e.evidence().span().overlaps(cue))
                .min(
                        Comparator.comparing((Entry e) -> !e.cue().span().overlaps(cue))
                                .thenComparing(e -> e.move() != move));
    }
}
