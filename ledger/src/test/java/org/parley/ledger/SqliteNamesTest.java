package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.names.ActorFile;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.UnresolvedName;
import org.parley.ledger.names.UnresolvedName.Reason;
import org.parley.ledger.names.Verdict;

/** Who is who across articles, in a real file. */
class SqliteNamesTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    }

    @AfterEach
    void close() {
        ledger.close();
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
        ledger = SqliteLedger.open(folder.resolve("shuffled.db"));
        articles.subList(0, 30).forEach(Runnable::run);
        ledger.close();
        ledger = SqliteLedger.open(folder.resolve("shuffled.db"));
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

    @Test
    void unresolved_olderLedger_withoutPlaceUntilReadAgain() throws Exception {
        bare("2031-05-04", "Ilmar Vesk");
        String id = ledger.articles().get(0).id();
        ledger.close();
        Path file = folder.resolve("ledger.db");
        SqliteFileTest.backToSchema3(file);
        String row = "insert into unresolved_name values ('" + id + "', 'Ilmar Vesk', 2)";
        SqliteFileTest.execute(file, row);
        open();
        assertEquals(
                List.of(new UnresolvedName("Ilmar Vesk", Reason.REPORTER, 2, 1, null, List.of())),
                ledger.names().unresolved());
        assertEquals("Ilmar Vesk", partyOn("2031-05-04"));
        assertEquals(Keeping.REPLACED, bare("2031-05-04", "Ilmar Vesk"));
        UnresolvedName again = ledger.names().unresolved().get(0);
        assertEquals(Reason.NO_SIDE, again.reason());
        assertNotNull(again.first());
    }

    private Ruling kept(Ruling ruling) {
        return assertInstanceOf(Verdict.Kept.class, ledger.names().rule(ruling)).ruling();
    }

    private Ruling against(Ruling ruling) {
        return assertInstanceOf(Verdict.Contradicted.class, ledger.names().rule(ruling)).earlier();
    }

    private Optional<Ruling> undo() {
        return ledger.names().undo(OptionalInt.empty(), NOON);
    }

    private KnownActor actor(String name) {
        return ledger.names().files(name).get(0).actor();
    }

    private static List<String> parties(KnownActor actor) {
        return actor.sides().stream().map(side -> name(side.party())).toList();
    }

    private List<String> unresolved() {
        return ledger.names().unresolved().stream().map(UnresolvedName::name).toList();
    }

    private String partyOn(String day) {
        return ledger.entries(Question.everything().withDates(day(day), day(day))).stream()
                .map(entry -> name(entry.party()))
                .collect(Collectors.joining(", "));
    }

    private static String sorted(String names) {
        return List.of(names.split(", ")).stream().sorted().collect(Collectors.joining(", "));
    }

    private static String name(@Nullable Party party) {
        return party == null ? "(none)" : party.name();
    }

    /** Everything that is linked, as text. */
    private String dump() {
        List<String> lines = new ArrayList<>();
        ledger.entries(Question.everything()).forEach(entry -> lines.add(EntryJson.line(entry)));
        ledger.names().actors().forEach(actor -> lines.add(actor.toString()));
        for (UnresolvedName name : ledger.names().unresolved()) {
            String place = Objects.requireNonNull(name.first()).article().document();
            lines.add(name.name() + name.reason() + name.mentions() + name.candidates() + place);
        }
        return String.join("\n", lines);
    }

    /** A person of whom the article says nothing. */
    private Keeping bare(String day, String name) {
        Article article = article(day, name + " demands a corridor.");
        return keep(article, Samples.itself(article, Kind.PERSON, name));
    }

    private Article told(String day, String name, String party) {
        String evidence = party + " envoy " + name;
        Article article = article(day, evidence + " demands a corridor.");
        keep(article, Samples.told(article, name, party, evidence));
        return article;
    }

    private void former(String day, String name, String party) {
        String evidence = "Former " + party + " envoy " + name;
        Article article = article(day, evidence + " demands a corridor.");
        keep(article, Samples.former(article, name, party, evidence));
    }

    /** A body with its abbreviation. */
    private void union(String day) {
        Article article = article(day, "General Dockers Union (GDU) demands a corridor.");
        String name = "General Dockers Union";
        keep(
                article,
                new Actor(
                        name,
                        Kind.BODY,
                        List.of(name, "GDU"),
                        2,
                        Samples.passage(article, name),
                        party(name),
                        Actor.Basis.ITSELF,
                        List.of()));
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

    /** Keeps an article with a demand of its first actor. */
    private Keeping keep(Article article, Actor... actors) {
        List<Entry> entries = actors.length == 0 ? List.of() : List.of(demand(article, actors[0]));
        return ledger.keep(article, List.of(), entries, List.of(actors));
    }

    private static Entry demand(Article article, Actor actor) {
        Passage cue = Samples.passage(article, "demand");
        return new Entry(
                Entry.idOf(article.id(), cue, 0),
                article,
                actor.party(),
                actor.name(),
                Move.DEMAND,
                null,
                null,
                null,
                cue,
                cue,
                List.of(),
                Polarity.POSITIVE,
                Certainty.STATED,
                null,
                false,
                null,
                null,
                "rule",
                1,
                List.of());
    }

    private static Article article(String day, String text) {
        return Article.of(day + ".txt", text).withPublished(day.isEmpty() ? null : day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Party party(String name) {
        return new Party(name, null);
    }
}
