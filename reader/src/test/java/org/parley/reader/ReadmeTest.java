package org.parley.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows compiles and runs. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path EXAMPLE =
            Path.of("src/test/java", EmbedExample.class.getName().replace('.', '/') + ".java");

    @Test
    void readme_snippet_isTheExample() throws IOException {
        String source = Files.readString(EXAMPLE);
        int start = source.indexOf("\n", source.indexOf("// snippet")) + 1;
        int end = source.lastIndexOf("\n", source.indexOf("// end")) + 1;
        String snippet = source.substring(start, end - 1).stripIndent() + "\n";
        assertEquals(6, snippet.lines().count(), snippet);
        assertTrue(Files.exists(README), () -> "There is no " + README.toAbsolutePath());
        assertTrue(
                Files.readString(README).contains("```java\n" + snippet + "```\n"),
                () ->
                        README
                                + " does not show the lines of "
                                + EXAMPLE
                                + ":\n```java\n"
                                + snippet
                                + "```");
    }

    @Test
    void example_text_printsItsMoves() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream own = new PrintStream(out, true, UTF_8);
        System.setOut(own);
        try {
            EmbedExample.print("Russia rejected the ceasefire on Monday.");
            assertSame(own, System.out, "Reader.english() took another program's System.out away");
        } finally {
            System.setOut(before);
        }
        assertTrue(
                out.toString(UTF_8).startsWith("REJECT: Russia rejected the ceasefire"),
                out.toString(UTF_8));
    }
}
