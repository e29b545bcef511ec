package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.core.ParleyException;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;
import org.parley.intake.fetch.Fetcher;

/**
 * Takes in what a user names: files in any format, folders, addresses of pages and feeds, standard
 * input. For one thread, and one delivery.
 */
public final class Intake {
    /** The argument that stands for standard input. */
    public static final String STDIN = "-";

    private final Request request;
    private final Sources sources;
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
        this.sources = new Sources(stdin, fetcher);
        this.formats = new Formats(request.columns());
        this.desk = new Desk(request, taker);
        this.links = new Links(request.mostLinked(), fetcher, known);
    }

    /** Takes in everything; whatever goes wrong is an arrival too. */
    public void deliver() {
        request.arguments().stream().distinct().forEachOrdered(this::take);
    }

    /**
     * Takes in what one argument names, whether or not the request has it among its own.
     *
     * @param argument a file, a folder, an address or {@link #STDIN}
     */
    public void take(String argument) {
        try {
            if (isFolder(argument)) {
                folder(Sources.path(argument));
            } else if (isNew(argument)) {
                unpack(sources.document(argument));
            }
        } catch (IOException e) {
            desk.refuse(argument, argument, e);
        } catch (ParleyException e) {
            throw e;
        } catch (RuntimeException e) {
            desk.refuse(argument, argument, Unreadable.defect("opening it", e));
        }
    }

    /** Takes in a document that no argument names, as one that was uploaded. */
    public void take(Document document) {
        try {
            unpack(document);
        } catch (ParleyException e) {
            throw e;
        } catch (RuntimeException e) {
            desk.refuse(document.label(), document.name(), Unreadable.defect("opening it", e));
        }
    }

    private static boolean isFolder(String argument) throws Unreadable {
        return !argument.equals(STDIN)
                && !Sources.isAddress(argument)
                && Files.isDirectory(Sources.path(argument));
    }

    private boolean isNew(String argument) throws Unreadable {
        if (argument.equals(STDIN)) {
            return true;
        }
        return Sources.isAddress(argument)
                ? links.add(Fetcher.address(argument))
                : seen.add(place(Sources.path(argument)));
    }

    private void folder(Path path) throws IOException {
        Folder folder = Folder.of(path);
        for (Map.Entry<Path, IOException> failure : folder.failures().entrySet()) {
            String place = failure.getKey().toString();
            desk.refuse(place, place, failure.getValue());
        }
        for (Path file : folder.files()) {
            if (seen.add(place(file))) {
                unpack(sources.file(file));
            }
        }
        folder.others()
                .ifPresent(
                        others ->
                                desk.note(
                                        "files-passed-over",
                                        path.toString(),
                                        path.toString(),
                                        "passed over what has no ending of a known format: "
                                                + others
                                                + ". Name such a file by itself to have it read"));
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
