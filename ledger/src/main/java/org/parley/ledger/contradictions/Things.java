package org.parley.ledger.contradictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;

/** Whether two entries are about one thing, as far as their words tell. */
final class Things {
    private final Told a;
    private final Told b;
    private final List<String> knownOfA;
    private final List<String> knownOfB;

    Things(Told a, Told b) {
        this.a = a;
        this.b = b;
        this.knownOfA = known(a);
        this.knownOfB = known(b);
    }

    /** All words that an entry's thing may be called by. */
    private static List<String> known(Told told) {
        Entry entry = told.entry();
        return Stream.of(
                        told.content(),
                        told.evidence(),
                        entry.issue() == null ? "" : entry.issue(),
                        name(entry.party()),
                        name(entry.target()))
                .flatMap(text -> Phrases.of(text).words().stream())
                .filter(word -> !Lexicon.function(word))
                .distinct()
                .toList();
    }

    private static String name(@Nullable Party party) {
        return party == null ? "" : party.name();
    }

    /** Whether the issues may be one: all telling words of one are among the other's. */
    boolean oneIssue() {
        @Nullable String first = a.entry().issue();
        @Nullable String second = b.entry().issue();
        return first == null || second == null || within(first, second) || within(second, first);
    }

    /** Whether the targets may be one. */
    boolean oneTarget() {
        @Nullable Party first = a.entry().target();
        @Nullable Party second = b.entry().target();
        return first == null
                || second == null
                || first.equals(second)
                || within(first.name(), second.name())
                || within(second.name(), first.name());
    }

    private static boolean within(String shorter, String longer) {
        List<String> words = telling(longer);
        return telling(shorter).stream().allMatch(word -> alike(word, words));
    }

    private static List<String> telling(String text) {
        return Phrases.of(text).words().stream().filter(w -> !Lexicon.function(w)).toList();
    }

    private static boolean alike(String word, List<String> words) {
        return words.stream().anyMatch(other -> Lexicon.alike(word, other));
    }

    /**
     * Whether their words part them: each names what the other does not, another owner, another of
     * two things of a kind, another year.
     */
    boolean parted() {
        return parted(a.content(), b.content()) || otherOwner() || otherYear() || otherDay();
    }

    /** Whether what two texts, of one entry each, name is two things. */
    boolean parted(String ofA, String ofB) {
        Phrases first = Phrases.of(ofA);
        Phrases second = Phrases.of(ofB);
        return Lexicon.part(ordinary(ofA), ordinary(ofB))
                || alone(first.heads(), knownOfB) && alone(second.heads(), knownOfA);
    }

    /** The words of a text without its percents: "a third" is no third thing. */
    private static List<String> ordinary(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (Amount amount : Amounts.in(text)) {
            for (int i = amount.start(); amount.unit().equals(Units.PERCENT) && i < amount.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return Phrases.of(rest.toString()).words();
    }

    private static boolean alone(List<String> heads, List<String> known) {
        return heads.stream().anyMatch(head -> !alike(head, known));
    }

    private boolean otherOwner() {
        List<String> first = Phrases.of(a.content()).owners();
        List<String> second = Phrases.of(b.content()).owners();
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(owner -> alike(owner, knownOfB))
                && second.stream().noneMatch(owner -> alike(owner, knownOfA));
    }

    private boolean otherYear() {
        return apart(day -> day.role() == Day.Role.SCOPE, true);
    }

    /** "met on 3 May" beside "did not meet on 5 May". */
    private boolean otherDay() {
        return apart(day -> day.role() == Day.Role.ON, false);
    }

    private boolean apart(Predicate<Day> which, boolean contentOnly) {
        List<Day> first = days(a, which, contentOnly);
        List<Day> second = days(b, which, contentOnly);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(one -> second.stream().anyMatch(one::agrees));
    }

    private static List<Day> days(Told told, Predicate<Day> which, boolean contentOnly) {
        Optional<LocalDate> day = told.day();
        if (day.isEmpty()) {
            return List.of();
        }
        List<Day> days = new ArrayList<>(Dates.in(told.content(), day.get()));
        if (!contentOnly) {
            days.addAll(Dates.in(told.evidence(), day.get()));
        }
        return days.stream().filter(which).toList();
    }

    /** Whether both contents name one thing: the shorter has nothing that the other has not. */
    boolean same() {
        List<String> first = Phrases.of(a.content()).heads();
        List<String> second = Phrases.of(b.content()).heads();
        boolean shared =
                first.stream().anyMatch(head -> alike(head, knownOfB))
                        || second.stream().anyMatch(head -> alike(head, knownOfA));
        return shared && (!alone(first, knownOfB) || !alone(second, knownOfA));
    }

    /** Whether the contents are made of the same telling words. */
    boolean sameWords() {
        return telling(a.content()).size() > 1
                && within(a.content(), b.content())
                && within(b.content(), a.content());
    }
}
