package org.parley.reader.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The words of a cue as a pattern over tokens: lemmas in order, {@code a|b} for alternatives,
 * {@code ~} for a gap of at most five words. Adverbs between the words are skipped, and before a
 * noun also its determiners and adjectives.
 */
public final class CuePattern {
    /** Part of speech of the cue's anchor, the word that the matcher starts from. */
    public enum Pos {
        VERB,
        NOUN,
        ADJ,
        PHRASE
    }

    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final int WIDEST_GAP = 5;
    private static final int MOST_SKIPPED = 3;
    private static final String GAP = "~";

    private final Pos pos;
    private final List<Set<String>> words;
    private final int anchor;

    private CuePattern(Pos pos, List<Set<String>> words, int anchor) {
        this.pos = pos;
        this.words = words;
        this.anchor = anchor;
    }

    /**
     * The pattern of a stanza's {@code cue} and {@code pos}.
     *
     * @throws IllegalArgumentException naming the place if the fields are wrong
     */
    public static CuePattern of(Stanza stanza) {
        Pos pos =
                Arrays.stream(Pos.values())
                        .filter(p -> p.name().equalsIgnoreCase(stanza.get("pos", "")))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                stanza.place()
                                                        + ": pos must be verb, noun, adj or phrase, not "
                                                        + stanza.get("pos", "")));
        List<Set<String>> words = new ArrayList<>();
        for (String word : stanza.get("cue", "").toLowerCase(Locale.ROOT).split("\\s+")) {
            words.add(Set.copyOf(Arrays.asList(word.split("\\|"))));
        }
        if (words.get(0).contains(GAP) || words.get(words.size() - 1).contains(GAP)) {
            throw new IllegalArgumentException(
                    stanza.place() + ": a cue cannot begin or end with a gap");
        }
        return new CuePattern(pos, List.copyOf(words), 0);
    }

    public Pos pos() {
        return pos;
    }

    /** The lemmas one of which a matching sentence must hold at the pattern's first word. */
    public Set<String> first() {
        return words.get(anchor);
    }

    /** How many words the pattern names; longer patterns are more exact. */
    public int length() {
        return (int) words.stream().filter(w -> !w.contains(GAP)).count();
    }

    /** The tokens of the match whose first word is token {@code start}; empty if there is none. */
    public Optional<List<Token>> match(Sentence s, int start) {
        return startsRight(s, s.token(start)) ? words(s, start) : Optional.empty();
    }

    /** The same whatever part of speech the first word has been given. */
    public Optional<List<Token>> words(Sentence s, int start) {
        Token first = s.token(start);
        if (!fits(first, words.get(0))) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            return pos == Pos.NOUN && !first.isNoun()
                    ? Optional.empty()
                    : Optional.of(List.of(first));
        }
        List<Token> found = new ArrayList<>(List.of(first));
        int at = start;
        boolean gap = false;
        for (Set<String> word : words.subList(1, words.size())) {
            if (word.contains(GAP)) {
                gap = true;
                continue;
            }
            int next = next(s, at, word, gap);
            if (next < 0 && pos == Pos.VERB) {
                next = dependent(s, first, word);
            }
            if (next < 0) {
                return Optional.empty();
            }
            found.add(s.token(next));
            at = Math.max(at, next);
            gap = false;
        }
        if (pos == Pos.NOUN && found.stream().noneMatch(Token::isNoun)) {
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /**
     * The token that governs the cue's arguments: the verb, the first noun, the adjective, a
     * phrase's verb or last word.
     */
    public Token governor(List<Token> match) {
        return switch (pos) {
            case VERB -> match.get(0);
            case NOUN -> lastOfRun(match);
            case ADJ ->
                    match.stream()
                            .filter(t -> t.isAdjective() || t.tag().equals("VBN"))
                            .findFirst()
                            .orElse(match.get(0));
            case PHRASE ->
                    match.stream()
                            .filter(t -> t.isVerb() && !t.is("aux"))
                            .findFirst()
                            .orElse(match.get(match.size() - 1));
        };
    }

    /** The last of the first run of nouns: in "strike notice" the notice. */
    private static Token lastOfRun(List<Token> match) {
        Token found = match.get(0);
        for (Token token : match) {
            if (token.isNoun() && (!found.isNoun() || token.index() == found.index() + 1)) {
                found = token;
            }
        }
        return found;
    }

    private boolean startsRight(Sentence s, Token first) {
        return switch (pos) {
            case VERB -> first.isVerb() && !first.is("aux") || looksLikeVerb(s, first);
            case NOUN -> words.size() > 1 || first.isNoun() && !isName(s, first);
            case ADJ -> words.size() > 1 || first.isAdjective() || isState(s, first);
            case PHRASE -> true;
        };
    }

    /** The Defiance of "the ship Defiance". */
    private static boolean isName(Sentence s, Token noun) {
        if (!noun.isProper() || noun.index() == 0) {
            return false;
        }
        Token before = s.token(noun.index() - 1);
        return before.isNoun() && Character.isLowerCase(before.text().codePointAt(0));
    }

    /** A participle that describes ("was alarmed"), not a perfect ("has alarmed the union"). */
    private static boolean isState(Sentence s, Token token) {
        return token.tag().equals("VBN")
                && s.child(token, "obj").isEmpty()
                && s.children(token).stream()
                        .noneMatch(
                                c ->
                                        c.is("aux")
                                                && c.lemma().equals("have")
                                                && s.child(token, "aux:pass").isEmpty());
    }

    /**
     * "The website states that ...": a plural noun, says the tagger, between a noun and what only a
     * verb would take.
     */
    private boolean looksLikeVerb(Sentence s, Token token) {
        if (!token.tag().equals("NNS") || token.index() == 0 || token.index() + 1 >= s.size()) {
            return false;
        }
        Token next = s.token(token.index() + 1);
        return s.token(token.index() - 1).isNoun()
                && (next.lemma().equals("that")
                        || words.size() > 1
                                && fits(next, words.get(1))
                                && s.token(token.index() - 1).isProper());
    }

    private int next(Sentence s, int at, Set<String> word, boolean gap) {
        int limit = Math.min(s.size() - 1, at + (gap ? WIDEST_GAP + 1 : MOST_SKIPPED + 1));
        for (int i = at + 1; i <= limit; i++) {
            Token token = s.token(i);
            if (fits(token, word)) {
                return i;
            }
            if (!gap && !skippable(token)) {
                return -1;
            }
            if (token.text().equals(".") || token.text().equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * A preposition or particle that depends on the verb though other words stand between: "met for
     * an hour with".
     */
    private static int dependent(Sentence s, Token verb, Set<String> word) {
        for (Token child : s.children(verb)) {
            if (child.index() > verb.index()
                    && (child.is("compound:prt") || child.is("advmod"))
                    && fits(child, word)) {
                return child.index();
            }
            for (Token marker : s.children(child)) {
                boolean links =
                        marker.is("case") && child.is("obl") && !isDay(child)
                                || marker.is("mark") && !child.is("ccomp");
                if (links && marker.index() > verb.index() && fits(marker, word)) {
                    return marker.index();
                }
            }
        }
        return -1;
    }

    /** "Called the premier on Monday" calls on nobody. */
    private static boolean isDay(Token token) {
        return DAYS.contains(token.text());
    }

    private static boolean skippable(Token token) {
        return token.tag().startsWith("RB")
                || token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.isAdjective()
                || token.tag().equals("CD")
                || token.tag().equals("POS");
    }

    private static boolean fits(Token token, Set<String> word) {
        return word.contains(token.lemma()) || word.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
