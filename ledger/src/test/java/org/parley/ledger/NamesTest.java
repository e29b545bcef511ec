package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.ledger.names.ActorFile;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.UnresolvedName;
import org.parley.ledger.names.UnresolvedName.Reason;

/** Who is who across articles, in real databases. */
@ParameterizedClass
@EnumSource(Database.class)
class NamesTest extends NamedPeople {
    @Test
    void keep_nameOfThousandsOfLetters_isLikeItselfAlone() {
        String name = "Vesk" + "-zhchouyaschuiev".repeat(300);
        told("2031-05-04", name, "Sorran");
        told("2031-05-05", name, "Karvelia");
        told("2031-05-06", name + "a", "Norland");
        assertEquals(2, ledger.names().actors().size());
        assertEquals(List.of(), ledger.check().damages());
    }

    @Test
    void keep_anotherArticleKnowsTheSide_entryGetsIt() {
        bare("2031-05-04", "Ilmar Vesk");
        assertEquals("Ilmar Vesk", partyOn("2031-05-04"));
        assertEquals(List.of("Ilmar Vesk"), unresolved());
        told("2031-05-10", "Ilmar Vesk", "Sorran");
        assertEquals("Sorran", partyOn("2031-05-04"));
        assertEquals(List.of(), unresolved());
    }

    @Test
    void keep_asRead_staysBesideWhatIsLinked() {
        bare("2031-05-04", "Ilmar Vesk");
        told("2031-05-10", "Ilmar Vesk", "Sorran");
        assertEquals(Keeping.UNCHANGED, bare("2031-05-04", "Ilmar Vesk"));
        assertEquals("Sorran", partyOn("2031-05-04"));
    }

    @Test
    void keep_ownArticleSaysOtherwise_ownArticleCountsAndBothAreShown() {
        told("2031-05-04", "Ilmar Vesk", "Karvelia");
        told("2031-05-05", "Ilmar Vesk", "Sorran");
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        assertEquals("Karvelia, Sorran", sorted(partyOn("2031-05-04")));
        KnownActor vesk = actor("Ilmar Vesk");
        assertTrue(vesk.disputed());
        assertEquals(List.of("Sorran", "Karvelia"), parties(vesk));
    }

    @Test
    void keep_articlesDisagree_mostOfThemCountThenTheNearest() {
        bare("2031-05-04", "Ilmar Vesk");
        told("2031-05-06", "Ilmar Vesk", "Sorran");
        told("2031-05-09", "Ilmar Vesk", "Karvelia");
        assertEquals("Sorran", partyOn("2031-05-04"), "one each: the nearest");
        told("2031-05-10", "Ilmar Vesk", "Karvelia");
        assertEquals("Karvelia", partyOn("2031-05-04"), "two to one");
    }

    @Test
    void keep_articlesDisagreeEquallyNear_noneCounts() {
        bare("2031-05-04", "Ilmar Vesk");
        told("2031-05-03", "Ilmar Vesk", "Sorran");
        told("2031-05-05", "Ilmar Vesk", "Karvelia");
        assertEquals("Ilmar Vesk", partyOn("2031-05-04"));
        assertEquals(Reason.NO_SIDE, ledger.names().unresolved().get(0).reason());
    }

    @Test
    void keep_evidenceHalfAYearAway_countsNoMore() {
        bare("2031-01-01", "Ilmar Vesk");
        told("2031-07-01", "Ilmar Vesk", "Sorran");
        assertEquals("Ilmar Vesk", partyOn("2031-01-01"), "181 days");
        bare("2031-01-02", "Ilmar Vesk");
        assertEquals("Sorran", partyOn("2031-01-02"), "180 days");
    }

    @Test
    void keep_formerRole_countsUntilThenOnly() {
        told("2031-04-01", "Ilmar Vesk", "Sorran");
        former("2031-05-01", "Ilmar Vesk", "Sorran");
        bare("2031-04-10", "Ilmar Vesk");
        bare("2031-05-10", "Ilmar Vesk");
        assertEquals("Sorran", partyOn("2031-04-10"));
        assertEquals("Ilmar Vesk", partyOn("2031-05-01"));
        assertEquals("Ilmar Vesk", partyOn("2031-05-10"));
    }

