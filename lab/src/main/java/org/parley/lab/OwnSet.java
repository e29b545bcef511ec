package org.parley.lab;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.lab.own.BadForm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The options that say which cases of an own set are read and shown. */
final class OwnSet {
    @Parameters(paramLabel = "DIR", description = "the set, a folder of lab/sets")
    private Path folder = Path.of(".");

    @Option(
            names = "--blind",
            description =
                    "the blind cases instead of the open ones; only when a change is finished")
    private boolean blind;

    @Option(names = "--docs", description = "lists each one that is not right")
    private boolean docs;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "default ${DEFAULT-VALUE}; the figures are the same")
    private int threads = 2;

    /** Reads the blind or the open cases of a file or folder. */
    interface Reading<T> {
        List<T> in(Path place, boolean blind) throws IOException;
    }

    /** Refuses to show blind cases. */
    void check(CommandSpec command) {
        if (blind && docs) {
            throw new ParameterException(
                    command.commandLine(),
                    "--docs shows cases, and the blind ones are not looked at, so that they"
                            + " measure what was not tuned on them: leave out one of both");
        }
    }

    /** The cases of the folder; one of bad form is wrong usage. */
    <T> List<T> read(CommandSpec command, Reading<T> reading) throws IOException {
        return readAt(command, folder, reading);
    }

    /** The cases of the files of the folder that match a pattern, by their names. */
    <T> List<T> read(CommandSpec command, String pattern, Reading<T> reading) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(files::add);
        } catch (NotDirectoryException | NoSuchFileException e) {
            throw new ParameterException(command.commandLine(), "not a folder: " + folder, e);
        }
        Collections.sort(files);
        List<T> cases = new ArrayList<>();
        for (Path file : files) {
            cases.addAll(readAt(command, file, reading));
        }
        return cases;
    }

    private <T> List<T> readAt(CommandSpec command, Path place, Reading<T> reading)
            throws IOException {
        try {
            return reading.in(place, blind);
        } catch (BadForm e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** A set's name and which of its cases are read. */
    String called(String name) {
        return name + (blind ? ", blind" : ", open");
    }

    boolean docs() {
        return docs;
    }

    int threads() {
        return threads;
    }
}
