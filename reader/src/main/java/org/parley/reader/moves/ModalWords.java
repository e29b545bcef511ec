package org.parley.reader.moves;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** The classes of words in {@code modality.tsv}, which says what each is for. */
enum ModalWords {
    NEGATION,
    NO_DENIAL,
    ONE_OF_MANY,
    NOBODY,
    NEVER_NOUN,
    EAGER,
    DENYING,
    REFUSING,
    DISCLAIMING,
    UNTRUE,
    TRUE,
    CLAIMING,
    PREVENTING,
    DOUBTING,
    IDLE_OBJECT,
    FAILING,
    BARGAIN,
    LACKING,
    ABSENT,
    BRINGING,
    INTENT,
    DENYING_PHRASE,
    MAYBE,
    HEDGING_ADVERB,
    HEDGING_ADJECTIVE,
    HEDGING,
    HEDGING_PASSIVE,
    WEIGHING,
    HINTING,
    GUESSING,
    FORESEEING,
    UNPROVEN,
    UNKNOWN,
    UNCONFIRMED_PHRASE,
    AUTHENTIC,
    HEDGING_PHRASE,
    WILL,
    PLANNING,
    OBLIGATION,
    ABILITY,
    ATTEMPT,
    AIM,
    AWAITING,
    CAUSING,
    CONDITION,
    ASKING,
    EXPIRING,
    LIMIT,
    OCCASION,
    SPEAKING,
    VOICING,
    HAPPENING,
    TELLING,
    PART_OF_DAY;

    private static final int LONGEST_PHRASE = 6;
    private static final Map<String, Set<String>> TABLE = table();

    private final Set<String> words = new HashSet<>();

    /** The last words of its phrases. */
    private final Set<String> ends = new HashSet<>();

    static {
        Map<String, Set<String>> unread = new HashMap<>(TABLE);
        for (ModalWords kind : values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Set<String> row = unread.remove(name);
            if (row == null) {
                throw new IllegalArgumentException("modality.tsv: no class " + name);
            }
            kind.words.addAll(row);
            row.forEach(phrase -> kind.ends.add(phrase.substring(phrase.lastIndexOf(' ') + 1)));
        }
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException("modality.tsv: unknown " + unread.keySet());
        }
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new HashMap<>();
        for (List<String> row : Resources.table(ModalWords.class, "modality.tsv", 2)) {
            table.computeIfAbsent(row.get(0), name -> new HashSet<>())
                    .addAll(Arrays.asList(row.get(1).split(" *, *")));
        }
        return table;
    }

    /** Whether a token is of this class by its lemma. */
    boolean has(Token token) {
        return words.contains(token.lemma());
    }

    /** Whether a token is of this class as it is written: "reported", not "report". */
    boolean isWritten(Token token) {
        return words.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Whether some words are a phrase of this class. */
    boolean are(List<Token> tokens) {
        return words.contains(
                tokens.stream()
                        .map(t -> t.text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
    }

    /** Whether a phrase of this class stands anywhere in a sentence. */
    boolean standsIn(Sentence s) {
        return s.tokens().stream().anyMatch(last -> endsAt(s, last.index()));
    }

    /**
     * Whether a phrase of this class stands right before a token; an adverb, article or adjective
     * between them does not part them.
     */
    boolean stands(Sentence s, Token before) {
        int last = before.index() - 1;
        while (last >= 0 && !endsAt(s, last) && isPassedOver(s.token(last))) {
            last--;
        }
        return endsAt(s, last);
    }

    private boolean endsAt(Sentence s, int last) {
        if (last < 0 || !ends.contains(s.token(last).text().toLowerCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = last; i >= 0 && i > last - LONGEST_PHRASE; i--) {
            phrase.insert(0, s.token(i).text().toLowerCase(Locale.ROOT));
            if (words.contains(phrase.toString())) {
                return true;
            }
            phrase.insert(0, ' ');
        }
        return false;
    }

    private boolean isPassedOver(Token token) {
        boolean light =
                token.tag().equals("RB")
                        || token.tag().equals("DT")
                        || token.tag().equals("PRP$")
                        || token.isAdjective();
        return light && !words.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
