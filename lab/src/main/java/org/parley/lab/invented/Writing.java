package org.parley.lab.invented;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Span;
import org.parley.lab.invented.World.Person;

/**
 * The text of an article as it is written, with the places of all that it tells. Between the fixed
 * words of its sentences stand drawn ones, so that articles share no run of words but names.
 */
final class Writing {
    private static final int MOST_PERSONS = 4;
    private static final int FILLED = 15;
    private static final String[] AGENCIES = {"Northern Wire", "Meridian Agency", "Coast Press"};
    private static final String[] OFFICIALS = {"an official", "a diplomat", "two aides"};

    private final World world;
    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final List<Said> said = new ArrayList<>();
    private final Map<Person, Mentions> persons = new LinkedHashMap<>();
    private final Map<Party, Mentions> parties = new LinkedHashMap<>();
    private final int withoutLast;
    private int words;

    Writing(World world, RandomGenerator random) {
        this.world = world;
        this.random = random;
        Shape shape = world.shape();
        int entries =
                shape.leastEntries()
                        + random.nextInt(shape.mostEntries() - shape.leastEntries() + 1);
        List<Person> cast = new ArrayList<>();
        for (int i = 0; i < MOST_PERSONS; i++) {
            cast.add(world.drawPerson(random));
        }
        for (int i = 0; i < entries; i++) {
            tell(cast);
        }
        int last = text.length();
        while (words < shape.articleWords()) {
            last = text.length();
            fill(FILLED);
            end();
        }
        this.withoutLast = last;
    }

    /**
     * How often somebody is mentioned.
     *
     * @param told the words that tell his side, or null
     */
    record Mentions(int count, Span first, @Nullable Span told) {
        Mentions again() {
            return new Mentions(count + 1, first, told);
        }
    }

    /**
     * @param cut without the last sentence, if that tells no move
     */
    String text(boolean cut) {
        return cut ? text.substring(0, withoutLast) : text.toString();
    }

    List<Said> said() {
        return said;
    }

    /** In order of first mention. */
    Map<Person, Mentions> persons() {
        return persons;
    }

    /** In order of first mention. */
    Map<Party, Mentions> parties() {
        return parties;
    }

    private void tell(List<Person> cast) {
        int start = text.length();
        @Nullable Person person =
                random.nextInt(10) < 6 ? cast.get(random.nextInt(cast.size())) : null;
        Party party = person == null ? world.drawParty(random) : person.party();
        Span source = person == null ? name(party) : name(person);
        fill(1);
        @Nullable Span saying = null;
        if (person != null) {
            saying = add("said");
            fill(1);
        }
        Moves move = Moves.draw(random);
        Span cue = add(move.verb());
        String issue = world.drawIssue(random);
        int content = add(issue).start();
        fill(3);
        @Nullable Party target = random.nextBoolean() ? world.drawParty(random) : null;
        if (target != null) {
            add("toward");
            name(target);
            fill(2);
        }
        Span contents = new Span(content, text.length());
        List<Reporter> reporters = reporters();
        said.add(
                new Said(
                        new Span(start, text.length()),
                        person,
                        party,
                        source,
                        saying == null ? cue : saying,
                        move.move(),
                        cue,
                        contents,
                        issue,
                        target,
                        random.nextInt(20) == 0 ? Polarity.NEGATIVE : Polarity.POSITIVE,
                        random.nextInt(10) == 0 ? Certainty.HEDGED : Certainty.STATED,
                        reporters));
        end();
    }

    /** None, one or two. */
    private List<Reporter> reporters() {
        List<Reporter> reporters = new ArrayList<>();
        int count = random.nextInt(3);
        if (count > 0) {
            String agency = AGENCIES[random.nextInt(AGENCIES.length)];
            add(agency);
            add("reported");
            reporters.add(new Reporter(agency, true));
        }
        if (count > 1) {
            fill(1);
            String official = OFFICIALS[random.nextInt(OFFICIALS.length)];
            add(official);
            reporters.add(new Reporter(official, false));
        }
        return reporters;
    }

    private Span name(Party party) {
        Span name = add(party.name());
        parties.merge(party, new Mentions(1, name, null), (before, one) -> before.again());
        return name;
    }

    /** By his full name and his side the first time, though not always with his side. */
    private Span name(Person person) {
        @Nullable Mentions before = persons.get(person);
        if (before != null) {
            persons.put(person, before.again());
            return add(person.surname());
        }
        boolean tells = random.nextInt(5) > 0;
        if (!tells) {
            Span name = add(person.name());
            persons.put(person, new Mentions(1, name, null));
            return name;
        }
        int start = add(person.role() + " of").start();
        name(person.party());
        Span name = add(person.name());
        persons.put(person, new Mentions(1, name, new Span(start, name.end())));
        return name;
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            add(world.drawWord(random));
        }
    }

    private Span add(String more) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        int start = text.length();
        text.append(more);
        words += 1 + (int) more.chars().filter(letter -> letter == ' ').count();
        return new Span(start, text.length());
    }

    private void end() {
        text.append(".\n");
    }
}
