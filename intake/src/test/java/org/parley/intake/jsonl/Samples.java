package org.parley.intake.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Two articles as data sets of news have them. */
public final class Samples {
    static final String FIRST =
            """
            {"id":1,"articleBody":"The talks ended.","Headline":"No deal","pub_date":"2025-04-24T10:00:00Z",\
            "source":{"id":"sp","name":"Sorran Post"},"authors":["Ana Velt","Bo Karr"],\
            "canonical_url":"https://post.example/a?b=1"}""";

    static final String SECOND =
            """
            {"articleBody":"The union called a strike.","Headline":"Strike","pub_date":1745536500}""";

    private Samples() {}

    public static byte[] lines() {
        return (FIRST + "\n" + SECOND + "\n").repeat(5).getBytes(UTF_8);
    }

    public static byte[] array() {
        return ("[" + FIRST + ",\n" + SECOND + "]").getBytes(UTF_8);
    }
}
