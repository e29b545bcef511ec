package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes in plain texts: files, folders with {@code *.txt} below them, standard input. */
public final class Intake {
    /** The argument that stands for standard input. */
    public static final String STDIN = "-";

    private static final String STDIN_LABEL = "stdin";

    private final InputStream stdin;
    private final Metadata metadata;
    private final Set<Path> seen = new HashSet<>();

    private Intake(InputStream stdin, Metadata metadata) {
        this.stdin = stdin;
        this.metadata = metadata;
    }

    /**
     * The articles that the arguments name, in the order of the arguments, those of a folder sorted
     * by their path below it. A file named twice, by itself or by its folder, is taken once. Files
     * are opened as the stream is consumed.
     *
     * @param arguments files, folders, or {@code -} for {@code stdin}
     * @param stdin read to its end if {@code -} is among the arguments
     */
    public static Stream<Arrival> articles(
            List<String> arguments, Metadata metadata, InputStream stdin) {
        Intake intake = new Intake(stdin, metadata);
        return arguments.stream().distinct().sequential().flatMap(intake::argument);
    }

    /**
     * As {@link #articles(List, Metadata, InputStream)} with the standard input of this process.
     */
    public static Stream<Arrival> articles(List<String> arguments, Metadata metadata) {
        return articles(arguments, metadata, System.in);
    }

    private Stream<Arrival> argument(String argument) {
        if (argument.equals(STDIN)) {
            return Stream.of(
                    new TextSource(STDIN_LABEL, "standard input", metadata).read(() -> stdin));
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return Stream.of(
                    Arrival.refused(
                            "file-missing",
                            argument,
                            "cannot read "
                                    + argument
                                    + ": this is no file name here ("
                                    + e.getReason()
                                    + "). If the name has letters beyond ASCII, run with LC_ALL=C.UTF-8"));
        }
        if (Files.isDirectory(path)) {
            return Folder.arrivals(path, this::file);
        }
        return file(path);
    }

    private Stream<Arrival> file(Path path) {
        if (!seen.add(place(path))) {
            return Stream.empty();
        }
        Path name = path.getFileName();
        String label = name == null ? path.toString() : name.toString();
        return Stream.of(
                new TextSource(label, path.toString(), metadata)
                        .read(() -> Files.newInputStream(path)));
    }

    private static Path place(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
