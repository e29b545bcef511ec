package org.parley.reader.talks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.talks.Talks.Side;
import org.parley.core.text.Span;
import org.parley.reader.Reading;
import org.parley.reader.syntax.Sentence;

/** Who of one article sits where at the table of one talks file. For one thread. */
final class Seating {
    private final Table table;
    private final List<Sentence> sentences;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Seating(Table table, Reading reading) {
        this.table = table;
        this.sentences = reading.sentences();
        reading.actors().forEach(actor -> actors.putIfAbsent(actor.name(), actor));
        for (Actor actor : reading.actors()) {
            actor.forms().forEach(form -> actors.putIfAbsent(form, actor));
            Stream.ofNullable(actor.party()).forEach(this::learnCode);
        }
    }

    /** A side that is no state has the code that the reader knows for it, if any. */
    private void learnCode(Party read) {
        if (read.code() != null) {
            table.sides()
                    .named(read.name())
                    .ifPresent(side -> codes.putIfAbsent(side.name(), read.code()));
        }
    }

    /** How much the file knows of an article's entries. */
    long known(List<Entry> entries) {
        return entries.stream().mapToLong(entry -> terms(entry).known()).sum();
    }

    String talks() {
        return table.id();
    }

    /** The party that an actor speaks for by the file: as its speaker, else as what it is. */
    Optional<Party> party(Actor actor) {
        return side(actor).map(this::party);
    }

    private Party party(Side side) {
        return new Party(side.name(), table.sides().code(side).orElse(codes.get(side.name())));
    }

    private Optional<Side> side(Actor actor) {
        Optional<Side> spoken = spokenBy(actor);
        if (spoken.isPresent()) {
            return spoken;
        }
        @Nullable Party read = actor.party();
        return read == null
                ? actor.forms().stream()
                        .flatMap(form -> table.sides().named(form).stream())
                        .findFirst()
                : table.sides().named(read.name()).or(() -> spokenBy(read.name()));
    }

    private Optional<Side> spokenBy(Actor actor) {
        Optional<Side> whole =
                actor.kind() == Actor.Kind.PERSON
                        ? table.sides().spokenByPerson(actor.name())
                        : table.sides().spokenBy(actor.name());
        return whole.or(
                () ->
                        actor.forms().stream()
                                .flatMap(form -> table.sides().spokenBy(form).stream())
                                .findFirst());
    }

    private Optional<Side> spokenBy(String name) {
        @Nullable Actor actor = actors.get(name);
        return actor == null ? table.sides().spokenBy(name) : spokenBy(actor);
    }

    /** What the file knows of an entry. */
    Terms terms(Entry entry) {
        @Nullable Party target = entry.target();
        return new Terms(
                holder(entry).map(this::party).orElse(null),
                target == null ? null : side(target).map(this::party).orElse(null),
                issue(entry).orElse(null));
    }

    private Optional<Side> holder(Entry entry) {
        @Nullable Party read = entry.party();
        @Nullable String speaker = entry.speaker();
        if (speaker != null && (read == null || isOwnParty(speaker, read))) {
            Optional<Side> spoken = spokenBy(speaker);
            if (spoken.isPresent()) {
                return spoken;
            }
        }
        return Optional.ofNullable(read)
                .flatMap(this::side)
                .or(() -> Optional.ofNullable(speaker).flatMap(table.sides()::named));
    }

    /** Whether the entry has its party from the speaker, or from nobody whom the article lists. */
    private boolean isOwnParty(String speaker, Party read) {
        @Nullable Actor actor = actors.get(speaker);
        return actor == null || Objects.equals(actor.party(), read);
    }

    private Optional<Side> side(Party read) {
        return table.sides().named(read.name()).or(() -> spokenBy(read.name()));
    }

    /**
     * By the content; else by the name that the issue was read with; without one, by the evidence.
     */
    private Optional<String> issue(Entry entry) {
        @Nullable String read = entry.issue();
        Span told = entry.content() == null ? entry.evidence().span() : entry.content().span();
        return table.matters()
                .in(Word.of(told, sentences))
                .or(() -> Optional.ofNullable(read).flatMap(r -> table.matters().in(Word.of(r))));
    }
}
