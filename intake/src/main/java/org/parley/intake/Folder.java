package org.parley.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The {@code *.txt} files below a folder, sorted by their path; hidden ones and links to folders
 * are passed over.
 */
final class Folder extends SimpleFileVisitor<Path> {
    private final Path named;
    private final Path real;
    private final List<Path> texts = new ArrayList<>();
    private final List<Arrival> refused = new ArrayList<>();

    private Folder(Path named, Path real) {
        this.named = named;
        this.real = real;
    }

    /**
     * What arrives from a folder: first the places in it that could not be opened, then its texts.
     *
     * @param reader reads one text
     */
    static Stream<Arrival> arrivals(Path folder, Function<Path, Stream<Arrival>> reader) {
        Folder found;
        try {
            found = new Folder(folder, folder.toRealPath());
            Files.walkFileTree(found.real, found);
        } catch (IOException e) {
            return Stream.of(unreadable(folder, e));
        }
        if (found.texts.isEmpty() && found.refused.isEmpty()) {
            return Stream.of(
                    Arrival.refused(
                            "folder-empty",
                            folder.toString(),
                            "cannot read "
                                    + folder
                                    + ": the folder holds no .txt file. Name the files themselves, or another folder"));
        }
        found.texts.sort(Comparator.comparing(Folder::sortKey));
        return Stream.concat(found.refused.stream(), found.texts.stream().flatMap(reader));
    }

    private static String sortKey(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean top = folder.equals(real);
        return hidden(folder) && !top ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean text = file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
        if (text && !hidden(file) && !Files.isDirectory(file)) {
            texts.add(named.resolve(real.relativize(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path place, IOException failure) {
        refused.add(unreadable(place, failure));
        return FileVisitResult.CONTINUE;
    }

    private static Arrival unreadable(Path place, IOException failure) {
        return Arrival.refused(
                "file-unreadable",
                place.toString(),
                "cannot read "
                        + place
                        + ": "
                        + failure.getClass().getSimpleName()
                        + ". Check its permissions");
    }

    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
