package org.parley.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command talks to.
 *
 * @param out results, UTF-8
 * @param err everything that is not a result
 * @param environment variables
 * @param home the user's home folder
 * @param inTerminal whether {@code in} is a terminal
 * @param outTerminal whether {@code out} is a terminal
 * @param errTerminal whether {@code err} is a terminal
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path home,
        boolean inTerminal,
        boolean outTerminal,
        boolean errTerminal) {

    /** The streams of this process. */
    public static Console ofProcess() {
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(
                                new Results(new FileOutputStream(FileDescriptor.out)), 1 << 16),
                        false,
                        UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        return new Console(
                System.in,
                out,
                err,
                System.getenv(),
                home(System.getenv()),
                Terminal.is(0),
                Terminal.is(1),
                Terminal.is(2));
    }

    /** {@code HOME} as the shell has it; Java's own {@code user.home} never looks at it. */
    static Path home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        return Path.of(home.startsWith("/") ? home : System.getProperty("user.home"));
    }

    /** Columns: as {@code COLUMNS} says, else as wide as the terminal, else 100. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(columns);
        }
        return outTerminal ? Terminal.width().orElse(100) : 100;
    }

    boolean colored() {
        return outTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    boolean debug() {
        return !environment.getOrDefault("PARLEY_DEBUG", "").isEmpty();
    }

    /** Says where a mistake was made, if that was asked for. */
    void trace(Throwable mistake) {
        if (debug()) {
            mistake.printStackTrace(err);
        }
    }
}
