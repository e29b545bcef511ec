package org.parley.app.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Telling;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.ledger.history.Event;

/**
 * A demand of one party, and a move of another that may go toward it: because it is made toward
 * that party, or says words that the demand says. A hint, from words alone.
 *
 * @param why what both have, in words
 */
public record Meeting(Telling demand, Telling gift, String why) {
    private static final Set<Move> GIFTS =
            EnumSet.of(Move.OFFER, Move.ACCEPT, Move.CONCEDE, Move.COMMIT);

    private static final int SHORTEST = 5;

    /** Words of that length that say nothing of the matter. */
    private static final Set<String> EMPTY =
            Set.of(
                    "about", "after", "again", "against", "before", "being", "between", "could",
                    "every", "first", "from", "have", "other", "should", "since", "their", "there",
                    "these", "they", "those", "through", "under", "until", "where", "whether",
                    "which", "while", "within", "without", "would");

    /**
     * Those of an issue, the newest first; of two parties' moves the newest with the same reason.
     *
     * @param newest events of the issue, the newest first
     * @param most how many at most
     */
    static List<Meeting> of(String issue, List<Event> newest, int most) {
        Set<String> common = words(issue);
        List<Said> demands = said(newest, Set.of(Move.DEMAND), common);
        List<Said> gifts = said(newest, GIFTS, common);
        List<Meeting> meetings = new ArrayList<>();
        Set<List<String>> known = new HashSet<>();
        for (Said gift : gifts) {
            for (Said demand : demands) {
                String why = gift.party().equals(demand.party()) ? "" : why(demand, gift);
                if (!why.isEmpty()
                        && known.add(List.of(gift.party(), demand.party(), why))
                        && meetings.size() < most) {
                    meetings.add(
                            new Meeting(Telling.of(demand.event()), Telling.of(gift.event()), why));
                }
            }
        }
        return List.copyOf(meetings);
    }

    private record Said(Event event, String party, Set<String> words) {
        static Said of(Event event, Set<String> common) {
            Entry lead = event.lead();
            @Nullable Passage content = lead.content();
            Set<String> words = content == null ? new TreeSet<>() : Meeting.words(content.text());
            words.removeAll(common);
            @Nullable Party party = lead.party();
            return new Said(event, party == null ? "" : party.name(), words);
        }
    }

    private static List<Said> said(List<Event> events, Set<Move> moves, Set<String> common) {
        return events.stream()
                .filter(event -> moves.contains(event.lead().move()))
                .filter(event -> event.lead().polarity() != Polarity.NEGATIVE)
                .map(event -> Said.of(event, common))
                .sorted(Comparator.comparing(said -> said.event().lead().past()))
                .toList();
    }

    private static String why(Said demand, Said gift) {
        Set<String> shared = new TreeSet<>(gift.words());
        shared.retainAll(demand.words());
        @Nullable Party target = gift.event().target();
        List<String> reasons = new ArrayList<>();
        if (target != null && target.name().equals(demand.party())) {
            reasons.add("made toward " + demand.party());
        }
        if (!shared.isEmpty()) {
            reasons.add(
                    "both say "
                            + shared.stream()
                                    .limit(5)
                                    .map(word -> "“" + word + "”")
                                    .collect(Collectors.joining(", ")));
        }
        return String.join("; ", reasons);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
