package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server for the tests of one process, on a free port of this machine; it ends with
 * the process, however that ends. Where PostgreSQL is not installed its tests are skipped, or fail
 * if {@code PARLEY_REQUIRE_ALL_TESTS} is 1.
 */
public final class PostgresServer {
    public static final String USER = "parley";
    public static final String PASSWORD = "open sesame&?%";

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String REQUIRED = "PARLEY_REQUIRE_ALL_TESTS";

    /** Runs the server until standard input ends, which it does with this process. */
    private static final String SCRIPT =
            """
            set -e
            "$1/initdb" -D "$2/data" -U "$3" --pwfile="$2/password" -A scram-sha-256 -E UTF8 --locale=C.UTF-8 -N
            "$1/postgres" -D "$2/data" -p "$4" -k "$2" -h 127.0.0.1 -F &
            server=$!
            read -r end || true
            kill -QUIT $server
            wait $server || true
            rm -rf "$2"
            """;

    private static @Nullable PostgresServer running;

    private final Path folder;
    private final Process process;
    private final int port;

    private PostgresServer() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("parley-postgres");
        Files.writeString(folder.resolve("password"), PASSWORD);
        port = freePort();
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // initdb refuses root.
            new ProcessBuilder("chown", "-R", "postgres", folder.toString()).start().waitFor();
            command.addAll(
                    List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
        }
        command.addAll(List.of("sh", "-c", SCRIPT, "sh", PROGRAMS.toString(), folder.toString()));
        command.addAll(List.of(USER, String.valueOf(port)));
        Path log = folder.resolve("log");
        process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        await(log);
    }

    /** The server; starts it for the first who asks. */
    public static synchronized PostgresServer running() {
        if (running == null) {
            if (!Files.isExecutable(PROGRAMS.resolve("initdb"))) {
                String missing = "PostgreSQL is not installed: " + PROGRAMS + "/initdb";
                if (isRequired()) {
                    fail(missing);
                }
                abort(missing);
            }
            try {
                running = new PostgresServer();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return running;
    }

    private static boolean isRequired() {
        return "1".equals(System.getProperty(REQUIRED, System.getenv(REQUIRED)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(Path log) throws IOException, InterruptedException {
        while (true) {
            try {
                connect("postgres").close();
                return;
            } catch (SQLException e) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(log), e);
                }
                Thread.sleep(50);
            }
        }
    }

    private void stop() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException | InterruptedException e) {
            process.destroy();
        }
    }

    public int port() {
        return port;
    }

    /** Makes a database if it is not there, and returns its address. */
    public synchronized String database(String name) {
        try (Connection connection = connect("postgres");
                Statement sql = connection.createStatement()) {
            try (ResultSet row =
                    sql.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (row.next()) {
                    return address(name);
                }
            }
            sql.execute("create database \"" + name + "\"");
            return address(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a schema if it is not there, and returns its address: much cheaper than a database. */
    public String schema(String name) {
        String address = database("schemas");
        try {
            execute("schemas", "create schema if not exists \"" + name + "\"");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address + "&currentSchema=" + name;
    }

    /** Of a database that need not be there. */
    public String address(String name) {
        return address(name, USER, "open+sesame%26%3F%25");
    }

    /**
     * @param password as addresses have it
     */
    public String address(String name, String user, String password) {
        return "jdbc:postgresql://127.0.0.1:"
                + port
                + "/"
                + name
                + "?user="
                + user
                + "&password="
                + password;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address(database));
    }

    public void execute(String database, String statement) throws SQLException {
        try (Connection connection = connect(database);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
