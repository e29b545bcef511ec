package org.parley.ledger.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.talks.Reliability;

final class OriginsTest {
    /** Each "outlet < reporter < reporter"; a report of its own. */
    private static List<Account> accounts(String written) {
        List<Account> accounts = new ArrayList<>();
        for (String one : written.split(" \\+ ")) {
            List<String> links = Arrays.asList(one.split(" < "));
            accounts.add(
                    new Account(
                            "report " + accounts.size(),
                            links.get(0),
                            links.subList(1, links.size()),
                            null,
                            "Dor",
                            "",
                            true));
        }
        return accounts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Axios < Bloomberg + Site < Axios                              | 2 outlets, 1 origin",
                "Mail < AFP < the mayor + Post < Agence France-Presse          | 2 outlets, 1 origin",
                "Mail < the mayor + Post < the Mayor                           | 2 outlets, 1 origin",
                "Mail < mayor Ida Holm + Post < Ida Holm                       | 2 outlets, 1 origin",
                "Mail < foreign minister + Post < deputy foreign minister      | 2 outlets, 2 origins",
                "Mail < the mayor + Post < the harbour office                  | 2 outlets, 2 origins",
                "Mail < Reuters < the mayor + Post < Reuters < the bishop      | 2 outlets, 1-2 origins",
                "Mail < a senior official + Post < sources                     | 2 outlets, 1 origin",
                "Mail < the mayor + Post < sources + Sun < two diplomats       | 3 outlets, 1-2 origins",
                "Mail + Post < the mayor                                       | 2 outlets, 2 origins",
                "Mail + Post < Mail                                            | 2 outlets, 1 origin",
                "Mail + Post < Mail + Sun < the mayor                          | 3 outlets, 2 origins",
                "Mail                                                          | 1 outlet, 1 origin",
            })
    void of_chains_givesTheRange(String chains, String range) {
        assertEquals(range, Origins.of(accounts(chains)).toString());
    }

    @Test
    void of_undatedOwnVoice_onlyMayBeAnother() {
        List<Account> accounts = new ArrayList<>(accounts("Post < the mayor"));
        accounts.add(new Account("x", "Mail", List.of(), null, "Dor", "", false));
        assertEquals("2 outlets, 1-2 origins", Origins.of(accounts).toString());
    }

    @Test
    void of_copies_areOneReport() {
        Account mail = new Account("copy", "Mail", List.of("the mayor"), null, "Dor", "", true);
        Account post = new Account("copy", "Post", List.of(), null, "Dor", "", true);
        assertEquals("2 outlets, 1 origin", Origins.of(List.of(mail, post)).toString());
    }

    @ParameterizedTest
    @CsvSource({"Ida Holm,ONE", "Per Dahl,TWO"})
    void kinship_sameWordsQuoted_isOneForOneSpeaker(String speaker, Kinship kinship) {
        String words = "She said \"we will not sell the harbour\".";
        Account a = new Account("1", "Mail", List.of("the mayor"), "Ida Holm", "Dor", words, true);
        Account b = new Account("2", "Post", List.of("the bishop"), speaker, "Dor", words, true);
        assertEquals(kinship, Origins.kinship(a, b));
        assertEquals(kinship, Origins.kinship(b, a));
    }

    @Test
    void of_anyOrder_isTheSame() {
        List<Account> accounts =
                accounts(
                        "Mail < AFP < the mayor + Post < AFP < the bishop + Sun < AFP + Star"
                                + " + Moon < Star + Echo < sources");
        Range range = Origins.of(accounts);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(accounts, new Random(seed));
            assertEquals(range, Origins.of(accounts));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Mail < the mayor + Post < the bishop, '', CONFIRMED",
        "Mail < the mayor + Post < sources, '', PROBABLY_TRUE",
        "Mail < the mayor, '', POSSIBLY_TRUE",
        "Mail < sources, '', CANNOT_BE_JUDGED",
        "Mail < the mayor, Post < the bishop, DOUBTFUL",
        "Mail < the mayor, Post < the bishop + Sun < the judge, IMPROBABLE",
        "Post < the bishop + Sun < the judge, Mail < the mayor, POSSIBLY_TRUE",
    })
    void credibility_ofSupportAndContradiction(String told, String against, Credibility expected) {
        Range opposite = against.isEmpty() ? Range.NONE : Origins.of(accounts(against));
        Credibility credibility = Credibility.of(Origins.of(accounts(told)), opposite);
        assertEquals(expected, credibility);
        assertEquals("B" + expected.figure(), new Rating(Reliability.B, credibility).toString());
    }
}
