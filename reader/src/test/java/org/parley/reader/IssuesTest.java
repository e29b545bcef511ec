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
    void read_matterOfALaterStretch_isAnIssueOfItsOwn() {
        List<String> issues =
                issues(
                        """
                        Herring quota divides Norway and Iceland

                        Norway rejected the herring quota on Monday.

                        The quota lets Icelandic boats land 40,000 tonnes of herring.

                        Iceland demanded a larger quota.

                        The harbour of Bergen was dredged in spring, and its cranes are new.

                        Dredging the harbour cost 30 million kroner.

                        Iceland rejected the harbour fee for its trawlers.

                        Norway offered a lower harbour fee.
                        """);
        assertEquals("herring quota", issues.get(0));
        assertEquals(
                List.of("harbour fee for trawlers", "harbour fee for trawlers"),
                issues.subList(issues.size() - 2, issues.size()));
    }

    private static List<String> issues(String text) {
        return TestReader.shared().read(Article.of("text", text)).entries().stream()
                .map(Entry::issue)
                .toList();
    }
}
