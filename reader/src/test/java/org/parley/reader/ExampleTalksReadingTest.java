package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.entry.Entry;
import org.parley.core.talks.Talks;
import org.parley.core.talks.TalksFile;
import org.parley.core.text.Article;
import org.parley.reader.talks.TalksDraft;
import org.parley.reader.talks.TalksTerms;

/** The example articles in the terms of their talks files, and of such as are drafted from them. */
class ExampleTalksReadingTest {
    private static final Path EXAMPLES = Path.of("../examples");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "climate-summit",
                "coalition-talks",
                "debt-restructuring",
                "dock-strike",
                "hostage-swap",
                "machine-translated",
                "peace-talks",
                "trade-talks"
            })
    void of_exampleInItsTalks_knowsNearlyAllOfIt(String name) throws IOException {
        Talks talks = TalksFile.read(EXAMPLES.resolve("talks/" + name + ".yaml"));
        Reading read = read(name);
        Reading told = new TalksTerms(List.of(talks)).of(read);
        Invariants.check(told);
        assertEquals(told, new TalksTerms(List.of(talks)).of(read));
        assertEquals(
                read.entries().stream().map(Entry::id).toList(),
                told.entries().stream().map(Entry::id).toList());
        assertTrue(share(told, name) > 0.9, () -> "of these talks: " + share(told, name));
    }

    @Test
    void of_allTalksAtOnce_eachExampleGoesToItsOwn() throws IOException {
        List<Talks> all = new ArrayList<>();
        for (Path file : files("talks", ".yaml")) {
            all.add(TalksFile.read(file));
        }
        TalksTerms terms = new TalksTerms(all);
        for (Path file : files("", ".txt")) {
            String name = file.getFileName().toString().replace(".txt", "");
            Reading told = terms.of(read(name));
            Invariants.check(told);
            assertTrue(share(told, name) > 0.9, () -> name + ": " + share(told, name));
        }
    }

    @Test
    void draft_ofAnExample_isAFileThatKnowsMostOfIt(@TempDir Path folder) throws IOException {
        for (Path file : files("", ".txt")) {
            Reading read = read(file.getFileName().toString().replace(".txt", ""));
            TalksDraft draft = new TalksDraft();
            draft.add(read);
            Path written = Files.writeString(folder.resolve("draft.yaml"), draft.yaml());
            Talks talks = TalksFile.read(written);
            Reading told = new TalksTerms(List.of(talks)).of(read);
            Invariants.check(told);
            assertTrue(share(told, talks.id()) > 0.8, () -> file + ": " + share(told, talks.id()));
        }
    }

    private static Reading read(String name) throws IOException {
        String text = Files.readString(EXAMPLES.resolve(name + ".txt"));
        return TestReader.shared().read(Article.of(name + ".txt", text));
    }

    private static double share(Reading told, String talks) {
        long known = told.entries().stream().filter(e -> e.talks().contains(talks)).count();
        return (double) known / told.entries().size();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
