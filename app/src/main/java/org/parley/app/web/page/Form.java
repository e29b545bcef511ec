package org.parley.app.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;

/**
 * What was typed into a form. Every form has {@code form} (of the visitor), {@code seen} (number of
 * the last ruling on its matter that its page showed, 0 if none), {@code here} (the address of its
 * page) and {@code at} (which form of that page it is).
 *
 * @param values by name of the field, as they came
 */
public record Form(Map<String, List<String>> values) {
    /** Letters that the name of a party, an issue, an actor may have. */
    public static final int NAME = 300;

    /** Letters of a reason. */
    public static final int REASON = 1_000;

    /** Letters of words that prove an entry. */
    public static final int QUOTE = 20_000;

    public Form {
        values = Map.copyOf(values);
    }

    /** A value as it was typed; '' if there is none. */
    public String typed(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All values of a field that are not blank, without white space around them. */
    public List<String> all(String name, int longest) {
        List<String> all = new ArrayList<>();
        for (String value : values.getOrDefault(name, List.of())) {
            String words = checked(name, value, longest);
            if (!words.isEmpty()) {
                all.add(words);
            }
        }
        return all;
    }

    /**
     * Words without white space around them; empty if there are none.
     *
     * @param longest in UTF-16 units
     * @throws Again if there are more, or characters that no name or reason has
     */
    public Optional<String> words(String name, int longest) {
        return Optional.of(checked(name, typed(name), longest)).filter(words -> !words.isEmpty());
    }

    /** The same, or null. */
    public @Nullable String orNull(String name, int longest) {
        return words(name, longest).orElse(null);
    }

    /**
     * @param what it is, as a message has it: "a party"
     * @throws Again if there are no words
     */
    public String needed(String name, String what, int longest) {
        return words(name, longest)
                .orElseThrow(() -> Again.unfit("The field '" + name + "' needs " + what + "."));
    }

    private static String checked(String name, String value, int longest) {
        String words = stripped(value);
        if (words.length() > longest) {
            throw Again.unfit(
                    "The field '"
                            + name
                            + "' takes at most "
                            + longest
                            + " letters; these are "
                            + words.length()
                            + ".");
        }
        if (words.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)) {
            throw Again.unfit(
                    "The field '"
                            + name
                            + "' has a character that cannot be typed. Type the words anew.");
        }
        return words;
    }

    /** Without what nobody sees at its ends: else two names would look the same, or like none. */
    private static String stripped(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isUnseen(value.charAt(start))) {
            start++;
        }
        while (start < end && isUnseen(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** A reason in somebody's words, or null. */
    public @Nullable String reason() {
        return orNull("reason", REASON);
    }

    public @Nullable Party party(String name) {
        @Nullable String words = orNull(name, NAME);
        return words == null ? null : new Party(words, null);
    }

    /**
     * @throws Again if there is no such move
     */
    public @Nullable Move move() {
        @Nullable String word = orNull("move", NAME);
        return word == null
                ? null
                : Move.parse(word)
                        .orElseThrow(
                                () ->
                                        Again.unfit(
                                                "'"
                                                        + word
                                                        + "' is no move. Choose one of the list."));
    }

    /**
     * @throws Again if it is no day
     */
    public @Nullable LocalDate day(String name) {
        @Nullable String words = orNull(name, NAME);
        if (words == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(words);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // The message below says what would do.
        }
        throw Again.unfit(
                "The field '" + name + "' takes a day as 2025-04-24, not '" + words + "'.");
    }

    /**
     * @throws Again if it is no number from 0 on
     */
    public Optional<Integer> number(String name) {
        return words(name, NAME)
                .map(
                        words -> {
                            try {
                                if (words.matches("0|[1-9][0-9]*")) {
                                    return Integer.parseInt(words);
                                }
                            } catch (NumberFormatException e) {
                                // It is too large: the message below says what would do.
                            }
                            throw Again.unfit(
                                    "The field '"
                                            + name
                                            + "' takes a number from 0 on, not '"
                                            + words
                                            + "'.");
                        });
    }

    /** Whether a box is ticked. */
    public boolean ticked(String name) {
        return words(name, NAME).isPresent();
    }

    /**
     * The number of the last ruling on its matter that its page showed.
     *
     * @throws Again if the form does not say
     */
    public int seen() {
        return number("seen")
                .orElseThrow(
                        () ->
                                Again.unfit(
                                        "The form does not say which rulings its page showed (field 'seen'). Load the"
                                                + " page again."));
    }

    /** The same with another value of a field. */
    public Form with(String name, Object value) {
        Map<String, List<String>> all = new TreeMap<>(values);
        all.put(name, List.of(value.toString()));
        return new Form(all);
    }

    /** The page of the form, to be shown again; empty if it is no address of Parley's own. */
    public Optional<String> here() {
        return own("here");
    }

    /** The page to lead to when the ruling is made; empty: to {@link #here}. */
    public Optional<String> next() {
        return own("next");
    }

    /** Nothing but a path with what is asked of it: no other host, no line that could be added. */
    private Optional<String> own(String name) {
        return Optional.of(typed(name)).filter(Form::isOwn);
    }

    static boolean isOwn(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.length() <= 2_000
                && address.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
    }
}
