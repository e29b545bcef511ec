package org.parley.reader;

import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/** Parley in another program; the marked lines stand in the README. */
final class EmbedExample {
    private EmbedExample() {}

    static void print(String text) {
        // snippet
        Reader reader = Reader.english(); // takes seconds: keep it, all threads may share it
        Article article = Article.of("talks.txt", text).withOutlet("Axios");
        Reading reading = reader.read(article);
        for (Entry entry : reading.entries()) {
            System.out.println(entry.move() + ": " + entry.evidence().text());
        }
        // end
    }
}
