package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.UnresolvedName;
import org.parley.ledger.names.Verdict;

/** A ledger of people in short articles, each of which makes a demand. */
abstract class NamedPeople {
    static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");

    @Parameter Database database;

    @TempDir Path folder;

    Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "ledger").open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    Ruling kept(Ruling ruling) {
        return assertInstanceOf(Verdict.Kept.class, ledger.names().rule(ruling)).ruling();
    }

    Ruling against(Ruling ruling) {
        return assertInstanceOf(Verdict.Contradicted.class, ledger.names().rule(ruling)).earlier();
    }

    Optional<Ruling> undo() {
        return ledger.names().undo(OptionalInt.empty(), NOON);
    }

    KnownActor actor(String name) {
        return ledger.names().files(name).get(0).actor();
    }

    static List<String> parties(KnownActor actor) {
        return actor.sides().stream().map(side -> name(side.party())).toList();
    }

    List<String> unresolved() {
        return ledger.names().unresolved().stream().map(UnresolvedName::name).toList();
    }

    String partyOn(String day) {
        return ledger.entries(Question.everything().withDates(day(day), day(day))).stream()
                .map(entry -> name(entry.party()))
                .collect(Collectors.joining(", "));
    }

    static String sorted(String names) {
        return List.of(names.split(", ")).stream().sorted().collect(Collectors.joining(", "));
    }

    static String name(@Nullable Party party) {
        return party == null ? "(none)" : party.name();
    }

    /** Everything that is linked, as text. */
    String dump() {
        List<String> lines = new ArrayList<>();
        ledger.entries(Question.everything()).forEach(entry -> lines.add(EntryJson.line(entry)));
        ledger.names().actors().forEach(actor -> lines.add(actor.toString()));
        for (UnresolvedName name : ledger.names().unresolved()) {
            String place = Objects.requireNonNull(name.first()).article().document();
            lines.add(name.name() + name.reason() + name.mentions() + name.candidates() + place);
        }
        return String.join("\n", lines);
    }

    /** A person of whom the article says nothing. */
    Keeping bare(String day, String name) {
        Article article = article(day, name + " demands a corridor.");
        return keep(article, Samples.itself(article, Kind.PERSON, name));
    }

    Article told(String day, String name, String party) {
        String evidence = party + " envoy " + name;
        Article article = article(day, evidence + " demands a corridor.");
        keep(article, Samples.told(article, name, party, evidence));
        return article;
    }

    void former(String day, String name, String party) {
        String evidence = "Former " + party + " envoy " + name;
        Article article = article(day, evidence + " demands a corridor.");
        keep(article, Samples.former(article, name, party, evidence));
    }

    /** A body with its abbreviation. */
    void union(String day) {
        Article article = article(day, "General Dockers Union (GDU) demands a corridor.");
        String name = "General Dockers Union";
        keep(
                article,
                new Actor(
                        name,
                        Kind.BODY,
                        List.of(name, "GDU"),
                        2,
                        Samples.passage(article, name),
                        party(name),
                        Actor.Basis.ITSELF,
                        List.of()));
    }

    /** Keeps an article with a demand of its first actor. */
    Keeping keep(Article article, Actor... actors) {
        List<Entry> entries = actors.length == 0 ? List.of() : List.of(demand(article, actors[0]));
        return ledger.keep(article, List.of(), entries, List.of(actors));
    }

    static Entry demand(Article article, Actor actor) {
        Passage cue = Samples.passage(article, "demand");
        return new Entry(
                Entry.idOf(article.id(), cue, 0),
                article,
                actor.party(),
                actor.name(),
                Move.DEMAND,
                null,
                null,
                null,
                cue,
                cue,
                List.of(),
                Polarity.POSITIVE,
                Certainty.STATED,
                null,
                false,
                null,
                null,
                null,
                "rule",
                1,
                List.of());
    }

    static Article article(String day, String text) {
        return Article.of(day + ".txt", text).withPublished(day.isEmpty() ? null : day(day));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Party party(String name) {
        return new Party(name, null);
    }
}
