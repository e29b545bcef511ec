package org.parley.core.talks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExampleTalksTest {
    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/talks"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @Test
    void files_examples_areNine() throws IOException {
        assertEquals(9, files().size());
    }

    @ParameterizedTest
    @MethodSource("files")
    void read_example_isWithoutFaultAndNamedAsItsFile(Path file) {
        Talks talks = assertDoesNotThrow(() -> TalksFile.read(file));
        assertEquals(file.toFile().getName(), talks.id() + ".yaml");
    }

    @Test
    void read_examples_haveUniqueIds() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Path file : files()) {
            ids.add(TalksFile.read(file).id());
        }
        assertEquals(files().size(), ids.size());
    }
}
