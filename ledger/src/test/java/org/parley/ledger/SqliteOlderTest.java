package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.talks.Reliability;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.names.UnresolvedName;
import org.parley.ledger.names.UnresolvedName.Reason;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;

/** Files that a released Parley wrote, with the tables that it knew. */
class SqliteOlderTest {
    @TempDir Path folder;

    @Test
    void open_olderSchema_articlesStay() throws Exception {
        Path file = folder.resolve("older.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            SqliteFileTest.keep(ledger, 1);
        }
        backToSchema2(file);
        SqliteFileTest.execute(file, "drop index article_by_url");
        SqliteFileTest.execute(file, "alter table article drop column unread");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '2'");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(1, ledger.articles().size());
        }
    }

    @Test
    void open_withoutRatings_outletsCannotBeJudged() throws SQLException {
        Path file = folder.resolve("older.db");
        LedgerPlace.of(file).open().close();
        backToSchema13(file);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(List.of(), ledger.sources().all());
            assertEquals(Reliability.F, ledger.sources().ratings().of("Wire"));
        }
    }

    @Test
    void keep_entriesOfBeforeEventDates_haveThemWhenReadAgain() throws SQLException {
        Path file = folder.resolve("older.db");
        List<Entry> read = List.of(Samples.demand());
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            ledger.keep(Samples.TALKS, List.of(), read, List.of());
        }
        backToSchema15(file);
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version is null");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            Entry older = ledger.entries(Question.everything()).get(0);
            assertNull(older.happened());
            assertEquals(Samples.demand().saidOn(), older.saidOn());
            assertEquals(Keeping.REPLACED, ledger.keep(Samples.TALKS, List.of(), read, List.of()));
            assertEquals(read, ledger.entries(Question.everything()));
        }
    }

    @Test
    void open_rulingsOrderedByNumber_stayAndApply() throws SQLException {
        Path file = folder.resolve("older.db");
        Instant noon = Instant.parse("2031-07-01T12:00:00Z");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            ledger.keep(Samples.TALKS, List.of(), List.of(Samples.demand()), List.of());
            String issue = String.valueOf(Samples.demand().issue());
            ledger.issues().rule(IssueRuling.rename(issue, "the road", "ana", null, noon));
        }
        backToSchema16(file);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(noon, ledger.issues().rulings().get(0).made());
            assertEquals("the road", ledger.entries(Question.everything()).get(0).issue());
            assertEquals(List.of(), ledger.check().damages());
        }
    }

    @Test
    void open_withoutTalks_entriesStayOfNone() throws SQLException {
        Path file = folder.resolve("older.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            SqliteFileTest.keep(ledger, 1);
        }
        backToSchema4(file);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            List<Entry> entries = ledger.entries(Question.everything());
            assertEquals(List.of(List.of()), entries.stream().map(Entry::talks).toList());
        }
    }

    @Test
    void keep_articleOfBeforeCopiesWereFolded_isFoldedWhenReadAgain() throws SQLException {
        Path file = folder.resolve("older.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keepTalks(ledger, List.of());
        }
        backToSchema5(file);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(Keeping.REPLACED, keepTalks(ledger, List.of()));
            assertEquals(Keeping.UNCHANGED, keepTalks(ledger, List.of()));
        }
    }

    @Test
    void keep_olderAttributions_leftOutUntilReadAgain() throws SQLException {
        Path file = folder.resolve("older.db");
        List<SourceChain> chains = List.of(Samples.chain());
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keepTalks(ledger, chains);
        }
        backToSchema2(file);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(1, ledger.summary().attributions());
            assertEquals(List.of(), ledger.chains(Samples.TALKS.id()));
            assertEquals(Keeping.REPLACED, keepTalks(ledger, chains));
            assertEquals(chains, ledger.chains(Samples.TALKS.id()));
            assertEquals(Keeping.UNCHANGED, keepTalks(ledger, chains));
        }
    }

    @Test
    void keep_olderAttributionsAndNowNone_rewritten() throws SQLException {
        Path file = folder.resolve("older.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keepTalks(ledger, List.of(Samples.chain()));
        }
        backToSchema2(file);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(Keeping.REPLACED, keepTalks(ledger, List.of()));
            assertEquals(0, ledger.summary().attributions());
        }
    }

    @Test
    void unresolved_beforePlacesWereKept_withoutPlaceUntilReadAgain() throws SQLException {
        Path file = folder.resolve("older.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keepTalks(ledger, List.of(Samples.chain()));
        }
        backToSchema3(file);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            UnresolvedName older = ledger.names().unresolved().get(0);
            assertEquals(Reason.REPORTER, older.reason());
            assertNull(older.first());
            assertEquals(Keeping.REPLACED, keepTalks(ledger, List.of(Samples.chain())));
            assertNotNull(ledger.names().unresolved().get(0).first());
        }
    }

    @Test
    void rule_ledgerOfBeforeRulingsRemembered_holdAndGoOnwardToo() throws SQLException {
        Path file = folder.resolve("older.db");
        Entry entry = Samples.refusal();
        Instant noon = Instant.parse("2031-07-01T12:00:00Z");
        EntryRuling right =
                EntryRuling.on(entry, EntryRuling.Kind.CONFIRM, Correction.NONE, "ana", null, noon);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            ledger.keep(Samples.TALKS, List.of(), List.of(entry, Samples.demand()), List.of());
            ledger.review().rule(right);
        }
        backToSchema11(file);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(List.of(right.withNumber(1)), ledger.review().rulings());
            assertTrue(ledger.review().conflicts().isEmpty());
            EntryRuling wrong =
                    EntryRuling.on(
                            Samples.demand(),
                            EntryRuling.Kind.WRONG,
                            Correction.NONE,
                            "ana",
                            null,
                            noon);
            ledger.review().rule(wrong.forLikeCases());
            assertEquals(1, ledger.entries(Question.everything()).size());
        }
    }

    @Test
    void open_ledgerOfAReleasedParley_knownByItsChecksums() throws SQLException {
        Path file = folder.resolve("released.db");
        LedgerPlace.of(file).open().close();
        List<String> released =
                List.of(
                        "V1__articles_and_entries.sql -1927918236",
                        "V2__unread_articles.sql 447768470",
                        "V3__chains.sql 1856396548",
                        "V4__names.sql 1295722653",
                        "V5__talks.sql -1069118252");
        assertEquals(released, migrations(file).subList(0, released.size()));
    }

    private static List<String> migrations(Path file) throws SQLException {
        List<String> migrations = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery(
                                "select script, checksum from flyway_schema_history order by installed_rank")) {
            while (row.next()) {
                migrations.add(row.getString(1) + " " + row.getInt(2));
            }
        }
        return migrations;
    }

    private static Keeping keepTalks(Ledger ledger, List<SourceChain> chains) {
        return ledger.keep(Samples.TALKS, chains, List.of(), List.of());
    }

    /** Makes a ledger what a Parley wrote that kept no chains. */
    private static void backToSchema2(Path file) throws SQLException {
        backToSchema3(file);
        for (String column : List.of("manner", "stance", "confidence", "reporters")) {
            SqliteFileTest.execute(file, "alter table attribution drop column " + column);
        }
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '3'");
    }

    /** Makes a ledger what a Parley wrote that linked no names. */
    private static void backToSchema3(Path file) throws SQLException {
        backToSchema4(file);
        for (String table :
                List.of(
                        "actor",
                        "actor_form",
                        "affiliation",
                        "name_key",
                        "alike",
                        "link",
                        "ruling")) {
            SqliteFileTest.execute(file, "drop table " + table);
        }
        SqliteFileTest.execute(file, "drop index entry_by_party");
        for (String column : List.of("party", "party_code", "target", "target_code")) {
            SqliteFileTest.execute(file, "alter table entry drop column linked_" + column);
        }
        SqliteFileTest.execute(file, "create index entry_by_party on entry (party collate nocase)");
        SqliteFileTest.execute(file, "alter table unresolved_name drop column first_start");
        SqliteFileTest.execute(file, "alter table unresolved_name drop column first_end");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '4'");
    }

    /** Makes a ledger what a Parley wrote that knew no talks files. */
    private static void backToSchema4(Path file) throws SQLException {
        backToSchema5(file);
        SqliteFileTest.execute(file, "alter table entry drop column talks");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '5'");
    }

    /** Makes a ledger what a Parley wrote that folded no copies. */
    private static void backToSchema5(Path file) throws SQLException {
        backToSchema7(file);
        SqliteFileTest.execute(file, "drop table passage");
        SqliteFileTest.execute(file, "drop index article_by_report");
        SqliteFileTest.execute(file, "drop index article_by_words");
        SqliteFileTest.execute(file, "alter table article drop column report");
        SqliteFileTest.execute(file, "alter table article drop column words");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '6'");
    }

    /** Makes a ledger what a Parley wrote that knew no rulings on entries. */
    private static void backToSchema7(Path file) throws SQLException {
        backToSchema9(file);
        SqliteFileTest.execute(file, "drop table forgotten");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '9'");
        SqliteFileTest.execute(file, "drop table entry_ruling");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '8'");
    }

    /** Makes a ledger what a Parley wrote that rated no outlets. */
    private static void backToSchema13(Path file) throws SQLException {
        backToSchema14(file);
        SqliteFileTest.execute(file, "drop table source_rating");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '14'");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version is null");
    }

    /** Makes a ledger what a Parley wrote that looked through all articles for an outlet's. */
    private static void backToSchema14(Path file) throws SQLException {
        backToSchema15(file);
        SqliteFileTest.execute(file, "drop index article_by_outlet");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '15'");
    }

    /** Makes a ledger what a Parley wrote that did not tell whether it had changed. */
    private static void backToSchema17(Path file) throws SQLException {
        backToSchema18(file);
        SqliteFileTest.execute(file, "drop table revision");
        SqliteFileTest.execute(file, "alter table ruling drop column author");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '18'");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version is null");
    }

    /** Makes a ledger what a Parley wrote that answered each page from all entries. */
    private static void backToSchema18(Path file) throws SQLException {
        for (String index : List.of("cell", "issue", "place", "late_day", "confidence")) {
            SqliteFileTest.execute(file, "drop index current_entry_by_" + index);
        }
        SqliteFileTest.execute(file, "drop index article_read_by_date");
        SqliteFileTest.execute(file, "drop index entry_ruling_by_entry");
        for (String table :
                List.of(
                        "contradiction",
                        "reviewed_entry",
                        "day_count",
                        "reporting",
                        "reporting_in_report")) {
            SqliteFileTest.execute(file, "drop table " + table);
        }
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '19'");
    }

    /** Makes a ledger what a Parley wrote that ordered rulings by their numbers. */
    private static void backToSchema16(Path file) throws SQLException {
        backToSchema17(file);
        SqliteFileTest.execute(file, "drop index article_by_document");
        SqliteFileTest.execute(file, "drop index article_by_text");
        SqliteFileTest.execute(
                file,
                "alter table issue_ruling add column entry_rulings integer not null default 0");
        SqliteFileTest.execute(file, "alter table entry_ruling drop column talks");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '17'");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version is null");
    }

    /** Makes a ledger what a Parley wrote that did not know when a move was made. */
    private static void backToSchema15(Path file) throws SQLException {
        backToSchema16(file);
        for (String table : List.of("entry", "current_entry")) {
            SqliteFileTest.execute(file, "alter table " + table + " drop column happened_from");
            SqliteFileTest.execute(file, "alter table " + table + " drop column happened_to");
        }
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '16'");
    }

    /** Makes a ledger what a Parley wrote that answered from the entries as they were read. */
    private static void backToSchema9(Path file) throws SQLException {
        backToSchema10(file);
        for (String table :
                List.of("current_entry", "event", "position", "issue_count", "party_count")) {
            SqliteFileTest.execute(file, "drop table " + table);
        }
        SqliteFileTest.execute(
                file, "create index entry_by_party on entry (linked_party collate nocase)");
        SqliteFileTest.execute(file, "create index entry_by_issue on entry (issue)");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '10'");
    }

    /** Makes a ledger what a Parley wrote that ruled on what was read alone. */
    private static void backToSchema11(Path file) throws SQLException {
        backToSchema12(file);
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version is null");
        SqliteFileTest.execute(file, "drop index entry_by_cue");
        SqliteFileTest.execute(file, "alter table entry drop column cue_words");
        SqliteFileTest.execute(file, "drop index entry_ruling_by_other");
        SqliteFileTest.execute(file, "drop index entry_ruling_by_onward");
        SqliteFileTest.execute(file, "alter table entry_ruling rename to newer");
        SqliteFileTest.execute(
                file,
                "create table entry_ruling as select number, kind, article_id, entry_id, cue_start,"
                        + " cue_end, move, party, party_code, target, target_code, issue, said_on,"
                        + " author, reason, made, undone from newer");
        SqliteFileTest.execute(file, "drop table newer");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '12'");
    }

    /** Makes a ledger what a Parley wrote that could not be searched. */
    private static void backToSchema10(Path file) throws SQLException {
        backToSchema11(file);
        SqliteFileTest.execute(file, "drop table search");
        SqliteFileTest.execute(file, "drop table search_words");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '11'");
    }

    /**
     * Makes a ledger what a Parley wrote that knew no rulings on issues and kept no talks files.
     */
    private static void backToSchema12(Path file) throws SQLException {
        backToSchema13(file);
        SqliteFileTest.execute(file, "drop table issue_ruling");
        SqliteFileTest.execute(file, "drop table talks");
        SqliteFileTest.execute(file, "drop table article_talks");
        SqliteFileTest.execute(file, "delete from flyway_schema_history where version = '13'");
    }
}
