package org.parley.lab.moves;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.lab.own.BadForm;
import org.parley.lab.own.WrittenCase;
import org.parley.reader.moves.MoveHeads.Flag;

/**
 * A text with the moves that its writer coded, as {@code lab/sets/moves/README.md} says.
 *
 * @param text its paragraphs, one a line
 */
public record CodedText(String id, String text, List<CodedMove> moves) {
    private static final Pattern NUMBERED = Pattern.compile("(.*)#(\\d)");

    public CodedText {
        moves = List.copyOf(moves);
    }

    /**
     * The texts of all files {@code *.txt} of a folder, by the files' names.
     *
     * @param change is done to a text and its fields before they are read
     * @throws BadForm with file and id, if a case is not well-formed
     */
    public static List<CodedText> in(Path folder, UnaryOperator<String> change) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        List<CodedText> texts = new ArrayList<>();
        for (boolean blind : new boolean[] {false, true}) {
            texts.addAll(
                    WrittenCase.in(
                            files, blind, c -> new Reading(change.apply(c.body())).text(c.id())));
        }
        return texts;
    }

    /** One pass over the lines of a case. */
    private static final class Reading {
        private final String body;
        private final StringBuilder text = new StringBuilder();
        private final List<CodedMove> moves = new ArrayList<>();
        private int paragraph;
        private int sentence;

        Reading(String body) {
            this.body = body;
        }

        CodedText text(String id) {
            boolean broken = false;
            for (String line : body.lines().toList()) {
                if (line.isBlank()) {
                    broken = true;
                } else if (line.startsWith("> ")) {
                    moves.add(move(line.substring(2)));
                } else {
                    begin(broken);
                    text.append(line.strip());
                    broken = false;
                }
            }
            return new CodedText(id, text.toString(), moves);
        }

        private void begin(boolean broken) {
            if (!text.isEmpty()) {
                text.append(broken ? '\n' : ' ');
            }
            sentence = text.length();
            paragraph = broken ? sentence : paragraph;
        }

        private CodedMove move(String line) {
            String[] parts = line.split(" \\| ");
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 1; i < parts.length; i++) {
                String[] field = parts[i].split("=", 2);
                fields.put(field[0].strip(), field.length > 1 ? field[1].strip() : "");
            }
            Span cue =
                    in(fields.get("cue"), sentence)
                            .orElseThrow(() -> new BadForm("no such cue: " + line));
            return new CodedMove(
                    named(parts[0]),
                    cue,
                    side(fields.get("holder")),
                    side(fields.get("target")),
                    in(fields.get("content"), sentence),
                    flags(fields.get("flags")),
                    moves(fields.get("alt")),
                    Optional.ofNullable(fields.get("issue")));
        }

        private static Move named(String word) {
            return Move.parse(word).orElseThrow(() -> new BadForm("not a move: " + word));
        }

        /** The words of a side: in the sentence, else the last before it in its paragraph. */
        private Optional<Span> side(@Nullable String words) {
            Optional<Span> here = in(words, sentence);
            return here.isPresent() ? here : in(words, paragraph);
        }

        /** Whole words, the one with the given number behind a place of the text. */
        private Optional<Span> in(@Nullable String words, int from) {
            if (words == null || words.isEmpty() || words.equals("-")) {
                return Optional.empty();
            }
            Matcher numbered = NUMBERED.matcher(words);
            boolean counts = numbered.matches();
            String plain = counts ? numbered.group(1) : words;
            int left = counts ? Integer.parseInt(numbered.group(2)) : 1;
            Matcher found =
                    Pattern.compile("(?<!\\w)" + Pattern.quote(plain) + "(?!\\w)")
                            .matcher(text)
                            .region(from, text.length())
                            .useTransparentBounds(true);
            while (found.find()) {
                if (--left == 0) {
                    return Optional.of(new Span(found.start(), found.end()));
                }
            }
            int loose = text.indexOf(plain, from);
            return loose < 0
                    ? Optional.empty()
                    : Optional.of(new Span(loose, loose + plain.length()));
        }

        private static Set<Flag> flags(@Nullable String words) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            for (String word : list(words)) {
                flags.add(Flag.valueOf(word.toUpperCase(Locale.ROOT)));
            }
            return flags;
        }

        private static Set<Move> moves(@Nullable String words) {
            Set<Move> moves = EnumSet.noneOf(Move.class);
            for (String word : list(words)) {
                moves.add(named(word));
            }
            return moves;
        }

        private static List<String> list(@Nullable String words) {
            return words == null ? List.of() : List.of(words.split(" *, *"));
        }
    }
}
