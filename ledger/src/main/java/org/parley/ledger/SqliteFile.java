package org.parley.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** A ledger's file: opened safely, its tables brought up to date. */
final class SqliteFile extends LedgerPlace {
    private static final int APPLICATION = 0x50524C59;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 10;

    /** SQLite's 2 MB hold none of the pages that the next article needs again. */
    private static final int CACHE_KILOBYTES = 64 * 1024;

    /** Of each further one that only reads: others' writes empty it. */
    private static final int READERS_CACHE_KILOBYTES = 16 * 1024;

    /** So many of 4 kB stay in the write-ahead log: those that are written often go over once. */
    private static final int LOGGED_PAGES = 8_000;

    private final Path path;

    SqliteFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    @Override
    public boolean exists() {
        return Files.exists(path);
    }

    @Override
    public String noun() {
        return "file";
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void backup(Path file) {
        new SqliteBackup(this, path).to(file);
    }

    @Override
    public Restored restore(Path file) {
        return new SqliteBackup(this, path).from(file);
    }

    @Override
    Store store() {
        return new SqliteStore(path, connect(), this::connect, this::connectBeside);
    }

    @Override
    Store storeThere() {
        refuseIfNone();
        return Files.isWritable(path)
                ? store()
                : new SqliteStore(path, connectToRead(), this::connectToRead, this::connectToRead);
    }

    /**
     * A connection to a ledger with the newest tables.
     *
     * @throws LedgerException if the file is no ledger, is written by a newer Parley or cannot be
     *     written
     */
    Connection connect() {
        createFolder();
        if (Files.isDirectory(path)) {
            throw refusal("it is a folder. Name a file in it with --ledger", null);
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw refusal(
                    "the file is read-only. Make it writable (chmod u+w '"
                            + path
                            + "') or name another file with --ledger",
                    null);
        }
        createFile();
        SQLiteDataSource source = source("", PATIENCE);
        for (int attempt = 1; ; attempt++) {
            try {
                return upToDate(source);
            } catch (SQLException | FlywayException e) {
                // Two processes that create the same ledger at once: the later one finds it made.
                if (attempt == ATTEMPTS || !mayPass(e)) {
                    throw SqliteFailure.of("open the ledger", path, e);
                }
                pause(attempt);
            }
        }
    }

    /** A connection that only reads, beside one that may write. */
    private Connection connectBeside() throws SQLException {
        Connection connection =
                whole(source("?mode=rw", PATIENCE, READERS_CACHE_KILOBYTES).getConnection());
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = true");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * A connection that only reads; makes no file beside the ledger, whose folder may be closed.
     */
    Connection connectToRead() {
        // Without a log beside it no other process is at work: SQLite then needs no lock, and so no
        // file to hold one.
        boolean log = size(Path.of(path + "-wal")) > 0;
        try {
            Connection connection =
                    source(log ? "?mode=ro" : "?immutable=1", PATIENCE).getConnection();
            int schema = known(schema(connection));
            if (schema < SCHEMA) {
                connection.close();
                throw refusal(
                        "an older Parley wrote it (schema "
                                + schema
                                + "), and as it may only be read it cannot be brought up to date. Copy it,"
                                + " and name the copy with --ledger",
                        null);
            }
            return connection;
        } catch (SQLException e) {
            throw SqliteFailure.of("open the ledger", path, e);
        }
    }

    private void refuseIfNone() {
        if (!Files.exists(path)) {
            throw refusal("there is none yet. " + HOW_TO_FILL, null);
        }
        if (size(path) == 0) {
            throw refusal("the file is empty. " + HOW_TO_FILL, null);
        }
    }

    /** A connection to a ledger that is there, its tables left as old as they are. */
    Connection connectAsItIs() throws SQLException {
        refuseIfNone();
        boolean log = size(Path.of(path + "-wal")) > 0;
        String mode = Files.isWritable(path) ? "" : log ? "?mode=ro" : "?immutable=1";
        return whole(source(mode, PATIENCE).getConnection());
    }

    /**
     * A connection that no other can be beside: SQLite leaves the write-ahead log for the last one
     * only.
     *
     * @throws SQLException if another process has the ledger open
     */
    Connection connectAlone() throws SQLException {
        Connection connection = whole(source("", Duration.ZERO).getConnection());
        try {
            number(connection, "pragma journal_mode = delete");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private Connection whole(Connection connection) throws SQLException {
        try {
            known(schema(connection));
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** What SQLite itself finds wrong with the file. */
    List<Damage> damages() {
        try (SqliteStore store =
                new SqliteStore(path, connectAsItIs(), this::connectAsItIs, this::connectAsItIs)) {
            return store.read(store::damages);
        } catch (SQLException e) {
            throw SqliteFailure.of("open the ledger", path, e);
        }
    }

    static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean mayPass(Exception e) {
        @Nullable SQLiteErrorCode code = SqliteFailure.code(e);
        // SQLITE_ERROR (a table is there already), BUSY, LOCKED, CONSTRAINT (a migration is noted
        // already)
        return code == null
                ? e instanceof FlywayException
                : Set.of(1, 5, 6, 19).contains(code.code & 0xFF);
    }

    private Connection upToDate(SQLiteDataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try {
            if (known(schema(connection)) < SCHEMA) {
                Flyway.configure(SqliteFile.class.getClassLoader())
                        .dataSource(source)
                        .locations("classpath:org/parley/ledger/db/sqlite")
                        .javaMigrations(new Deriving())
                        .load()
                        .migrate();
            }
            // Not before: it would change the file of another program.
            number(connection, "pragma journal_mode = wal");
            number(connection, "pragma wal_autocheckpoint = " + LOGGED_PAGES);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Version of the tables, 0 if there are none yet. */
    private int schema(Connection connection) throws SQLException {
        int application = number(connection, "pragma application_id");
        int history =
                number(
                        connection,
                        "select count(*) from sqlite_master where name = 'flyway_schema_history'");
        int tables = number(connection, "select count(*) from sqlite_master where type = 'table'");
        if (application != APPLICATION && tables > history) {
            throw refusal(
                    "it is an SQLite database of another program. Name another file with --ledger",
                    null);
        }
        return history == 0
                ? 0
                : number(
                        connection,
                        "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success");
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /**
     * @param mode a query of SQLite's file addresses, or nothing
     */
    private SQLiteDataSource source(String mode, Duration patience) {
        return source(mode, patience, CACHE_KILOBYTES);
    }

    private SQLiteDataSource source(String mode, Duration patience, int cacheKilobytes) {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setCacheSize(-cacheKilobytes);
        // What is forgotten is not left in pages that nothing uses.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As a URI, because the driver would take a ? in a plain path for the start of settings.
        source.setUrl("jdbc:sqlite:" + path.toUri().toString().replace("?", "%3F") + mode);
        return source;
    }

    private void createFolder() {
        Path folder = path.getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refusal(
                    "its folder cannot be made (" + e + "). Name another file with --ledger", e);
        }
    }

    /**
     * A new ledger belongs to its user alone, as whoever may read the file sees everything that is
     * in it; SQLite gives its log the same permissions.
     */
    private void createFile() {
        if (Files.exists(path)
                || !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            // Another process made it meanwhile; or it cannot be made, which SQLite will tell.
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(50L * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
