package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Verdict;

/** What an analyst rules on names, in real databases. */
@ParameterizedClass
@EnumSource(Database.class)
class RulingsTest extends NamedPeople {
    @Test
    void rule_join_oneNameAndOneParty_undoTakesItBack() {
        bare("2031-05-04", "Ilmar Vesk");
        told("2031-05-05", "Mara Tolk", "Sorran");
        String before = dump();
        assertEquals(1, kept(Ruling.join("ilmar vesk", "Mara Tolk", NOON)).number());
        assertEquals("Sorran", partyOn("2031-05-04"));
        assertEquals(List.of("Ilmar Vesk", "Mara Tolk"), actor("Ilmar Vesk").forms());
        bare("2031-05-06", "Ilmar Vesk");
        assertEquals("Sorran", partyOn("2031-05-06"), "also what is read later");
        keep(article("2031-05-06", "Ilmar Vesk demands a corridor."));
        assertEquals(1, undo().orElseThrow().number());
        assertEquals(before, dump());
        assertEquals(Optional.empty(), undo());
    }

    @Test
    void rule_joinOfBodiesThatAreTheirOwnSides_oneParty() {
        Article one = article("2031-05-04", "Harbour League demands a corridor.");
        keep(one, Samples.itself(one, Kind.BODY, "Harbour League"));
        Article two = article("2031-05-05", "League of Ports demands a corridor.");
        Party side = party("League of Ports");
        keep(two, Samples.actor(two, Kind.BODY, "League of Ports", side, Actor.Basis.NAME));
        kept(Ruling.join("Harbour League", "League of Ports", NOON));
        assertEquals("League of Ports", partyOn("2031-05-04"));
        assertEquals("League of Ports", partyOn("2031-05-05"));
    }

    @Test
    void rule_split_apartUntilUndone() {
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        bare("2031-05-05", "Vesk");
        assertEquals("Sorran", partyOn("2031-05-05"));
        kept(Ruling.split(List.of("Vesk", "Ilmar Vesk"), NOON));
        assertEquals("Vesk", partyOn("2031-05-05"));
        ledger.names().undo(OptionalInt.of(1), NOON);
        assertEquals("Sorran", partyOn("2031-05-05"));
        kept(Ruling.split(List.of("Vesk"), NOON));
        assertEquals("Vesk", partyOn("2031-05-05"), "from everybody");
    }

    @Test
    void rule_role_withinItsDatesAndOverWhatIsWritten() {
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        told("2031-05-08", "Ilmar Vesk", "Sorran");
        bare("2031-05-09", "Vesk");
        Party pelonia = new Party("Pelonia", "PEL");
        kept(Ruling.role("Ilmar Vesk", pelonia, day("2031-05-05"), day("2031-05-09"), NOON));
        assertEquals("Sorran", partyOn("2031-05-04"));
        assertEquals("Pelonia", partyOn("2031-05-08"));
        assertEquals("Pelonia", partyOn("2031-05-09"), "his surname too");
        told("2031-05-06", "Ilmar Vesk", "Sorran");
        assertEquals("Pelonia", partyOn("2031-05-06"), "also what is read later");
        assertEquals(3, ledger.entries(Question.everything().withParty("pel")).size(), "its code");
        undo();
        assertEquals("Sorran", partyOn("2031-05-08"));
    }

    @Test
    void rule_roleOfAGroup_appliesToItsWords() {
        Article article = article("2031-05-04", "the strikers demand a corridor.");
        keep(article, Samples.actor(article, Kind.GROUP, "the strikers", null, Actor.Basis.NONE));
        assertEquals(List.of("the strikers"), unresolved());
        kept(Ruling.role("the strikers", party("Dockers"), null, null, NOON));
        assertEquals("Dockers", partyOn("2031-05-04"));
        assertEquals(List.of(), unresolved());
    }

    @Test
    void rule_unknownName_nearestTold() {
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        assertEquals(
                new Verdict.Unknown("Vesk", List.of("Ilmar Vesk")),
                ledger.names().rule(Ruling.join("Ilmar Vesk", "Vesk", NOON)));
        assertEquals(
                new Verdict.Unknown("lmar", List.of("Ilmar Vesk")),
                ledger.names().rule(Ruling.split(List.of("lmar"), NOON)));
        assertEquals(List.of(), ledger.names().rulings());
    }

    @Test
    void rule_againstAnEarlierOne_refusedAndNamed() {
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        told("2031-05-04", "Mara Tolk", "Sorran");
        told("2031-05-04", "Dagny Orr", "Sorran");
        Ruling join = kept(Ruling.join("Ilmar Vesk", "Mara Tolk", NOON));
        assertEquals(join, against(Ruling.split(List.of("Mara Tolk", "Ilmar Vesk"), NOON)));
        assertEquals(join, against(Ruling.split(List.of("Mara Tolk"), NOON)));
        Ruling split = kept(Ruling.split(List.of("Ilmar Vesk", "Dagny Orr"), NOON));
        assertEquals(split, against(Ruling.join("Mara Tolk", "Dagny Orr", NOON)));
        Ruling a = kept(Ruling.role("Mara Tolk", party("A"), day("2031-01-01"), null, NOON));
        LocalDate february = day("2031-02-01");
        assertEquals(a, against(Ruling.role("Ilmar Vesk", party("B"), null, february, NOON)));
        kept(Ruling.role("Ilmar Vesk", party("B"), null, day("2030-12-31"), NOON));
        assertEquals(
                List.of(1, 2, 3, 4),
                ledger.names().rulings().stream().map(Ruling::number).toList());
    }

    @Test
    void rule_sameAgain_theEarlierOneHolds() {
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        told("2031-05-04", "Mara Tolk", "Sorran");
        Ruling join = kept(Ruling.join("Ilmar Vesk", "Mara Tolk", NOON));
        assertEquals(join, kept(Ruling.join("mara tolk", "Ilmar Vesk", NOON.plusSeconds(60))));
        kept(Ruling.role("Ilmar Vesk", party("A"), null, null, NOON));
        kept(Ruling.role("Ilmar Vesk", party("A"), null, day("2031-05-05"), NOON));
        assertEquals(3, ledger.names().rulings().size());
    }

    @Test
    void rulings_reopened_stillHold() {
        told("2031-05-04", "Ilmar Vesk", "Sorran");
        Ruling role = kept(Ruling.role("Ilmar Vesk", party("Pelonia"), null, null, NOON));
        ledger.close();
        open();
        assertEquals(List.of(role), ledger.names().rulings());
        assertEquals("Pelonia", partyOn("2031-05-04"));
        assertEquals(List.of(role), actor("ilmar vesk").rulings());
    }
}
