package org.parley.ledger.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Article;

class FingerprintTest {
    private static final long KNOWN_KEY = -7553153364670153710L;

    /** Words that no other seed has in the same order; they are invented, for only runs count. */
    private static List<String> words(int count, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                "w"
                                        + (char) ('a' + random.nextInt(26))
                                        + (char) ('a' + random.nextInt(26)))
                .toList();
    }

    private static Fingerprint of(String text) {
        return Fingerprint.of(Article.of("x.txt", text));
    }

    private static Fingerprint of(List<String> words) {
        return of(String.join(" ", words));
    }

    private static Edges edges(String text) {
        return of(text).edges();
    }

    @Test
    void of_sameTextTwice_sameFingerprint() {
        assertEquals(of(words(300, 1)), of(words(300, 1)));
        assertNotEquals(of(words(300, 1)), of(words(300, 2)));
    }

    /** Kept in ledgers: another hash would make all of them useless without a word. */
    @Test
    void of_knownText_knownKeys() {
        assertEquals(
                List.of(KNOWN_KEY), of("The two delegations will meet again on Monday").keys());
    }

    @Test
    void of_ordinaryText_keysAscendAndAreFewerThanShingles() {
        Fingerprint fingerprint = of(words(300, 1));
        assertEquals(296, fingerprint.shingles());
        assertEquals(fingerprint.keys().stream().sorted().distinct().toList(), fingerprint.keys());
        assertTrue(fingerprint.keys().size() < 296 / 3, () -> "" + fingerprint.keys().size());
    }

    @Test
    void sharedKeys_anyRunOfTwelveWords_atLeastOne() {
        List<String> whole = words(150, 3);
        Fingerprint fingerprint = of(whole);
        for (int from = 0; from + 12 <= whole.size(); from++) {
            List<String> other = words(50, 4);
            String text =
                    String.join(" ", other)
                            + " "
                            + String.join(" ", whole.subList(from, from + 12))
                            + " "
                            + String.join(" ", words(50, 5));
            assertTrue(fingerprint.sharedKeys(of(text)) >= 1, "at " + from);
        }
    }

    @Test
    void near_halfOfArticle_always() {
        List<String> whole = words(200, 6);
        for (int from = 0; from <= 100; from++) {
            assertTrue(of(whole).near(of(whole.subList(from, from + 100))), "from " + from);
        }
        assertFalse(of(whole).near(of(words(200, 7))));
    }

    @Test
    void near_equalTextsWithoutKeys_yes() {
        assertTrue(of("No deal yet.").near(of("NO DEAL YET")));
        assertFalse(of("No deal yet.").near(of("No deal now.")));
    }

    @ParameterizedTest
    @CsvSource({
        "He said \"%s\" to us., quoted",
        "He said \u201c%s\u201d to us., quoted",
        "He said '%s.' to us., quoted",
        "\"%s, quoted",
        "The workers' union wants %s in the owners' books., own",
        "He said %s to us., own"
    })
    void shingles_quotedWords_leftOut(String form, String whose) {
        Fingerprint with = of(String.format(form, String.join(" ", words(40, 8))));
        assertEquals(whose.equals("own"), with.shingles() >= 36, () -> "" + with.shingles());
    }

    @Test
    void shingles_statementAfterColon_leftOut() {
        String statement = words(40, 8).stream().collect(Collectors.joining(" "));
        assertEquals(0, of("The ministry said:\n\n" + statement).shingles());
        assertTrue(of("The ministry spoke.\n\n" + statement).shingles() > 35);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GENEVA (AFP) - Talks go on in the old hall. | GENEVA (AFP) | AFP",
                "NAIROBI, May 28 (Rift Press) -- Talks go on. | NAIROBI, May 28 (Rift Press) | Rift Press",
                "New Delhi, July 18: Talks go on. | New Delhi, July 18 | ",
                "Talks go on. (Reuters) | | Reuters",
                "Talks go on.\\n\\n- AP | | AP",
                "Talks go on.\\n\\n\u00a9 Agence France-Presse | | Agence France-Presse",
                "Talks go on.\\n\\nWith reporting by Amy Colter. | | With reporting by Amy Colter.",
                "Talks go on. (Reporting by Bo Lind) | | Reporting by Bo Lind",
                "Talks go on. (They began in May) | | ",
                "The minister - a farmer himself - spoke. | | ",
                "NATO wants talks to go on. | | "
            })
    void edges_creditsAndDatelines_found(String text, String dateline, String credit) {
        Edges edges = edges(text.replace("\\n", "\n"));
        assertEquals(Optional.ofNullable(dateline), edges.dateline());
        assertEquals(Optional.ofNullable(credit), edges.credit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sign up to our newsletter for more. | true",
                "Copyright 2031. All rights reserved. | true",
                "(Corrects the sum in the second paragraph.) | true",
                "Editor's note: This version corrects a name. | true",
                "The talks will resume in June. | false",
                "This article was first published by another newspaper. | true",
                "The workers will sign up to the pact and donate a day. | false",
                "The walkout contributed to a loss of 4 million. | false",
                "The union said its members would vote. | false"
            })
    void text_lastParagraphIsTheSites_leftOut(String last, boolean out) {
        String body = "The talks went on in the old hall until midnight.";
        assertEquals(out, of(body).text().equals(of(body + "\n\n" + last).text()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Quay.example/a/b/?x=1#top, quay.example/a/b",
        "http://m.quay.example/a/b, quay.example/a/b",
        "mailto:desk@quay.example,"
    })
    void address_linksToOnePage_same(String url, String expected) {
        Article article =
                new Article("x", "Text.", null, null, null, null, URI.create(url), "en", false);
        assertEquals(Optional.ofNullable(expected), Edges.of(article).address());
    }

    @ParameterizedTest
    @CsvSource({
        "organised, organized, true",
        "labour, labor, true",
        "neighbouring, neighboring, true",
        "metres, meters, true",
        "centre, center, true",
        "programme, program, true",
        "licence, license, true",
        "cancelled, canceled, true",
        "dialogue, dialog, true",
        "cheques, checks, true",
        "U.N., UN, true",
        "Eight, 8, true",
        "Dec, December, true",
        "four, for, false",
        "talks, talk, false",
        "reject, accept, false"
    })
    void key_spellings_same(String one, String other, boolean same) {
        assertEquals(same, Spelling.key(one).equals(Spelling.key(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 5, false",
        "2, 5, 400, true",
        "2, 40, 60, true",
        "2, 41, 60, false",
        "3, 60, 60, true",
        "3, 61, 400, false"
    })
    void enough_keysInCommon_atLeastTwoAndOneInTwentyOfTheFewer(
            int shared, int keys, int otherKeys, boolean enough) {
        assertEquals(enough, Fingerprint.enough(shared, keys, otherKeys));
        assertEquals(enough, Fingerprint.enough(shared, otherKeys, keys));
    }
}
