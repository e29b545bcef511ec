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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.intake.document.Unreadable;

/**
 * The files below a folder that may hold articles, sorted by their path; hidden ones and links to
 * folders are passed over.
 */
final class Folder extends SimpleFileVisitor<Path> {
    private final Path named;
    private final Path real;
    private final List<Path> files = new ArrayList<>();
    private final Map<Path, IOException> failures = new TreeMap<>();
    private final Map<String, Integer> others = new TreeMap<>();

    private Folder(Path named, Path real) {
        this.named = named;
        this.real = real;
    }

    /**
     * Looks through a folder.
     *
     * @throws Unreadable if nothing in it may hold an article
     */
    static Folder of(Path named) throws IOException {
        Folder folder = new Folder(named, named.toRealPath());
        Files.walkFileTree(folder.real, folder);
        folder.files.sort(Comparator.comparing(Folder::sortKey));
        if (folder.files.isEmpty() && folder.failures.isEmpty()) {
            throw new Unreadable(
                    "folder-empty",
                    "the folder holds no file that Parley knows by its ending"
                            + folder.others().map(others -> " (only " + others + ")").orElse("")
                            + ". Name the files themselves, or another folder");
        }
        return folder;
    }

    /** In the order of their paths, as below the folder that the user named. */
    List<Path> files() {
        return files;
    }

    /** Places that could not be opened, and why. */
    Map<Path, IOException> failures() {
        return failures;
    }

    /** What was passed over because of its ending: "3 .jpg, 1 .py"; empty if nothing was. */
    Optional<String> others() {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        others.entrySet().stream()
                                .map(ending -> ending.getValue() + " " + ending.getKey())
                                .collect(Collectors.joining(", ")));
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
        if (hidden(file) || Files.isDirectory(file)) {
            return FileVisitResult.CONTINUE;
        }
        String name = String.valueOf(file.getFileName());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            others.merge("that is no file", 1, Integer::sum);
        } else if (Formats.hasEnding(name)) {
            files.add(named.resolve(real.relativize(file)));
        } else {
            int dot = name.lastIndexOf('.');
            String ending =
                    dot > 0 ? name.substring(dot).toLowerCase(Locale.ROOT) : "without ending";
            others.merge(ending, 1, Integer::sum);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path place, IOException failure) {
        failures.put(named.resolve(real.relativize(place)), failure);
        return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