    @Test
    void keep_formerRoleOnly_saysWhatWasBefore() {
        former("2031-05-01", "Ilmar Vesk", "Sorran");
        bare("2031-04-10", "Ilmar Vesk");
        assertEquals("Sorran", partyOn("2031-04-10"));
    }

    @Test
    void keep_bareSurname_joinsTheOneFullNameNear() {
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        bare("2031-05-20", "Vesk");
        assertEquals("Sorran", partyOn("2031-05-20"));
        bare("2031-08-20", "Vesk");
        assertEquals("Vesk", partyOn("2031-08-20"), "more than 30 days away");
        assertEquals(List.of("Vesk"), unresolved());
        assertEquals(List.of("Ilmar Vesk"), ledger.names().unresolved().get(0).candidates());
    }

    @Test
    void keep_bareSurnameOfTwo_staysApartUntilOneGoes() {
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        Article other = told("2031-05-05", "Dagny Vesk", "Karvelia");
        bare("2031-05-20", "Vesk");
        assertEquals("Vesk", partyOn("2031-05-20"));
        UnresolvedName vesk = ledger.names().unresolved().get(0);
        assertEquals(Reason.SEVERAL, vesk.reason());
        assertEquals(List.of("Dagny Vesk", "Ilmar Vesk"), vesk.candidates());
        keep(other);
        assertEquals("Sorran", partyOn("2031-05-20"), "read again, the other is not there");
    }

    @Test
    void keep_sameNameForPersonAndBody_notOne() {
        told("2031-05-04", "Meridian", "Sorran");
        Article body = article("2031-05-05", "Meridian demands a corridor.");
        keep(body, Samples.itself(body, Kind.BODY, "Meridian"));
        assertEquals("Meridian", partyOn("2031-05-05"));
    }

    @Test
    void keep_groupsOfTheSameWords_neverOne() {
        Article told = article("2031-05-04", "Sorran delegates demand a corridor.");
        Party sorran = party("Sorran");
        keep(told, Samples.actor(told, Kind.GROUP, "delegates", sorran, Actor.Basis.TEXT));
        Article other = article("2031-05-05", "delegates demand a corridor.");
        keep(other, Samples.actor(other, Kind.GROUP, "delegates", null, Actor.Basis.NONE));
        assertEquals("(none)", partyOn("2031-05-05"));
    }

    @Test
    void keep_bodyByItsAbbreviation_oneParty() {
        union("2031-05-04");
        Article other = article("2031-05-05", "GDU demands a corridor.");
        keep(other, Samples.itself(other, Kind.BODY, "GDU"));
        assertEquals("General Dockers Union", partyOn("2031-05-05"));
    }

    @Test
    void keep_spokesmanOfARenamedBody_followsTheName() {
        Article told = article("2031-05-05", "GDU envoy Ilmar Vesk demands a corridor.");
        keep(
                told,
                Samples.told(told, "Ilmar Vesk", "GDU", "GDU envoy Ilmar Vesk"),
                Samples.itself(told, Kind.BODY, "GDU"));
        bare("2031-05-06", "Ilmar Vesk");
        assertEquals("GDU", partyOn("2031-05-06"));
        union("2031-05-04");
        assertEquals("General Dockers Union", partyOn("2031-05-06"));
        assertEquals("General Dockers Union", partyOn("2031-05-05"));
    }

    @Test
    void keep_officeHeldThatDay_countsBehindArticles() {
        bare("2015-05-04", "Angela Merkel");
        bare("2024-05-04", "Angela Merkel");
        bare("", "Angela Merkel");
        assertEquals("Germany", partyOn("2015-05-04"));
        assertEquals("Angela Merkel", partyOn("2024-05-04"), "no longer");
        assertEquals(List.of("Angela Merkel"), unresolved(), "and not on an unknown day");
        told("2015-05-05", "Angela Merkel", "Sorran");
        assertEquals("Sorran", partyOn("2015-05-04"));
    }

