package org.parley.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database that holds a ledger: reached, its tables brought up to date. */
final class PostgresDatabase extends LedgerPlace {
    /** "PRLY": the lock that whoever writes to a ledger holds. */
    static final int WRITERS = 0x50524C59;

    /** Of its own name, so that a ledger is told from another program's tables. */
    private static final String HISTORY = "parley_schema_history";

    /** A writer waits a minute for its turn, unless told otherwise; what is kept is on the disk. */
    private static final String SETTINGS =
            "select set_config('lock_timeout', '60s', false) where current_setting('lock_timeout') = '0';"
                    + " select set_config('synchronous_commit', 'on', false)"
                    + " where current_setting('synchronous_commit') = 'off'";

    private static final String START = "jdbc:postgresql:";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(jdbc|postgres(ql)?):.*");

    /** The driver's own: it says on stderr what {@link PostgresFailure} says better. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final PGSimpleDataSource source;
    private final String address;

    private PostgresDatabase(PGSimpleDataSource source, String address) {
        this.source = source;
        this.address = address;
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    static PostgresDatabase at(String text) {
        // Never repeats the text: who knows where in it a password stands.
        @Nullable Properties parts =
                text.startsWith(START) && text.split("\\?", 2)[0].indexOf('@') < 0
                        ? Driver.parseURL(text, new Properties())
                        : null;
        if (parts == null) {
            throw new LedgerException(
                    "cannot open the ledger: this is no address of a PostgreSQL database. Such a one looks so:"
                            + " jdbc:postgresql://host:5432/database?user=ana&password=...",
                    null);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setApplicationName("Parley");
        source.setTcpKeepAlive(true);
        source.setURL(text);
        return new PostgresDatabase(source, address(text, parts));
    }

    private static String address(String text, Properties parts) {
        StringBuilder address = new StringBuilder(text.split("\\?", 2)[0]);
        char before = '?';
        for (PGProperty shown : new PGProperty[] {PGProperty.USER, PGProperty.CURRENT_SCHEMA}) {
            @Nullable String value = parts.getProperty(shown.getName());
            if (value != null) {
                address.append(before).append(shown.getName()).append('=').append(value);
                before = '&';
            }
        }
        return address.toString();
    }

    @Override
    public boolean exists() {
        try (Connection connection = connect()) {
            return schema(connection) > 0;
        } catch (SQLException e) {
            throw PostgresFailure.of("open the ledger", this, e);
        }
    }

    @Override
    public String noun() {
        return "database";
    }

    @Override
    public String toString() {
        return address;
    }

    @Override
    public void backup(Path file) {
        throw byItsOwn("back up", "pg_dump -Fc" + whole("") + " > " + quoted(file.toString()));
    }

    @Override
    public Restored restore(Path file) {
        throw byItsOwn(
                "restore",
                "pg_restore --clean --if-exists" + whole(" -d") + " " + quoted(file.toString()));
    }

    private LedgerException byItsOwn(String task, String command) {
        return new LedgerException(
                "cannot "
                        + task
                        + " the ledger "
                        + this
                        + ": PostgreSQL's own program does that: "
                        + command,
                null);
    }

    /**
     * The database as PostgreSQL's programs take it.
     *
     * @param option before its name
     */
    private String whole(String option) {
        StringBuilder words = new StringBuilder();
        words.append(" -h ").append(quoted(source.getServerNames()[0]));
        if (source.getPortNumbers()[0] != 0) {
            words.append(" -p ").append(source.getPortNumbers()[0]);
        }
        if (source.getUser() != null) {
            words.append(" -U ").append(quoted(source.getUser()));
        }
        if (source.getCurrentSchema() != null) {
            words.append(" -n ").append(quoted(source.getCurrentSchema()));
        }
        return words + option + " " + quoted(String.valueOf(source.getDatabaseName()));
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    @Override
    Store store() {
        return open(true);
    }

    @Override
    Store storeThere() {
        return open(false);
    }

    /**
     * @param make whether to make the tables if there are none
     */
    private Store open(boolean make) {
        try {
            Connection writer = connect();
            try {
                bringUpToDate(writer, make);
                return new PostgresStore(this, writer, connect());
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException | FlywayException e) {
            throw PostgresFailure.of("open the ledger", this, e);
        }
    }

    private void bringUpToDate(Connection connection, boolean make) throws SQLException {
        int schema = schema(connection);
        if (schema == 0 && !make) {
            throw refusal("there is none yet. " + HOW_TO_FILL, null);
        }
        if (schema < SCHEMA) {
            // Whoever makes the same tables at the same time waits, and then finds them made.
            execute(connection, "select pg_advisory_lock(" + WRITERS + ")");
            if (schema(connection) < SCHEMA) {
                migrate();
            }
            execute(connection, "select pg_advisory_unlock(" + WRITERS + ")");
        }
    }

    private void migrate() {
        Flyway.configure(PostgresDatabase.class.getClassLoader())
                .dataSource(source)
                .table(HISTORY)
                .createSchemas(false)
                .locations("classpath:org/parley/ledger/db/postgresql")
                .javaMigrations(new Deriving())
                .load()
                .migrate();
    }

    /**
     * Another connection to a ledger that was open, whose tables may have become a newer Parley's.
     *
     * @throws LedgerException as {@link #openExisting}
     */
    Connection connectAgain() throws SQLException {
        Connection connection = connect();
        try {
            bringUpToDate(connection, false);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        try {
            execute(connection, SETTINGS);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Version of the tables, 0 if there are none yet. */
    private int schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean history = hasHistory(statement);
            if (!history) {
                return 0;
            }
            try (ResultSet row =
                    statement.executeQuery(
                            "select coalesce(max(cast(version as integer)), 0) from "
                                    + HISTORY
                                    + " where success")) {
                row.next();
                return known(row.getInt(1));
            }
        }
    }

    private boolean hasHistory(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery(
                        "select current_schema(), current_setting('server_encoding'), count(relname),"
                                + " count(*) filter (where relname = '"
                                + HISTORY
                                + "') from pg_class join pg_namespace n on n.oid = relnamespace"
                                + " where nspname = current_schema() and relkind in ('r', 'p', 'v', 'm', 'f')")) {
            row.next();
            if (row.getString(1) == null) {
                throw refusal(
                        "it has no schema of the name that currentSchema gives. Make it: create schema",
                        null);
            }
            if (!row.getString(2).equals("UTF8")) {
                throw refusal(
                        "it keeps text as "
                                + row.getString(2)
                                + ", which has not all letters. Make one with: createdb --encoding UTF8"
                                + " --template template0 DATABASE",
                        null);
            }
            if (row.getInt(3) > 0 && row.getInt(4) == 0) {
                throw refusal(
                        "it holds the tables of another program. Name another database with --ledger",
                        null);
            }
            return row.getInt(4) > 0;
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
