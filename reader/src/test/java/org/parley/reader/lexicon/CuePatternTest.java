package org.parley.reader.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Sentences are written as words with their parts of speech ({@code rejects/VBZ}), with a lemma
 * where it differs ({@code rejects/VBZ/reject}), and with head and relation where they matter
 * ({@code with/IN/with/4/case}).
 */
class CuePatternTest {
    private static final String NONE = "";

    @ParameterizedTest
    @CsvSource({
        "reject, They/PRP rejected/VBD/reject it/PRP, rejected",
        "reject, They/PRP REJECTED/VBD/reject it/PRP, REJECTED",
        "rejected, They/PRP rejected/VBD/reject it/PRP, rejected",
        "reject, They/PRP met/VBD/meet, ''",
        "reject, The/DT reject/NN, ''",
    })
    void match_oneVerb_byLemmaOrWord(String cue, String words, String expected) {
        assertEquals(expected, match("verb", cue, words));
    }

    @ParameterizedTest
    @CsvSource({
        "rule|sort out, They/PRP ruled/VBD/rule out/RP talks/NNS, ruled out",
        "rule|sort out, They/PRP sorted/VBD/sort out/RP talks/NNS, sorted out",
        "call for|on, They/PRP called/VBD/call on/IN Sorran/NNP, called on",
        "call for|on, They/PRP called/VBD/call at/IN Sorran/NNP, ''",
    })
    void match_alternatives_anyOfThem(String cue, String words, String expected) {
        assertEquals(expected, match("verb", cue, words));
    }

    @ParameterizedTest
    @CsvSource({
        "They/PRP took/VBD/take part/NN, took part",
        "They/PRP took/VBD/take an/DT active/JJ part/NN, took part",
        "They/PRP took/VBD/take their/PRP$ very/RB active/JJ part/NN, took part",
        "They/PRP took/VBD/take no/DT very/RB small/JJ early/JJ part/NN, ''",
        "They/PRP took/VBD/take trains/NNS part/NN, ''",
        "They/PRP took/VBD/take ./. part/NN, ''",
    })
    void match_wordsBetween_onlyThreeModifiersSkipped(String words, String expected) {
        assertEquals(expected, match("verb", "take part", words));
    }

    @ParameterizedTest
    @CsvSource({
        "They/PRP put/VBD pressure/NN, put pressure",
        "They/PRP put/VBD on/IN Sorran/NNP and/CC its/PRP$ allies/NNS pressure/NN, put pressure",
        "They/PRP put/VBD on/IN Sorran/NNP and/CC its/PRP$ old/JJ allies/NNS pressure/NN, ''",
        "They/PRP put/VBD it/PRP ;/: pressure/NN, ''",
        "They/PRP put/VBD it/PRP ./. pressure/NN, ''",
    })
    void match_gap_atMostFiveWordsInOneClause(String words, String expected) {
        assertEquals(expected, match("verb", "put ~ pressure", words));
    }

    @Test
    void match_particleOfTheVerbFarAway_byItsDependency() {
        assertEquals(
                "met with",
                match(
                        "verb",
                        "meet with",
                        "They/PRP met/VBD/meet/-1/root for/IN/for/4/case an/DT/an/4/det hour/NN/hour/1/obl"
                                + " with/IN/with/6/case Sorran/NNP/sorran/1/obl"));
        assertEquals(
                NONE,
                match(
                        "verb",
                        "meet with",
                        "They/PRP met/VBD/meet/-1/root a/DT/a/3/det man/NN/man/1/obj"
                                + " with/IN/with/5/case ties/NNS/tie/3/nmod"));
    }

    @ParameterizedTest
    @CsvSource({
        "noun, demand, The/DT demand/NN stands/VBZ, demand",
        "noun, demand, They/PRP demand/VBP it/PRP, ''",
        "verb, demand, They/PRP demand/VBP it/PRP, demand",
        "adj, ready, They/PRP are/VBP ready/JJ, ready",
        "adj, ready, They/PRP ready/VBP it/PRP, ''",
        "phrase, red line, A/DT red/JJ line/NN, red line",
        "phrase, under no circumstances, Under/IN no/DT circumstances/NNS, Under no circumstances",
    })
    void match_partOfSpeech_startsAsItSays(String pos, String cue, String words, String expected) {
        assertEquals(expected, match(pos, cue, words));
    }

    @Test
    void match_auxiliary_isNoVerbCue() {
        assertEquals(
                NONE, match("verb", "have", "They/PRP have/VBP/have/2/aux met/VBN/meet/-1/root"));
    }

    @Test
    void governor_byPartOfSpeech_headOfTheArguments() {
        assertEquals("put", governor("verb", "put ~ pressure", "put/VBD on/IN it/PRP pressure/NN"));
        assertEquals("notice", governor("noun", "strike notice", "strike/NN notice/NN"));
        assertEquals("ready", governor("adj", "be ready", "are/VBP/be ready/JJ"));
        assertEquals("said", governor("phrase", "so say", "so/RB said/VBD/say"));
        assertEquals("line", governor("phrase", "red line", "red/JJ line/NN"));
    }

    @Test
    void length_gaps_notCounted() {
        assertEquals(2, pattern("verb", "put ~ pressure").length());
        assertEquals(3, pattern("phrase", "under no circumstances").length());
    }

    @Test
    void first_alternatives_all() {
        assertEquals(Set.of("rule", "sort"), pattern("verb", "rule|sort out").first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"~ pressure", "put ~", "~"})
    void of_gapAtAnEnd_throwsNamingPlace(String cue) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> pattern("verb", cue));
        assertEquals("test.cues:7: a cue cannot begin or end with a gap", e.getMessage());
    }

    @Test
    void of_unknownPos_throwsNamingPlace() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> pattern("verbs", "put"));
        assertEquals(
                "test.cues:7: pos must be verb, noun, adj or phrase, not verbs", e.getMessage());
    }

    /** The words of the first match in the sentence, empty if there is none. */
    private static String match(String pos, String cue, String words) {
        return found(pattern(pos, cue), sentence(words)).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    private static String governor(String pos, String cue, String words) {
        CuePattern pattern = pattern(pos, cue);
        return pattern.governor(found(pattern, sentence(words))).text();
    }

    private static List<Token> found(CuePattern pattern, Sentence s) {
        return s.tokens().stream()
                .flatMap(token -> pattern.match(s, token.index()).stream())
                .findFirst()
                .orElse(List.of());
    }

    private static CuePattern pattern(String pos, String cue) {
        return CuePattern.of(
                new Stanza("test.cues", 7, Map.of("cue", List.of(cue), "pos", List.of(pos))));
    }

    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            tokens.add(
                    new Token(
                            tokens.size(),
                            new Span(start, start + parts[0].length()),
                            parts[0],
                            parts.length > 2
                                    ? parts[2]
                                    : parts[0].toLowerCase(java.util.Locale.ROOT),
                            parts[1],
                            "O",
                            parts.length > 3 ? Integer.parseInt(parts[3]) : -1,
                            parts.length > 4 ? parts[4] : "dep"));
            start += parts[0].length() + 1;
        }
        return new Sentence(0, tokens);
    }
}