    @Test
    void keep_otherSpelling_oneActorByTheMostFrequentName() {
        told("2031-05-04", "Oleksandr Vesnyi", "Sorran");
        bare("2031-05-05", "Oleksandr Wesnyj");
        assertEquals("Sorran", partyOn("2031-05-05"));
        assertEquals("Oleksandr Vesnyi", actor("Oleksandr Wesnyj").name(), "a tie: by alphabet");
        bare("2031-05-06", "Oleksandr Wesnyj");
        assertEquals("Oleksandr Wesnyj", actor("Oleksandr Vesnyi").name());
    }

    @Test
    void keep_inAnyOrderAndAgain_sameBytes() {
        List<Runnable> articles = articles(new Random(11));
        Ruling role = Ruling.role("Vesk", party("Pelonia"), day("2031-03-01"), null, NOON);
        articles.forEach(Runnable::run);
        kept(role);
        String first = dump();
        Collections.shuffle(articles, new Random(7));
        articles.subList(0, 30).forEach(Runnable::run);
        assertEquals(first, dump(), "read again");
        ledger.close();
        ledger = database.place(folder, "shuffled").open();
        articles.subList(0, 30).forEach(Runnable::run);
        ledger.close();
        ledger = database.place(folder, "shuffled").open();
        articles.subList(30, articles.size()).forEach(Runnable::run);
        kept(role);
        assertEquals(first, dump(), "in another order, in two batches");
        assertTrue(first.contains("Pelonia") && first.contains("\"party\":\"Sorran\""), first);
    }

    private List<Runnable> articles(Random random) {
        List<Runnable> articles = new ArrayList<>();
        String[] names = {"Ilmar Vesk", "Vesk", "Dagny Vesk", "Mara Tolk", "Tolk", "I. Vesk"};
        for (int i = 0; i < 80; i++) {
            String day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(200)).toString();
            String name = names[random.nextInt(names.length)];
            switch (random.nextInt(5)) {
                case 0 -> articles.add(() -> told(day, name, "Sorran"));
                case 1 -> articles.add(() -> told(day, name, "Karvelia"));
                case 2 -> articles.add(() -> former(day, name, "Sorran"));
                case 3 -> articles.add(() -> bare("", name));
                default -> articles.add(() -> bare(day, name));
            }
        }
        return articles;
    }

    @Test
    void keep_sideByATalksFile_staysWhateverOthersTell() {
        Article other = article("2031-05-03", "Zorn, envoy of Karvelia, made a demand.");
        keep(other, Samples.told(other, "Zorn", "Karvelia", "envoy of Karvelia"));
        Article told = article("2031-05-04", "Zorn made a demand.");
        keep(told, Samples.actor(told, Kind.PERSON, "Zorn", party("Sorran"), Actor.Basis.TALKS));
        assertEquals(party("Sorran"), ledger.entries(told).get(0).party());
        kept(Ruling.role("Zorn", party("Pelonia"), null, null, NOON));
        assertEquals(party("Pelonia"), ledger.entries(told).get(0).party());
    }

    @Test
    void files_actor_allItsEvidence() {
        Article told = told("2031-05-10", "Ilmar Vesk", "Sorran");
        bare("2031-05-04", "Vesk");
        ActorFile file = ledger.names().files("vesk").get(0);
        assertEquals("Ilmar Vesk", file.actor().name());
        assertEquals(
                List.of("Vesk Sorran REPORTS", "Ilmar Vesk Sorran TEXT"),
                file.standings().stream()
                        .map(at -> at.name() + " " + name(at.party()) + " " + at.basis())
                        .toList());
        assertEquals(
                Samples.passage(told, "Sorran envoy Ilmar Vesk"),
                file.standings().get(1).affiliations().get(0).evidence());
        assertEquals(List.of(), ledger.names().files("nobody"));
    }
}
