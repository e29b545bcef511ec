package org.parley.reader.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.talks.Talks;
import org.parley.core.talks.Talks.Matter;
import org.parley.core.talks.Talks.Reporter;
import org.parley.core.talks.Talks.Side;
import org.parley.core.text.Article;
import org.parley.reader.Reading;

/** Lays a talks file beside articles: what of either the other does not have. For one thread. */
public final class TalksCheck {
    private final Talks talks;
    private final Table table;
    private final Map<String, Phrase> unseen = new LinkedHashMap<>();
    private final Set<String> speaking = new HashSet<>();
    private final Tally known = new Tally();
    private final Tally parties = new Tally();
    private final Tally persons = new Tally();
    private final Tally issues = new Tally();
    private int articles;
    private int entries;
    private int marked;

    public TalksCheck(Talks talks) {
        this.talks = talks;
        this.table = Table.of(talks);
        words().forEach(word -> unseen.put(word, Phrase.of(word)));
    }

    private Stream<String> words() {
        return Stream.of(
                        talks.parties().stream()
                                .flatMap(s -> Stream.concat(names(s), s.speakers().stream())),
                        talks.issues().stream().flatMap(issue -> issue.phrases().stream()),
                        talks.outlets().stream().flatMap(TalksCheck::names))
                .flatMap(words -> words);
    }

    private static Stream<String> names(Side side) {
        return Stream.concat(Stream.of(side.name()), side.aliases().stream());
    }

    private static Stream<String> names(Reporter outlet) {
        return Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream());
    }

    /** Takes what was read of an article, without a talks file. */
    public void add(Reading reading) {
        articles++;
        List<Word> text = words(reading.article());
        unseen.values().removeIf(phrase -> phrase.isIn(text));
        Set<String> people = new HashSet<>();
        for (Actor actor : reading.actors()) {
            if (actor.kind() == Actor.Kind.PERSON) {
                people.add(actor.name());
                talks.parties().stream()
                        .flatMap(side -> side.speakers().stream())
                        .filter(name -> PartyNames.isPerson(name, actor.name()))
                        .forEach(speaking::add);
            }
        }
        Seating seating = new Seating(table, reading);
        reading.entries().forEach(entry -> add(entry, seating.terms(entry), people));
    }

    private static List<Word> words(Article article) {
        List<Word> words = new ArrayList<>();
        Stream.of(article.outlet(), article.title(), article.text())
                .filter(Objects::nonNull)
                .forEach(text -> words.addAll(Word.of(text)));
        return words;
    }

    private void add(Entry entry, Terms terms, Set<String> people) {
        entries++;
        marked += terms.known() > 0 ? 1 : 0;
        add(entry.party(), terms.party(), people);
        add(entry.target(), terms.target(), people);
        if (terms.issue() != null) {
            known.add("issue " + terms.issue());
        } else if (entry.issue() != null) {
            issues.add(entry.issue());
        }
        @Nullable String speaker = entry.speaker();
        boolean open = entry.party() == null && terms.party() == null;
        if (open && speaker != null && people.contains(speaker)) {
            persons.add(speaker);
        }
    }

    private void add(@Nullable Party read, @Nullable Party side, Set<String> people) {
        if (side != null) {
            known.add("party " + side.name());
        } else if (read != null) {
            (people.contains(read.name()) ? persons : parties).add(read.name());
        }
    }

    /** What was found so far. */
    public Findings findings() {
        return new Findings(
                talks.id(),
                articles,
                entries,
                marked,
                talks.parties().stream().map(Side::name).filter(n -> isIdle("party", n)).toList(),
                unseen(talks.parties().stream().flatMap(side -> side.aliases().stream())),
                unseen(talks.parties().stream().flatMap(side -> side.speakers().stream())),
                talks.issues().stream().map(Matter::name).filter(n -> isIdle("issue", n)).toList(),
                unseen(talks.issues().stream().flatMap(issue -> issue.phrases().stream())),
                talks.outlets().stream()
                        .filter(outlet -> names(outlet).allMatch(unseen::containsKey))
                        .map(Reporter::name)
                        .toList(),
                counts(parties),
                counts(persons),
                counts(issues));
    }

    private boolean isIdle(String kind, String name) {
        return !known.has(kind + " " + name);
    }

    private List<String> unseen(Stream<String> words) {
        return words.filter(unseen::containsKey)
                .filter(word -> !speaking.contains(word))
                .distinct()
                .toList();
    }

    private static Map<String, Integer> counts(Tally tally) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tally.words().forEach(word -> counts.put(word, tally.of(word)));
        return counts;
    }
}
