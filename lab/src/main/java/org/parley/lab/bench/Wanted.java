package org.parley.lab.bench;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.parley.lab.invented.World;
import org.parley.ledger.Question;
import org.parley.ledger.search.SearchQuery;

/**
 * What is searched for: in each fifth of the searches one frequent word, two words, a phrase, the
 * start of a word, or a word within 30 days.
 */
record Wanted(SearchQuery query, Question days) {
    /** The frequent words: each stands in a tenth of all articles or more. */
    private static final int FREQUENT = 200;

    private static final int START = 4;
    private static final int DAYS = 30;

    static Wanted draw(World world, RandomGenerator random) {
        String frequent = world.word(random.nextInt(FREQUENT));
        return switch (random.nextInt(5)) {
            case 0 -> of(frequent);
            case 1 -> of(frequent + " " + world.drawWord(random));
            case 2 -> of('"' + world.drawIssue(random) + '"');
            case 3 -> of(world.drawWord(random).substring(0, START) + "*");
            default -> {
                LocalDate since = world.day(random);
                yield new Wanted(
                        SearchQuery.parse(frequent),
                        Question.everything().withDates(since, since.plusDays(DAYS)));
            }
        };
    }

    private static Wanted of(String words) {
        return new Wanted(SearchQuery.parse(words), Question.everything());
    }
}
