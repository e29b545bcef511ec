package org.parley.reader.talks;

import java.util.Comparator;
import java.util.List;
import org.parley.core.talks.Talks.Side;

/** A party as articles show it. For one thread. */
final class DraftParty {
    /** Those with most entries first, then by alphabet. */
    static final Comparator<DraftParty> ORDER =
            Comparator.comparingInt(DraftParty::entries).reversed().thenComparing(DraftParty::name);

    private final Tally names = new Tally();
    private final Tally aliases = new Tally();
    private final Tally speakers = new Tally();
    private boolean acts;
    private boolean mediator;

    /**
     * @param name as an entry has it
     * @param makes whether it makes the entry's move
     */
    void add(String name, boolean makes) {
        names.add(name);
        acts |= makes;
    }

    void addAlias(String name) {
        aliases.add(name);
    }

    void addSpeaker(String name, int mentions) {
        speakers.add(name, mentions);
    }

    void mediates() {
        mediator = true;
    }

    void addAll(DraftParty other) {
        names.addAll(other.names);
        aliases.addAll(other.aliases);
        speakers.addAll(other.speakers);
        acts |= other.acts;
        mediator |= other.mediator;
    }

    /** In how many entries it acts or is acted on. */
    int entries() {
        return names.sum();
    }

    /** Whether it ever makes a move. */
    boolean acts() {
        return acts;
    }

    /** The name that most entries have; empty if none has it. */
    String name() {
        return names.words().stream().findFirst().orElse("");
    }

    /** Its other names, the most frequent first. */
    List<String> aliases() {
        Tally all = new Tally();
        all.addAll(names);
        all.addAll(aliases);
        return all.words().stream().filter(word -> !word.equals(name())).toList();
    }

    /** The most often mentioned first. */
    List<String> speakers() {
        return speakers.words();
    }

    /** How often a speaker is mentioned on its side. */
    int mentions(String speaker) {
        return speakers.of(speaker);
    }

    boolean mediator() {
        return mediator;
    }

    Side side() {
        return new Side(name(), List.of(), List.of(), mediator);
    }
}
