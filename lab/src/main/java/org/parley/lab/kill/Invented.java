package org.parley.lab.kill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;

/**
 * A reading of an invented short article, the same whenever it is made of the same numbers. Its
 * people come again in the articles around it; each seventh carries the report of the one before.
 *
 * @param number of the article, from 0
 * @param full without it the last entry and the last actor are not found yet
 */
public record Invented(
        int number,
        boolean full,
        Article article,
        List<SourceChain> chains,
        List<Entry> entries,
        List<Actor> actors) {
    private static final int NEIGHBOURS = 20;
    private static final int COPY = 7;
    private static final int TWICE = 5;
    private static final String[] SIDES = {"Sorran", "Karvelia", "Halmar", "Ostvik", "Brenn"};
    private static final String[] VERBS = {"rejected", "demanded", "offered", "accepted"};
    private static final Move[] MOVES = {Move.REJECT, Move.DEMAND, Move.OFFER, Move.ACCEPT};
    private static final String[] ISSUES = {"the quay", "a corridor", "higher pay", "the border"};
    private static final String[] SYLLABLES = {
        "ba", "do", "fe", "gi", "ku", "la", "mo", "ne", "ru"
    };

    /** Whether an article is kept twice, first in a lesser reading. */
    static boolean twice(int number) {
        return number % TWICE == 0;
    }

    /**
     * @param seed of all articles of a run
     */
    static Invented of(long seed, int number, boolean full) {
        boolean copy = number % COPY == COPY - 1;
        Random random = new Random(seed * 1_000_003 + (copy ? number - 1 : number));
        List<String> people = new ArrayList<>();
        List<String> sides = new ArrayList<>();
        List<Integer> moves = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            String side = SIDES[random.nextInt(SIDES.length)];
            String person = name(seed, number / NEIGHBOURS, i);
            int move = random.nextInt(MOVES.length);
            people.add(person);
            sides.add(side);
            moves.add(move);
            text.append(person)
                    .append(", the envoy of ")
                    .append(side)
                    .append(", said on day ")
                    .append(random.nextInt(1000))
                    .append(" that his side ")
                    .append(VERBS[move])
                    .append(' ')
                    .append(ISSUES[random.nextInt(ISSUES.length)])
                    .append(" after ")
                    .append(2 + random.nextInt(30))
                    .append(" hours of talks in room ")
                    .append(random.nextInt(1000))
                    .append(" of the old hall.\n");
        }
        Article article =
                Article.of("invented-" + number + ".txt", text.toString())
                        .withOutlet("Outlet " + number % 11)
                        .withPublished(LocalDate.of(2031, 1, 1).plusDays(number / 10));
        List<SourceChain> chains = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sentences; i++) {
            int end = text.indexOf("\n", start);
            Line line = new Line(article, new Span(start, end));
            start = end + 1;
            if (i == sentences - 1 && !full) {
                break;
            }
            chains.add(line.chain(people.get(i)));
            entries.add(line.entry(people.get(i), sides.get(i), moves.get(i)));
            actors.add(line.actor(people.get(i), sides.get(i)));
        }
        return new Invented(
                number,
                full,
                article,
                List.copyOf(chains),
                List.copyOf(entries),
                List.copyOf(actors));
    }

    private static String name(long seed, int neighbourhood, int number) {
        Random random = new Random(seed * 31 + neighbourhood * 7L + number);
        return word(random) + " " + word(random);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    Keeping into(Ledger ledger) {
        return ledger.keep(article, chains, entries, actors);
    }

    /** One sentence of the article. */
    private record Line(Article article, Span span) {
        Passage passage(String words) {
            int at = article.text().indexOf(words, span.start());
            return Passage.of(article.text(), new Span(at, at + words.length()));
        }

        Passage whole() {
            return Passage.of(article.text(), span);
        }

        SourceChain chain(String person) {
            Span cue = passage("said").span();
            return new SourceChain(
                    new Attribution(
                            List.of(passage(person).span()),
                            cue,
                            List.of(new Span(passage("that his").span().start(), span.end())),
                            0,
                            Manner.INDIRECT,
                            Stance.NEUTRAL,
                            "invented",
                            0.5),
                    List.of(new Reporter(person, true), new Reporter("an official", false)));
        }

        Entry entry(String person, String side, int move) {
            Passage cue = passage(VERBS[move]);
            return new Entry(
                    Entry.idOf(article.id(), cue, 0),
                    article,
                    new Party(side, null),
                    person,
                    MOVES[move],
                    null,
                    "talks",
                    null,
                    cue,
                    whole(),
                    List.of(person),
                    Polarity.POSITIVE,
                    Certainty.STATED,
                    null,
                    false,
                    null,
                    null,
                    "invented",
                    0.5,
                    List.of());
        }

        Actor actor(String person, String side) {
            Party party = new Party(side, null);
            return new Actor(
                    person,
                    Kind.PERSON,
                    List.of(person),
                    1,
                    passage(person),
                    party,
                    Basis.TEXT,
                    List.of(
                            new Affiliation(
                                    "envoy",
                                    party,
                                    false,
                                    passage(person + ", the envoy of " + side))));
        }
    }
}
