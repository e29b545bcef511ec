package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/** Which matter the reader says each move of a text is about. */
class IssuesTest {
    @Test
    void read_moveThatNamesNoMatter_isAboutTheMainOne() {
        assertEquals(
                List.of("herring quota", "herring quota", "herring quota"),
                issues(
                        """
                        Norway rejected the herring quota on Monday. Iceland demanded a larger quota.
                        Norway met Iceland in Bergen.
                        """));
    }

    @Test
    void read_noMatterStandsOut_isAboutTheTalks() {
        assertEquals(
                List.of("herring quota", "harbour fee", "talks"),
                issues(
                        """
                        Norway rejected the herring quota on Monday. Iceland demanded a harbour fee.
                        Norway met Iceland in Bergen.
                        """));
    }

    private static List<String> issues(String text) {
        return TestReader.shared().read(Article.of("text", text)).entries().stream()
                .map(Entry::issue)
                .toList();
    }
}
