package org.parley.lab.invented;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;

/**
 * Parties, persons, issues, outlets and words of an invented world, each drawn by Zipf's law, and
 * what is written there: each tenth article carries the report of an earlier one.
 */
public final class World {
    private static final int COPY = 10;
    private static final LocalDate START = LocalDate.of(2031, 1, 1);
    private static final int FIRST_NAMES = 400;

    /** From which of its words on the tongue has names of each kind. */
    private static final int PARTY = 100_000;

    private static final int OUTLET = 110_000;
    private static final int FIRST_NAME = 120_000;
    private static final int SURNAME = 130_000;

    /** The words of issues are neither frequent nor rare. */
    private static final int ISSUE = 500;

    private static final String[] PAPERS = {"Post", "Herald", "Courier", "Gazette", "Observer"};
    private static final String[] ROLES = {
        "envoy", "foreign minister", "spokesman", "chief negotiator", "president", "secretary"
    };

    private final long seed;
    private final Shape shape;
    private final Zipf parties;
    private final Zipf issues;
    private final Zipf persons;
    private final Zipf outlets;
    private final Zipf words;

    /**
     * @param seed of all that is drawn
     */
    public World(long seed, Shape shape) {
        this.seed = seed;
        this.shape = shape;
        this.parties = new Zipf(shape.parties());
        this.issues = new Zipf(shape.issues());
        this.persons = new Zipf(shape.persons());
        this.outlets = new Zipf(shape.outlets());
        this.words = new Zipf(shape.words());
    }

    /**
     * A person who speaks for a party.
     *
     * @param surname nobody else's
     */
    record Person(String name, String surname, String role, Party party) {}

    public Shape shape() {
        return shape;
    }

    /**
     * The reading of an article.
     *
     * @param number of the article, from 0
     * @param full without it the last entry, attribution and actor are not found yet
     */
    public Invented reading(int number, boolean full) {
        RandomGenerator own = random(1, number);
        boolean copy = number % COPY == COPY - 1;
        int original = copy ? number - 1 - own.nextInt(COPY - 1) : number;
        Writing writing = new Writing(this, random(2, original));
        boolean cut = copy && own.nextBoolean();
        int outlet = outlets.draw(random(3, original));
        if (copy) {
            outlet = (outlet + 1 + own.nextInt(shape.outlets() - 1)) % shape.outlets();
        }
        Article article =
                Article.of("invented-" + number + ".txt", writing.text(cut))
                        .withOutlet(outlet(outlet))
                        .withPublished(START.plusDays((long) (number / shape.articlesADay())));
        return new Findings(article, writing).reading(number, full);
    }

    /** Drawn anew by number, whatever was drawn before. */
    private RandomGenerator random(int purpose, int number) {
        return new SplittableRandom(
                (seed * 31 + purpose) * 0xD1342543DE82EF95L ^ number * 0x2545F4914F6CDD1DL);
    }

    /** A day of the news of a {@link Shape#ledger}. */
    public LocalDate day(RandomGenerator random) {
        return START.plusDays(random.nextInt(Shape.DAYS));
    }

    public String drawIssue(RandomGenerator random) {
        return issue(issues.draw(random));
    }

    public Party drawParty(RandomGenerator random) {
        return party(parties.draw(random));
    }

    /** A word of articles. */
    public String drawWord(RandomGenerator random) {
        return word(words.draw(random));
    }

    /**
     * A word of articles.
     *
     * @param rank how many are more frequent
     */
    public String word(int rank) {
        return Tongue.word(rank);
    }

    Person drawPerson(RandomGenerator random) {
        return person(persons.draw(random));
    }

    String issue(int number) {
        int first = (ISSUE + 2 * number) % (shape.words() - 1);
        return Tongue.word(first) + " " + Tongue.word(first + 1);
    }

    Party party(int number) {
        char[] code = new char[3];
        int rest = number;
        for (int i = code.length - 1; i >= 0; i--) {
            code[i] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new Party(Tongue.name(PARTY + number), String.valueOf(code));
    }

    private Person person(int number) {
        RandomGenerator random = random(4, number);
        String surname = Tongue.name(SURNAME + number);
        return new Person(
                Tongue.name(FIRST_NAME + random.nextInt(FIRST_NAMES)) + " " + surname,
                surname,
                ROLES[random.nextInt(ROLES.length)],
                drawParty(random));
    }

    private static String outlet(int number) {
        return Tongue.name(OUTLET + number) + " " + PAPERS[number % PAPERS.length];
    }
}
