package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every attack of docs/security.md has a test of its number, or a line that says what it waits for.
 */
class AttackNumbersTest {
    private static final Path TESTS = Path.of("src/test/java/org/parley/app/web");
    private static final Path WAITING =
            Path.of("src/test/resources/org/parley/app/web/waiting.txt");

    private static Set<Integer> numbers(String text, String pattern) {
        Set<Integer> numbers = new TreeSet<>();
        for (Matcher m = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text); m.find(); ) {
            numbers.add(Integer.valueOf(m.group(1)));
        }
        return numbers;
    }

    @Test
    void everyAttack_hasATestOrAReason() throws IOException {
        Set<Integer> listed =
                numbers(Files.readString(Path.of("../docs/security.md")), "^- \\*\\*A(\\d+) ");
        Set<Integer> covered = new TreeSet<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                covered.addAll(numbers(Files.readString(file), "@Test\\s+void a(\\d+)_\\w+\\(\\)"));
            }
        }
        List<String> lines = Files.readAllLines(WAITING);
        assertTrue(
                lines.stream().allMatch(line -> line.matches("#.*|A\\d+ \\S.{10,}")),
                lines::toString);
        Set<Integer> waiting = numbers(String.join("\n", lines), "^A(\\d+) ");
        assertEquals(299, listed.size());
        Set<Integer> twice = new TreeSet<>(covered);
        twice.retainAll(waiting);
        assertEquals(Set.of(), twice, "have a test: take them out of " + WAITING);
        Set<Integer> both = new TreeSet<>(covered);
        both.addAll(waiting);
        assertEquals(listed, both);
    }
}
