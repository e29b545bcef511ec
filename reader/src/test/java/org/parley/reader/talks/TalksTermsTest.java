package org.parley.reader.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.talks.Talks;
import org.parley.core.talks.Talks.Matter;
import org.parley.core.talks.Talks.Side;
import org.parley.reader.Reading;

final class TalksTermsTest {
    private static final Talks HARBOUR =
            talks(
                    "harbour",
                    List.of(
                            side("Dockers' Union", "the dockers, DU, strikers", "Ida Storm"),
                            side("Norlink", "port company, European Union", "Lars Vang, Board"),
                            side("Ukraine", "Kiev", "")),
                    List.of(
                            new Matter("pay", List.of("wages", "8 percent", "one-off payment")),
                            new Matter("night work", List.of("shift", "night shifts, paid"))));

    @ParameterizedTest
    @CsvSource(
            textBlock =
"""
DU,                 Dockers' Union
The Dockers,        Dockers' Union
Dockers’ Union,     Dockers' Union
Kyiv,               Ukraine
EU,                 Norlink
Teamsters,          Teamsters
Union,              Union
""")
    void of_party_byNameAliasOrOtherSpelling(String read, String told) {
        Entry entry = told(new Written("It").entry(read, null, null, null, null), HARBOUR);
        assertEquals(told, name(entry.party()));
    }

    @Test
    void of_state_hasItsCode() {
        Entry entry = told(new Written("It").entry("Kiev", null, null, null, null), HARBOUR);
        assertEquals(new Party("Ukraine", "UKR"), entry.party());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
"""
-,            Ida Storm,   Dockers' Union
Ida Storm,    Ida Storm,   Dockers' Union
Sorran,       Ida Storm,   Dockers' Union
-,            the board,   Norlink
-,            strikers,    Dockers' Union
Teamsters,    strikers,    Dockers' Union
-,            Zorn,        -
""")
    void of_speaker_isOnHisSide(@Nullable String read, String speaker, String told) {
        Written text = new Written(speaker).entry(read, speaker, null, null, null);
        Kind kind = Character.isUpperCase(speaker.charAt(0)) ? Kind.PERSON : Kind.GROUP;
        text.actor(kind, speaker, read, read == null ? Basis.NONE : Basis.TEXT);
        Entry entry = told(text, HARBOUR);
        assertEquals(told, name(entry.party()));
        assertEquals(speaker, entry.speaker());
    }

    @Test
    void of_speakerUnderHisSurname_isOnHisSide() {
        Written text = new Written("Storm and storm").entry(null, "Storm", null, null, null);
        assertEquals(
                "Dockers' Union",
                name(told(text.actor(Kind.PERSON, "Storm", null, Basis.NONE), HARBOUR).party()));
    }

    @Test
    void of_surnameOfTwoSides_isNotGuessed() {
        Talks both =
                talks(
                        "t",
                        List.of(side("A", "", "Ida Storm"), side("B", "", "Ole Storm")),
                        List.of());
        Written text = new Written("Storm").entry(null, "Storm", null, null, null);
        assertNull(told(text.actor(Kind.PERSON, "Storm", null, Basis.NONE), both).party());
    }

    @Test
    void of_moveOfAnotherSideThanTheSpeakers_staysThere() {
        Written text =
                new Written("Ida Storm").entry("port company", "Ida Storm", null, null, null);
        text.actor(Kind.PERSON, "Ida Storm", "Sorran", Basis.TEXT);
        assertEquals("Norlink", name(told(text, HARBOUR).party()));
    }

    @Test
    void of_target_isASideOrNobodyIfItsOwn() {
        Written text = new Written("Vang").actor(Kind.PERSON, "Vang", "Vang", Basis.ITSELF);
        text.entry("DU", null, "Vang", null, null).entry("DU", null, "strikers", null, null);
        List<Entry> told = new TalksTerms(List.of(HARBOUR)).of(text.reading()).entries();
        assertEquals("Norlink", name(told.get(0).target()));
        assertNull(told.get(1).target());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
"""
higher wages for all        | other | pay
a wage of 9                 | other | pay
8-percent rise              | other | pay
the one-off  payment        | other | pay
night shift and wages       | other | pay
night shifts, paid by hour  | other | night work
a payment                   | other | other
-                           | pay rise | pay
it                          | nights, shifts | night work
it                          | other | other
""")
    void of_issue_byTheLongestPhrase(@Nullable String content, String read, String told) {
        Written text = new Written(content == null ? "They insist" : content);
        text.entry("Sorran", null, null, read, content);
        assertEquals(told, told(text, HARBOUR).issue());
    }

