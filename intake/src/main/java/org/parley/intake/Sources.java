package org.parley.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;
import org.parley.intake.fetch.Fetcher;

/** Opens what a user's arguments name, one document each; folders are not among them. */
final class Sources {
    private static final String ADDRESS = "(?i)[a-z][a-z0-9+.-]*://.*";
    private static final String LIKE_AN_ADDRESS =
            "(?i)(www\\.|[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}/).*";

    private final InputStream stdin;
    private final @Nullable Fetcher fetcher;

    /**
     * @param fetcher null to fetch nothing
     */
    Sources(InputStream stdin, @Nullable Fetcher fetcher) {
        this.stdin = stdin;
        this.fetcher = fetcher;
    }

    static boolean isAddress(String argument) {
        return argument.matches(ADDRESS);
    }

    /**
     * The file or folder that an argument names, there or not.
     *
     * @throws Unreadable if no file can have this name
     */
    static Path path(String argument) throws Unreadable {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new Unreadable(
                    "file-missing",
                    "this is no file name here ("
                            + e.getReason()
                            + "). If the name has letters beyond ASCII, run with LC_ALL=C.UTF-8",
                    e);
        }
    }

    /**
     * Standard input, the page at an address, or a file.
     *
     * @throws IOException if the page is not to be had, or standard input cannot be read; whether a
     *     file can be read shows when it is opened
     */
    Document document(String argument) throws IOException {
        if (argument.equals(Intake.STDIN)) {
            return once(document("stdin", "standard input", () -> stdin));
        }
        return isAddress(argument) ? page(Fetcher.address(argument)) : file(path(argument));
    }

    private Document page(URI address) throws Unreadable {
        if (fetcher == null) {
            throw new Unreadable(
                    "offline", "nothing is fetched with --offline. Leave that option out");
        }
        return fetcher.fetch(address, Metadata.none());
    }

    /** A document of what a stream gives, which gives it once. */
    private static Document once(Document document) throws IOException {
        byte[] bytes = document.bytes();
        return document(document.label(), document.name(), () -> new ByteArrayInputStream(bytes));
    }

    Document file(Path path) throws IOException {
        String argument = path.toString();
        if (argument.matches(LIKE_AN_ADDRESS) && !Files.exists(path)) {
            throw new Unreadable(
                    "file-missing",
                    "there is no such file. If it is an address, write https://" + argument);
        }
        Path name = path.getFileName();
        String label = name == null ? argument : name.toString();
        Document document = document(label, argument, () -> Files.newInputStream(path));
        return isPipe(path) ? once(document) : document;
    }

    /** Pipes and devices, which give their bytes once. */
    private static boolean isPipe(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    private static Document document(String label, String name, Document.Opening opening) {
        return new Document(label, name, null, Metadata.none(), opening);
    }
}
