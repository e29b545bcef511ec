package org.parley.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies of a ledger's file, made and put in its place. */
final class SqliteBackup {
    private final SqliteFile ledger;
    private final Path path;

    SqliteBackup(SqliteFile ledger, Path path) {
        this.ledger = ledger;
        this.path = path;
    }

    /** See {@link LedgerPlace#backup}. */
    void to(Path file) {
        Path copy = file.toAbsolutePath().normalize();
        refuseIfThere(copy);
        try {
            Path part = part(copy);
            try {
                vacuum(ledger, path, part);
                // Only now it has its name: what bears it is whole.
                place(part, copy);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            refuseIfThere(copy);
        } catch (IOException e) {
            throw new LedgerException(
                    "cannot write the backup " + copy + ": " + e + ". Name another file", e);
        }
    }

    private static void refuseIfThere(Path copy) {
        if (Files.exists(copy)) {
            throw new LedgerException(
                    "cannot write the backup "
                            + copy
                            + ": there is a file of that name. Name another, or move it away",
                    null);
        }
    }

    /** See {@link LedgerPlace#restore}. */
    Restored from(Path file) {
        Path backup = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(path) && Files.exists(backup) && Files.isSameFile(path, backup)) {
                throw refusal("the backup is the ledger itself. Name another file", null);
            }
            Files.createDirectories(folder(path));
            Path part = part(path);
            try {
                LedgerCheck check = copied(backup, part);
                return new Restored(check, check.clean() ? swap(part) : null);
            } finally {
                delete(part);
            }
        } catch (IOException e) {
            throw refusal(e + ". What was there is unchanged; look for room and rights", e);
        }
    }

    /** Copies a backup, brings the copy up to date and looks it through. */
    private LedgerCheck copied(Path backup, Path part) throws IOException {
        SqliteFile source = new SqliteFile(backup);
        // A copy would not show it: it has new indexes.
        List<Damage> damages = source.damages();
        if (!damages.isEmpty()) {
            return new LedgerCheck(0, 0, damages, 0);
        }
        vacuum(source, backup, part);
        LedgerCheck check;
        try (Ledger copy = LedgerPlace.of(part).openExisting()) {
            check = copy.check();
        }
        force(part);
        return check;
    }

    private static void vacuum(SqliteFile source, Path from, Path to) throws IOException {
        try (Connection connection = source.connectAsItIs();
                PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, to.toString());
            statement.execute();
        } catch (SQLException e) {
            throw SqliteFailure.of("copy the ledger", from, e);
        }
        force(to);
    }

    /**
     * Puts a file in the ledger's place, at once, while no other process has the ledger open.
     *
     * @return where that is kept which was there before
     */
    private @Nullable Path swap(Path part) throws IOException {
        if (!Files.exists(path)) {
            place(part, path);
            return null;
        }
        copyRights(part);
        try (Connection alone = ledger.connectAlone()) {
            // Else whoever opens it now would go on writing to what is put away.
            try (Statement lock = alone.createStatement()) {
                lock.execute("begin exclusive");
            }
            return exchange(part);
        } catch (SQLException e) {
            if (!SqliteFailure.damaged(e)) {
                throw SqliteFailure.busy(e)
                        ? refusal(
                                "another process has the ledger open. Wait for it to end and try again",
                                e)
                        : SqliteFailure.of("restore the ledger", path, e);
            }
        }
        // Nobody can work with a broken file. What SQLite keeps beside it goes with it.
        return exchange(part);
    }

    private Path exchange(Path part) throws IOException {
        Path before = putAside();
        for (String beside : List.of("-wal", "-shm", "-journal")) {
            Path log = Path.of(path + beside);
            if (Files.exists(log)) {
                Files.move(log, Path.of(before + beside));
            }
        }
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(path);
        return before;
    }

    /** Gives what is there a second name, so that the ledger is never away. */
    private Path putAside() throws IOException {
        for (int number = 1; ; number++) {
            Path before = Path.of(path + ".before-restore" + (number == 1 ? "" : "-" + number));
            try {
                link(before, path);
                return before;
            } catch (FileAlreadyExistsException e) {
                // the next number
            }
        }
    }

    /** A second name for a file; where the disk has no such thing, the file itself moves. */
    private static void link(Path name, Path file) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            Files.move(file, name);
        }
    }

    /** Moves a file to a name that is free, and refuses if it is not. */
    private static void place(Path part, Path name) throws IOException {
        link(name, part);
        Files.deleteIfExists(part);
        forceFolder(name);
    }

    private void copyRights(Path part) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(path));
        }
    }

    /** A new name beside a file, of this process alone. */
    private static Path part(Path file) throws IOException {
        Path part = Path.of(file + ".part-" + ProcessHandle.current().pid());
        delete(part);
        return part;
    }

    private static void delete(Path part) throws IOException {
        for (String beside : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(Path.of(part + beside));
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** So that names survive a power failure too. */
    private static void forceFolder(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(folder(file), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNullElse(file.getParent(), file);
    }

    private LedgerException refusal(String reason, @Nullable Throwable cause) {
        return new LedgerException("cannot restore the ledger " + path + ": " + reason, cause);
    }
}
