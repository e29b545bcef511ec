package org.parley.ledger;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger is kept: in one file, by SQLite, or in a database that a team shares, by
 * PostgreSQL. Everything asked of it is answered the same, byte for byte.
 */
public abstract sealed class LedgerPlace permits SqliteFile, PostgresDatabase {
    /** Version of the tables: of the newest migration of each kind in {@code db}. */
    static final int SCHEMA = 19;

    static final String HOW_TO_FILL = "Fill it with: parley read ARTICLE...";

    LedgerPlace() {}

    /** A ledger in a file. */
    public static LedgerPlace of(Path file) {
        return new SqliteFile(file);
    }

    /**
     * A ledger as a user names it: {@code jdbc:postgresql://host:port/database?user=...}, with any
     * settings of PostgreSQL's driver; anything else is a file.
     *
     * @throws LedgerException if it is an address, but not of a PostgreSQL database
     */
    public static LedgerPlace parse(String text) {
        return PostgresDatabase.isAddress(text) ? PostgresDatabase.at(text) : of(Path.of(text));
    }

    /**
     * Where a user's ledger is if he names none, as the XDG base directory specification has it:
     * {@code $XDG_DATA_HOME/parley/ledger.db} if that variable names an absolute path, else {@code
     * ~/.local/share/parley/ledger.db}.
     */
    public static LedgerPlace standard(Map<String, String> environment, Path home) {
        @Nullable String named = environment.get("XDG_DATA_HOME");
        Path data =
                named != null && Path.of(named).isAbsolute()
                        ? Path.of(named)
                        : home.resolve(".local").resolve("share");
        return of(data.resolve("parley").resolve("ledger.db"));
    }

    /**
     * Opens the ledger; makes what is not there: a file and its folder, the tables of a database.
     *
     * @throws LedgerException if it holds something else, is written by a newer Parley, cannot be
     *     reached or cannot be written
     */
    public final Ledger open() {
        return new JdbiLedger(this, store());
    }

    /**
     * Opens a ledger that is there; one that may only be read can be asked, but not written.
     *
     * @throws LedgerException as {@link #open}, and if there is none
     */
    public final Ledger openExisting() {
        return new JdbiLedger(this, storeThere());
    }

    /**
     * Whether anything is there.
     *
     * @throws LedgerException if that cannot be told
     */
    public abstract boolean exists();

    /** What it is: "file" or "database". */
    public abstract String noun();

    /**
     * Copies the ledger, as it is at one moment, into a file, also while others write.
     *
     * @throws LedgerException if there is a file of that name, if the ledger or the file fails, or
     *     if other programs do this for such a ledger: it says which
     */
    public abstract void backup(Path file);

    /**
     * Puts a backup that passes {@link Ledger#check} in the ledger's place; until then the ledger
     * is untouched, and what was there is kept beside it.
     *
     * @throws LedgerException if the backup is no ledger, if another process has the ledger open,
     *     or as {@link #backup}
     */
    public abstract Restored restore(Path file);

    /**
     * Takes all that another ledger keeps into this one, which is made if there is none: articles
     * as they were read, unread ones, and what was ruled. What is there already stays as it is, so
     * that a second time changes nothing, and what was forgotten stays so. Each article is whole or
     * not there; after a crash another run takes the rest.
     *
     * @param theirs whether the other's reading of an article counts where both have one, else this
     *     one's; and of two rulings on issues that do not hold together the other's, else the one
     *     made first
     * @return with a check that is not clean if the other is damaged: then nothing was taken
     * @throws LedgerException if there is no other, if either cannot be opened or fails, or if it
     *     is this one
     */
    public final Merged merge(LedgerPlace other, boolean theirs) {
        if (other.toString().equals(toString())) {
            throw new LedgerException(
                    "the ledger " + this + " cannot be taken into itself. Name another one", null);
        }
        try (Store from = other.storeThere()) {
            LedgerCheck check = from.read(handle -> new Checking(handle, from).check());
            if (!check.clean()) {
                return Merged.nothing(check);
            }
            try (Store into = store()) {
                return new Merging(from, into, new SpelledLikeness(), new KnownSeats(), theirs)
                        .merge(check);
            }
        }
    }

    /** As a user may read it: a path, or an address without its password. */
    @Override
    public abstract String toString();

    abstract Store store();

    abstract Store storeThere();

    final LedgerException refusal(String reason, @Nullable Throwable cause) {
        return new LedgerException("cannot open the ledger " + this + ": " + reason, cause);
    }

    /** Refuses tables that this Parley does not know. */
    final int known(int schema) {
        if (schema > SCHEMA) {
            throw refusal(
                    "a newer Parley wrote it (schema "
                            + schema
                            + ", this one knows "
                            + SCHEMA
                            + "). Update Parley, or name another "
                            + noun()
                            + " with --ledger",
                    null);
        }
        return schema;
    }
}
