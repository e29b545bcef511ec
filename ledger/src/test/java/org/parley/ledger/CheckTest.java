package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.ledger.search.SearchQuery;

@ParameterizedClass
@EnumSource(Database.class)
class CheckTest {
    private static final String NAME = "check";

    private static final String WIRE_TEXT =
            "Vesk, the envoy of Sorran, refused on Monday night to hand the quay over after nine hours of talks in the"
                    + " old fish hall, where the fans had been switched off so that the voices of both sides could be heard.";

    private static final Article WIRE = article("wire.txt", "Wire", 5);
    private static final Article POST = article("ana's post.txt", "Post", 6);

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    private static Article article(String document, String outlet, int day) {
        return Article.of(document, WIRE_TEXT)
                .withOutlet(outlet)
                .withPublished(LocalDate.of(2031, 5, day));
    }

    @BeforeEach
    void open() {
        ledger = database.place(folder, NAME).open();
        keepTalks();
        keep(WIRE);
        keep(POST);
        ledger.keepUnread(Article.of("langue.txt", "Non."), "in French");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void keepTalks() {
        ledger.keep(
                Samples.TALKS,
                List.of(Samples.chain()),
                List.of(Samples.demand(), Samples.refusal()),
                List.of(Samples.told(Samples.TALKS, "envoy", "Sorran", "an envoy")));
    }

    private void keep(Article article) {
        ledger.keep(
                article,
                List.of(),
                List.of(Samples.entry(article, "Sorran", Move.REJECT, "quay", "refused")),
                List.of(Samples.told(article, "Vesk", "Sorran", "Vesk, the envoy of Sorran")));
    }

    private void damage(String statement) throws SQLException {
        database.damage(folder, NAME, statement);
    }

    private List<String> flaws() {
        return ledger.check().damages().stream().map(Damage::flaw).toList();
    }

    /** One statement, one damage, and what the article it is in needs is to be read again. */
    private void assertFound(String statement, String flaw) throws SQLException {
        damage(statement);
        List<String> found = flaws();
        assertEquals(1, found.size(), statement + ": " + found);
        assertTrue(found.get(0).contains(flaw), found.get(0));
        mend();
    }

    private void mend() {
        keepTalks();
        keep(WIRE);
        keep(POST);
        assertEquals(List.of(), ledger.check().damages(), "read again");
    }

    @Test
    void check_nothingDamaged_clean() {
        assertEquals(new LedgerCheck(4, 4, List.of(), 0), ledger.check());
    }

    @Test
    void check_emptyLedger_clean() {
        try (Ledger empty = database.place(folder, "empty").open()) {
            assertEquals(new LedgerCheck(0, 0, List.of(), 0), empty.check());
        }
    }

    @Test
    void check_article_byItsHashes() throws SQLException {
        String talks = " where document = 'talks.txt'";
        assertFound("update article set sha256 = 'x'" + talks, "its text is not the one");
        damage("update article set text = text || ' Or yes.'" + talks);
        assertTrue(flaws().contains("its text is not the one that was kept: another SHA-256"));
        mend();
        assertFound("update article set outlet = 'Other'" + talks, "its id is not that of");
        damage("update article set published = '2031-05-05'" + talks);
        assertTrue(flaws().contains("its id is not that of its text, outlet, date and address"));
        mend();
    }

    @Test
    void check_currentEntriesAndEvents_followWhatIsKept() throws SQLException {
        assertFound(
                "update current_entry set move = 'threaten' where id = (select min(id) from current_entry)",
                "it does not stand as names, copies and rulings have it");
        damage("delete from position");
        assertEquals(List.of("it is of 0 entries, where there are 4"), flaws());
    }

    @Test
    void check_whoReportsWhom_asTheEntriesHaveIt() throws SQLException {
        for (String table : List.of("reporting", "reporting_in_report")) {
            damage("update " + table + " set entries = entries + 1");
            List<String> flaws = flaws();
            assertEquals(1, flaws.size());
            assertTrue(flaws.get(0).contains("steps from reporter to reported"), flaws.get(0));
            assertTrue(ledger.rebuild().clean());
            assertEquals(List.of(), flaws());
        }
    }

    private List<String> answers() {
        List<String> answers = new ArrayList<>();
        Question all = Question.everything();
        ledger.told(all).forEach(told -> answers.add(told.toString()));
        ledger.events(all, 100).forEach(event -> answers.add(event.toString()));
        ledger.positions(all, 100, 100).forEach(position -> answers.add(position.toString()));
        ledger.issues().list(all).forEach(issue -> answers.add(issue.toString()));
        answers.add(ledger.search(SearchQuery.parse("quay"), all, null, 10).toString());
        return answers;
    }

    @Test
    void rebuild_whatFollowsFromAllElse_asItWas() throws SQLException {
        String file = database == Database.SQLITE ? "update search_words set text = 'x'" : null;
        List<String> before = answers();
        for (String statement :
                List.of(
                        "delete from event",
                        "delete from position",
                        "delete from issue_count",
                        "update current_entry set move = 'threaten'",
                        "delete from passage",
                        "insert into passage (hash, day, article_id) values (7, '', 'lost')",
                        "update article set report = id, words = 'x' where unread is null",
                        "update article set report = 'lost' where unread is null",
                        "update entry set linked_party = 'Wire' where move = 'demand'",
                        file == null ? "update search set words = ''" : file,
                        "delete from search")) {
            damage(statement);
            List<Damage> damages = ledger.check().damages();
            assertFalse(damages.isEmpty(), statement);
            for (Damage damage : damages) {
                assertEquals("Make it anew: parley ledger rebuild", damage.wayOut(), statement);
            }
            assertEquals(new LedgerCheck(4, 4, List.of(), 0), ledger.rebuild(), statement);
            assertEquals(List.of(), ledger.check().damages(), statement);
            assertEquals(before, answers(), statement);
        }
    }

    @Test
    void rebuild_articleDamaged_saysSoAndChangesNothing() throws SQLException {
        damage("delete from position");
        damage("update entry set evidence_end = 9999 where move = 'demand'");
        List<Damage> lasting = ledger.rebuild().damages();
        assertEquals(1, lasting.size());
        assertTrue(lasting.get(0).flaw().contains("outside the text"), lasting.toString());
        assertEquals(List.of(), ledger.positions(Question.everything(), 10, 10));
        keepTalks();
        assertTrue(ledger.rebuild().clean());
        assertEquals(List.of(), ledger.check().damages());
    }

    @Test
    void check_articleThatIsNone_saysWhatMakesNoSense() throws SQLException {
        damage("update article set published = 'May' where document = 'talks.txt'");
        List<Damage> found = ledger.check().damages();
        assertEquals(1, found.size());
        assertTrue(found.get(0).flaw().contains("'May'"), found.get(0).flaw());
        mend();
    }

    @Test
    void check_damage_hasPlaceAndWayOut() throws SQLException {
        damage("update article set sha256 = 'x' where document like 'ana%'");
        assertEquals(
                "article "
                        + POST.id()
                        + " (ana's post.txt): its text is not the one that was kept: another SHA-256."
                        + " Read it again: parley read 'ana'\\''s post.txt'",
                ledger.check().damages().get(0).toString());
    }

    @Test
    void check_articleGone_whatIsLeftOfItInEachTable() throws SQLException {
        damage("delete from article where id = '" + WIRE.id() + "'");
        List<String> tables =
                List.of("entry", "affiliation", "actor_form", "actor", "passage", "search");
        List<String> found = new ArrayList<>(flaws());
        for (String table : tables) {
            assertTrue(
                    found.removeIf(flaw -> flaw.contains("in the table " + table + " is left")),
                    table);
        }
        assertEquals(
                List.of("its report, article " + WIRE.id() + ", is not here"),
                found,
                "of the copy");
    }

    @Test
    void check_orphansOfTablesWithoutActors_found() throws SQLException {
        damage("update attribution set article_id = 'lost'");
        damage("update unresolved_name set article_id = 'lost'");
        assertEquals(
                List.of(
                        "it is not here, but in the table attribution is left of it: 1",
                        "it is not here, but in the table unresolved_name is left of it: 1"),
                flaws());
    }

    @Test
    void check_entry_placesAndWords() throws SQLException {
        String demand = " where move = 'demand'";
        String outside = "a place of it lies outside the text";
        assertFound("update entry set evidence_end = 9999" + demand, outside);
        assertFound("update entry set content_end = 9999" + demand, outside);
        assertFound("update entry set condition_end = 9999" + demand, outside);
        assertFound("update entry set content_end = content_start" + demand, "not a span");
        assertFound("update entry set cue_start = 0, cue_end = 3" + demand, "its id is not that");
        assertFound("update entry set evidence_start = cue_end" + demand, "does not hold the cue");
        assertFound("update entry set move = 'dance'" + demand, "DANCE");
        assertFound("update entry set via = 'Wire'" + demand, "a column holds no JSON");
        assertFound("update entry set due = 'soon'" + demand, "'soon'");
    }

    @Test
    void check_entryOfAnotherArticle_itsIdTells() throws SQLException {
        damage(
                "update entry set article_id = '"
                        + POST.id()
                        + "' where article_id = '"
                        + WIRE.id()
                        + "'");
        assertEquals(List.of("its id is not that of its article and cue"), flaws());
    }

    @Test
    void check_linkedSides_followWhoIsWho() throws SQLException {
        String stale = "its party and target do not follow who is who";
        assertFound("update entry set linked_party = null where move = 'demand'", stale);
        assertFound("update entry set linked_party = 'Wire' where move = 'demand'", stale);
        assertFound("update entry set linked_target = null where move = 'demand'", stale);
    }

    @Test
    void check_attribution_placesAndColumns() throws SQLException {
        String outside = "a place of it lies outside the text";
        assertFound("update attribution set cue_end = 9999", outside);
        assertFound("update attribution set source = '[[0,9999]]'", outside);
        assertFound("update attribution set content = '[[7000,9999]]'", outside);
        assertFound("update attribution set manner = 'sung'", "SUNG");
        assertFound("update attribution set reporters = null, cue_end = 9999", outside);
    }

    @Test
    void check_reporter_place() throws SQLException {
        assertFound(
                "update unresolved_name set first_end = 9999 where name like 'an %'",
                "a place of it lies outside the text");
    }

    @Test
    void check_actor_partsAndPlaces() throws SQLException {
        String of = " where article_id = '" + WIRE.id() + "'";
        assertFound("update actor set first_end = 9999" + of, "outside the text");
        assertFound("update affiliation set evidence_end = 9999" + of, "outside the text");
        assertFound("update actor set mentions = 0" + of, "0 mentions");
        assertFound("update actor set day = ''" + of, "with another day than its own");
        assertFound("update actor_form set actor = 7" + of, "in the table actor_form: 1");
        assertFound("update affiliation set actor = 7" + of, "in the table affiliation: 1");
        assertFound("update affiliation set name = 'Vask'" + of, "in the table affiliation: 1");
    }

    @Test
    void check_search_rowsAndWords() throws SQLException {
        String of = " where article_id = '" + WIRE.id() + "'";
        boolean file = database == Database.SQLITE;
        damage("delete from search" + of);
        assertEquals(
                file
                        ? List.of(
                                "it has the words of articles that are not here: 1",
                                "a search does not find it")
                        : List.of("a search does not find it"),
                flaws());
        mend();
        assertFound(
                file
                        ? "update search_words set text = 'x' where rowid = (select number from search"
                                + of
                                + ")"
                        : "update search set words = array_to_tsvector(array['x'])" + of,
                "what a search finds it by is not of its text");
        damage(
                "insert into search (number, article_id"
                        + (file ? "" : ", words")
                        + ") values (7, 'lost'"
                        + (file ? "" : ", ''")
                        + ")");
        assertEquals(List.of("it is not here, but in the table search is left of it: 1"), flaws());
    }

    /** SQLite's index of words would not notice by itself. */
    @Test
    void check_otherConnectionWroteMeanwhile_clean() {
        try (Ledger other = database.place(folder, NAME).open()) {
            assertEquals(List.of(), other.check().damages());
            keep(Article.of("more.txt", "Vesk, the envoy of Sorran, refused again."));
            ledger.forget(POST, "licence ended", LocalDate.of(2031, 7, 1));
            assertEquals(List.of(), other.check().damages());
        }
    }

    @Test
    void check_report_firstOfItsArticles() throws SQLException {
        String of = " where id = '" + POST.id() + "'";
        assertFound("update article set report = 'lost'" + of, "its report, article lost, is not");
        assertFound("update article set report = null" + of, "it is in no report");
    }

    @Test
    void check_reportOfAnotherReport_found() throws SQLException {
        damage(
                "update article set report = '"
                        + Samples.TALKS.id()
                        + "' where id = '"
                        + WIRE.id()
                        + "'");
        assertEquals(
                List.of("its report, article " + WIRE.id() + ", is itself of another report"),
                flaws());
        mend();
    }

    @Test
    void check_laterArticleAsReport_saysWhichWasFirst() throws SQLException {
        damage(
                "update article set report = '"
                        + POST.id()
                        + "' where report = '"
                        + WIRE.id()
                        + "'");
        assertEquals(List.of("article " + WIRE.id() + " had its report first"), flaws());
        mend();
    }

    @Test
    void check_fingerprint_keysAndWords() throws SQLException {
        String flaw = "what its copies are found by is not of its text";
        String of = " where article_id = '" + WIRE.id() + "'";
        assertFound("delete from passage" + of, flaw);
        assertFound(
                "insert into passage (hash, day, article_id) values (7, '', '" + WIRE.id() + "')",
                flaw);
        assertFound("update article set words = 'x' where id = '" + WIRE.id() + "'", flaw);
    }

    @Test
    void check_keptByAnOlderParley_clean() throws SQLException {
        damage("update article set report = null, words = null");
        damage("update current_entry set report = article_id");
        damage("delete from passage");
        damage(
                "update attribution set manner = null, stance = null, confidence = null, reporters = null");
        assertEquals(List.of(), flaws());
    }

    @Test
    void check_unreadWithEntries_found() throws SQLException {
        assertFound(
                "update article set unread = 'in French' where document = 'talks.txt'",
                "it is marked as unread, but has entries");
    }

    @Test
    void check_moreThanIsListed_counted() throws SQLException {
        StringBuilder rows = new StringBuilder();
        Stream.iterate(0, i -> i + 1)
                .limit(1200)
                .forEach(i -> rows.append(i == 0 ? "" : ", ").append("(7, '', 'lost" + i + "')"));
        damage("insert into passage (hash, day, article_id) values " + rows);
        LedgerCheck check = ledger.check();
        assertEquals(1000, check.damages().size());
        assertEquals(200, check.more());
    }

    @Test
    void check_textWithNul_clean() {
        keep(Article.of("nul.txt", "Vesk, the envoy of Sorran, refused\0it."));
        assertEquals(List.of(), flaws());
    }
}
