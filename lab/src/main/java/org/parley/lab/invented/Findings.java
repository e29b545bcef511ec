package org.parley.lab.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.lab.invented.World.Person;
import org.parley.lab.invented.Writing.Mentions;

/** What a reader would find in an article, who is who in it included. */
final class Findings {
    private static final String RULE = "invented";
    private static final int DUE_DAYS = 30;

    private final Article article;
    private final Writing writing;

    /**
     * @param writing of the article
     */
    Findings(Article article, Writing writing) {
        this.article = article;
        this.writing = writing;
    }

    Invented reading(int number, boolean full) {
        List<SourceChain> chains = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Said said : writing.said()) {
            chains.add(chain(said));
            entries.add(entry(said));
        }
        List<Actor> actors = new ArrayList<>();
        writing.parties().forEach((party, mentions) -> actors.add(actor(party, mentions)));
        writing.persons().forEach((person, mentions) -> actors.add(actor(person, mentions)));
        return new Invented(
                number,
                full,
                article,
                full ? chains : withoutLast(chains),
                full ? entries : withoutLast(entries),
                full ? actors : withoutLast(actors));
    }

    private static <T> List<T> withoutLast(List<T> all) {
        return all.subList(0, all.size() - 1);
    }

    private Passage passage(Span span) {
        return Passage.of(article.text(), span);
    }

    private static SourceChain chain(Said said) {
        return new SourceChain(
                new Attribution(
                        List.of(said.source()),
                        said.saying(),
                        List.of(said.content()),
                        0,
                        Manner.INDIRECT,
                        Stance.NEUTRAL,
                        RULE,
                        0.5),
                said.reporters());
    }

    private Entry entry(Said said) {
        Passage cue = passage(said.cue());
        @Nullable Person person = said.person();
        @Nullable LocalDate published = article.published();
        return new Entry(
                Entry.idOf(article.id(), cue, 0),
                article,
                person == null ? said.party() : side(person),
                person == null ? null : person.name(),
                said.move(),
                said.target(),
                said.issue(),
                passage(said.content()),
                cue,
                passage(said.sentence()),
                said.reporters().stream().map(Reporter::name).toList(),
                said.polarity(),
                said.certainty(),
                null,
                false,
                published,
                null,
                said.move() == Move.DEADLINE && published != null
                        ? published.plusDays(DUE_DAYS)
                        : null,
                RULE,
                0.5,
                List.of());
    }

    /** A person of whom the article does not tell it is a side of his own. */
    private Party side(Person person) {
        @Nullable Mentions mentions = writing.persons().get(person);
        return mentions == null || mentions.told() == null
                ? new Party(person.name(), null)
                : person.party();
    }

    private Actor actor(Party party, Mentions mentions) {
        return new Actor(
                party.name(),
                Kind.STATE,
                List.of(party.name()),
                mentions.count(),
                passage(mentions.first()),
                party,
                Basis.NAME,
                List.of());
    }

    private Actor actor(Person person, Mentions mentions) {
        List<Affiliation> affiliations = new ArrayList<>();
        @Nullable Span told = mentions.told();
        if (told != null) {
            affiliations.add(new Affiliation(person.role(), person.party(), false, passage(told)));
        }
        return new Actor(
                person.name(),
                Kind.PERSON,
                List.of(person.name(), person.surname()),
                mentions.count(),
                passage(mentions.first()),
                side(person),
                told == null ? Basis.ITSELF : Basis.TEXT,
                affiliations);
    }
}
