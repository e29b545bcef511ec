package org.parley.reader.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.reader.Reading;

/**
 * A first talks file from readings: who acts or is acted on, under which names and through whom, on
 * which issues, reported by whom. The same readings give the same file, in any order. For one
 * thread.
 */
public final class TalksDraft {
    private static final Pattern MEDIATES = Pattern.compile("(?i)\\bmediat(?:or|es|ing)");

    private final Map<String, DraftParty> parties = new TreeMap<>();
    private final Map<String, DraftIssue> issues = new TreeMap<>();
    private final Tally persons = new Tally();
    private final Tally outlets = new Tally();
    private int articles;

    /** Takes what was read of an article, without a talks file. */
    public void add(Reading reading) {
        articles++;
        Set<String> people = new HashSet<>();
        for (Actor actor : reading.actors()) {
            if (actor.kind() == Actor.Kind.PERSON) {
                people.add(actor.name());
            }
            add(actor);
        }
        for (Entry entry : reading.entries()) {
            Stream.ofNullable(entry.party()).forEach(party -> add(party, people, true));
            Stream.ofNullable(entry.target()).forEach(party -> add(party, people, false));
            @Nullable String speaker = entry.speaker();
            if (entry.party() == null && speaker != null && people.contains(speaker)) {
                persons.add(speaker);
            }
            add(entry, reading);
        }
        addOutlets(reading, people);
    }

    private void add(Party party, Set<String> people, boolean acts) {
        if (people.contains(party.name())) {
            persons.add(party.name());
        } else {
            party(party).add(party.name(), acts);
        }
    }

    private DraftParty party(Party party) {
        @Nullable String code = party.code();
        boolean state = code != null && !code.equals("IGO");
        return parties.computeIfAbsent(
                state ? code : PartyNames.key(party.name()), key -> new DraftParty());
    }

    private void add(Actor actor) {
        @Nullable Party side = actor.party();
        if (side == null || isPersonOfHisOwn(actor, side)) {
            return;
        }
        DraftParty party = party(side);
        switch (actor.kind()) {
            case PERSON -> party.addSpeaker(actor.name(), actor.mentions());
            case STATE -> actor.forms().forEach(party::addAlias);
            case BODY -> {
                if (actor.name().equals(side.name())) {
                    actor.forms().forEach(party::addAlias);
                } else {
                    party.addSpeaker(actor.name(), actor.mentions());
                }
            }
            case GROUP, UNNAMED -> {
                // "The ministers" are somebody else's in another article.
            }
        }
        Stream<String> told =
                Stream.concat(
                        actor.forms().stream(),
                        actor.affiliations().stream()
                                .map(Affiliation::role)
                                .flatMap(Stream::ofNullable));
        if (told.anyMatch(words -> MEDIATES.matcher(words).find())) {
            party.mediates();
        }
    }

    private static boolean isPersonOfHisOwn(Actor actor, Party side) {
        return actor.kind() == Actor.Kind.PERSON && side.name().equals(actor.name());
    }

    private void add(Entry entry, Reading reading) {
        @Nullable String issue = entry.issue();
        if (issue == null) {
            return;
        }
        DraftIssue draft = issues.computeIfAbsent(PartyNames.key(issue), key -> new DraftIssue());
        draft.add(issue);
        if (entry.content() != null) {
            reading.sentences().stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> entry.content().span().covers(token.span()))
                    .filter(token -> token.isNoun() && !token.isProper())
                    .forEach(draft::addNoun);
        }
    }

    /** The article's own, and who hands on what another says. */
    private void addOutlets(Reading reading, Set<String> people) {
        if (reading.article().outlet() != null) {
            outlets.add(reading.article().outlet());
        }
        for (SourceChain chain : reading.chains()) {
            List<Reporter> reporters = chain.reporters();
            for (int i = 0; i + 1 < reporters.size(); i++) {
                Reporter reporter = reporters.get(i);
                boolean named = Character.isUpperCase(reporter.name().codePointAt(0));
                if (named && reporter.resolved() && !people.contains(reporter.name())) {
                    outlets.add(reporter.name());
                }
            }
        }
    }

    /** Whether the articles show neither a party nor an issue. */
    public boolean isEmpty() {
        return parties.values().stream().noneMatch(DraftParty::acts) && issues.isEmpty();
    }

    /** The file, with comments on what is not sure. */
    public String yaml() {
        return new DraftFile(articles, merged(), new ArrayList<>(issues.values()), persons, outlets)
                .yaml();
    }

    /** Parties that are spelled in two ways are one. */
    private List<DraftParty> merged() {
        Map<DraftParty, PartyNames> known = new LinkedHashMap<>();
        for (DraftParty party : parties.values().stream().sorted(DraftParty.ORDER).toList()) {
            List<DraftParty> same =
                    known.entrySet().stream()
                            .filter(one -> one.getValue().named(party.name()).isPresent())
                            .map(Map.Entry::getKey)
                            .toList();
            if (same.size() == 1) {
                same.get(0).addAll(party);
            } else {
                known.put(party, new PartyNames(List.of(party.side())));
            }
        }
        return known.keySet().stream().sorted(DraftParty.ORDER).toList();
    }
}
