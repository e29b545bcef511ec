package org.parley.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;
import org.parley.intake.fetch.Fetcher;

/**
 * Takes in what a user names: files in any format, folders, addresses of pages and feeds, standard
 * input. For one thread, and one delivery.
 */
public final class Intake {
    /** The argument that stands for standard input. */
    public static final String STDIN = "-";

    private static final String LIKE_AN_ADDRESS =
            "(?i)(www\\.|[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}/).*";

    private final Request request;
    private final InputStream stdin;
    private final @Nullable Fetcher fetcher;
    private final Formats formats;
    private final Desk desk;
    private final Links links;
    private final Set<Path> seen = new HashSet<>();

    /**
     * @param stdin read to its end if {@link #STDIN} is among the arguments
     * @param fetcher fetches addresses; null to fetch nothing
     * @param known whether the article at an address is kept already
     * @param taker is handed the arrivals in the order of the arguments, those of a folder sorted
     *     by their path below it; a file or address named twice is taken once
     */
    public Intake(
            Request request,
            InputStream stdin,
            @Nullable Fetcher fetcher,
            Predicate<URI> known,
            Consumer<Arrival> taker) {
        this.request = request;
        this.stdin = stdin;
        this.fetcher = fetcher;
        this.formats = new Formats(request.columns());
        this.desk = new Desk(request, taker);
        this.links = new Links(request.mostLinked(), fetcher, known, desk);
    }

    /** Takes in everything; whatever goes wrong is an arrival too. */
    public void deliver() {
        request.arguments().stream().distinct().forEachOrdered(this::argument);
    }

    private void argument(String argument) {
        try {
            if (argument.equals(STDIN)) {
                standardInput();
            } else if (isAddress(argument)) {
                address(argument);
            } else {
                path(argument);
            }
        } catch (Unreadable e) {
            desk.refuse(e.code(), argument, argument, e.reason());
        } catch (IOException e) {
            desk.refuse(
                    "file-unreadable",
                    argument,
                    argument,
                    e + ". Check its permissions and the disk");
        }
        links.endArgument(argument);
    }

    private static boolean isAddress(String argument) {
        return argument.matches("(?i)[a-z][a-z0-9+.-]*://.*");
    }

    private void standardInput() throws IOException {
        Document once = document("stdin", "standard input", () -> stdin);
        byte[] bytes = once.bytes();
        unpack(document("stdin", "standard input", () -> new ByteArrayInputStream(bytes)));
    }

    private void address(String argument) throws IOException {
        if (fetcher == null) {
            throw new Unreadable(
                    "offline", "nothing is fetched with --offline. Leave that option out");
        }
        URI address = Fetcher.address(argument);
        if (links.add(address)) {
            unpack(fetcher.fetch(address, Metadata.none()));
        }
    }

    private void path(String argument) throws IOException {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            throw new Unreadable(
                    "file-missing",
                    "this is no file name here ("
                            + e.getReason()
                            + "). If the name has letters beyond ASCII, run with LC_ALL=C.UTF-8");
        }
        if (argument.matches(LIKE_AN_ADDRESS) && !Files.exists(path)) {
            throw new Unreadable(
                    "file-missing",
                    "there is no such file. If it is an address, write https://" + argument);
        }
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            file(path);
        }
    }

    private void folder(Path path) throws IOException {
        Folder folder = Folder.of(path);
        for (Map.Entry<Path, IOException> failure : folder.failures().entrySet()) {
            String place = failure.getKey().toString();
            desk.refuse(
                    "file-unreadable",
                    place,
                    place,
                    failure.getValue().getClass().getSimpleName() + ". Check its permissions");
        }
        folder.files().forEach(this::file);
        folder.others()
                .ifPresent(
                        others ->
                                desk.note(
                                        "files-passed-over",
                                        path.toString(),
                                        path.toString(),
                                        "passed over "
                                                + others
                                                + ", which are of no known format. Name such a file by itself to have it looked at"));
    }

    private void file(Path path) {
        if (!seen.add(place(path))) {
            return;
        }
        Path name = path.getFileName();
        String label = name == null ? path.toString() : name.toString();
        unpack(document(label, path.toString(), () -> Files.newInputStream(path)));
    }

    private static Document document(String label, String name, Document.Opening opening) {
        return new Document(label, name, null, Metadata.none(), opening);
    }

    private void unpack(Document document) {
        Unpacking.unpack(document, formats, links, desk);
    }

    private static Path place(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
