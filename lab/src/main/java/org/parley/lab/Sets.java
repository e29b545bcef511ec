package org.parley.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The measuring sets on disk and their scorers. */
final class Sets {
    /** What a scorer printed, and its exit code. */
    record Result(int exit, String output) {}

    private Sets() {}

    static Result run(Path scorer, Path... arguments) throws IOException {
        return run(scorer, List.of(), arguments);
    }

    static Result run(Path scorer, List<String> options, Path... arguments) throws IOException {
        List<String> withJson = new ArrayList<>(options);
        withJson.add("--json");
        return runAsIs(scorer, withJson, arguments);
    }

    /** Without {@code --json}: what the scorer prints for people. */
    static Result runAsIs(Path scorer, List<String> options, Path... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", scorer.toString()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + scorer + " ran", e);
        }
    }

    /**
     * The dev part of PolNeAR: where it lies unpacked, else unpacked from its archive into {@code
     * work}.
     */
    static Path polnearDev(Path set, Path work) throws IOException {
        String inside = "polnear-dev-train/dev";
        Path archive = set.resolve("polnear-dev-train.tar.gz");
        if (Files.isDirectory(set.resolve(inside)) || !Files.exists(archive)) {
            return set.resolve(inside);
        }
        unpack(archive, work, inside);
        return work.resolve(inside);
    }

    /**
     * The set in a folder's only archive, unpacked into {@code work}; without archive, a folder
     * that is not there.
     */
    static Path unpacked(Path set, Path work) throws IOException {
        Path unpacked = work.resolve("unpacked");
        if (Files.isDirectory(set)) {
            try (Stream<Path> files = Files.list(set)) {
                List<Path> archives = files.filter(f -> f.toString().endsWith(".tar.gz")).toList();
                if (archives.size() == 1) {
                    Files.createDirectory(unpacked);
                    unpack(archives.get(0), unpacked);
                }
            }
        }
        return unpacked;
    }

    /** A scorer that comes with the lab. */
    static Path own(String scorer, Path work) throws IOException {
        Path file = work.resolve(scorer);
        try (InputStream in = Sets.class.getResourceAsStream(scorer)) {
            if (in == null) {
                throw new IOException("the lab is incomplete: no " + scorer);
            }
            Files.copy(in, file);
        }
        return file;
    }

    /** Unpacks all of an archive, or what is {@code inside} of it. */
    private static void unpack(Path archive, Path folder, String... inside) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("tar", "xzf", archive.toString(), "-C", folder.toString()));
        command.addAll(List.of(inside));
        Process tar = new ProcessBuilder(command).start();
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("cannot unpack " + archive);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking " + archive, e);
        }
    }

    /** A set of one document, copied into {@code work}. */
    static Path only(Path work, Path set, String document) throws IOException {
        Path one = work.resolve(document);
        for (String file : List.of("texts/" + document + ".txt", "labels/" + document + ".json")) {
            Files.createDirectories(one.resolve(file).getParent());
            Files.copy(set.resolve(file), one.resolve(file));
        }
        return one;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