    @Test
    void of_entryWithoutContent_issueByTheEvidence() {
        Written text = new Written("They insist on wages").entry("DU", null, null, "talks", null);
        assertEquals("pay", told(text, HARBOUR).issue());
    }

    @Test
    void of_entry_markedOnlyIfTheFileKnowsSomething() {
        Written text = new Written("wages and rain");
        text.entry("DU", null, null, null, null)
                .entry("Sorran", null, "DU", null, null)
                .entry("Sorran", null, null, null, "wages")
                .entry("Sorran", null, "Karvelia", "rain", "rain");
        Reading told = new TalksTerms(List.of(HARBOUR)).of(text.reading());
        assertEquals(
                List.of(List.of("harbour"), List.of("harbour"), List.of("harbour"), List.of()),
                told.entries().stream().map(Entry::talks).toList());
        assertEquals(text.reading().entries().get(3), told.entries().get(3));
    }

    @Test
    void of_actorsAndMentions_followTheFile() {
        Written text = new Written("Ida Storm of DU told Zorn");
        text.actor(Kind.PERSON, "Ida Storm", null, Basis.NONE)
                .actor(Kind.BODY, "DU", "DU", Basis.ITSELF)
                .actor(Kind.PERSON, "Zorn", "Norlink", Basis.TEXT);
        Reading told = new TalksTerms(List.of(HARBOUR)).of(text.reading());
        assertEquals(
                List.of("Dockers' Union TALKS", "Dockers' Union TALKS", "Norlink TEXT"),
                told.actors().stream().map(a -> name(a.party()) + " " + a.basis()).toList());
        assertEquals(
                Arrays.asList("Dockers' Union", "Dockers' Union", "Norlink"),
                told.mentions().stream().map(m -> name(m.party())).toList());
    }

    @Test
    void of_twoActorsOfOneNameOnOneSide_areOne() {
        Written text = new Written("strikers met strikers");
        text.actor(Kind.GROUP, "strikers", null, Basis.NONE)
                .actor(Kind.GROUP, "strikers", "strikers", Basis.ITSELF);
        List<Actor> told = new TalksTerms(List.of(HARBOUR)).of(text.reading()).actors();
        assertEquals(1, told.size());
        assertEquals(2, told.get(0).mentions());
    }

    @Test
    void of_severalFiles_theOneThatKnowsMost() {
        Talks pier =
                talks(
                        "pier",
                        List.of(side("Pier Dockers", "strikers, DU", ""), side("Sorran", "", "")),
                        List.of());
        Talks twin = talks("twin", HARBOUR.parties(), HARBOUR.issues());
        Written text = new Written("wages or rain");
        text.entry("DU", null, "Sorran", null, "rain")
                .entry("DU", null, null, null, "wages")
                .entry("DU", null, null, null, "rain")
                .entry("Zorn", null, null, null, "wages");
        List<Entry> told =
                new TalksTerms(List.of(pier, HARBOUR, twin)).of(text.reading()).entries();
        assertEquals(
                List.of(
                        "Dockers' Union [pier]",
                        "Dockers' Union [harbour, twin]",
                        "Dockers' Union [harbour]",
                        "Zorn [harbour]"),
                told.stream().map(e -> name(e.party()) + " " + e.talks()).toList());
    }

    private static Entry told(Written text, Talks talks) {
        return new TalksTerms(List.of(talks)).of(text.reading()).entries().get(0);
    }

    private static Talks talks(String id, List<Side> sides, List<Matter> issues) {
        return new Talks(id, id, sides, issues, List.of());
    }

    private static Side side(String name, String aliases, String speakers) {
        return new Side(name, list(aliases), list(speakers), false);
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(", "));
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }
}
