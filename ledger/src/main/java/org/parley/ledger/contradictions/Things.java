package org.parley.ledger.contradictions;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.ledger.contradictions.Lexicon.Kind;

/** Whether two entries are about one thing, as far as their words tell. */
final class Things {
    private static final Set<Move> DEEDS =
            Set.of(
                    Move.CONSULT,
                    Move.RETREAT,
                    Move.MOBILIZE,
                    Move.ASSAULT,
                    Move.COERCE,
                    Move.PROTEST,
                    Move.COOPERATE);

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
        if (first == null || second == null) {
            return true;
        }
        List<String> one = matter(first);
        List<String> other = matter(second);
        return one.stream().allMatch(word -> alike(word, other))
                || other.stream().allMatch(word -> alike(word, one));
    }

    /** The words of an issue that tell it from others; all if none does. */
    private static List<String> matter(String issue) {
        List<String> words =
                telling(issue).stream()
                        .filter(
                                word ->
                                        Lexicon.kind(word)
                                                .filter(
                                                        kind ->
                                                                kind == Kind.MANNER
                                                                        || kind == Kind.CONTAINER)
                                                .isEmpty())
                        .toList();
        return words.isEmpty() ? telling(issue) : words;
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
        return !oneDeed() && parted(a.content(), b.content())
                || otherLabel()
                || otherOwner()
                || otherYear()
                || otherDay();
    }

    /** A deed and its denial need not be told with the same objects: tanks, armour. */
    private boolean oneDeed() {
        return a.entry().move() == b.entry().move()
                && a.entry().polarity() != b.entry().polarity()
                && DEEDS.contains(a.entry().move())
                && a.entry().move() != Move.CONSULT
                && !shareHead()
                && !Lexicon.part(ordinary(a.content()), ordinary(b.content()));
    }

    private boolean shareHead() {
        List<String> heads = Phrases.of(b.content()).heads();
        return Phrases.of(a.content()).heads().stream().anyMatch(head -> alike(head, heads));
    }

    /** "Field 7" beside "Field 9". */
    private boolean otherLabel() {
        Map<String, Set<String>> first = labels(a.content());
        Map<String, Set<String>> second = labels(b.content());
        return first.entrySet().stream()
                .anyMatch(
                        label -> {
                            Set<String> others = second.getOrDefault(label.getKey(), Set.of());
                            return !others.isEmpty()
                                    && Collections.disjoint(others, label.getValue());
                        });
    }

    private static Map<String, Set<String>> labels(String text) {
        Map<String, Set<String>> labels = new TreeMap<>();
        List<Token> tokens = Token.of(text);
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).digits() && Amounts.label(tokens, at)) {
                labels.computeIfAbsent(tokens.get(at - 1).lower(), word -> new TreeSet<>())
                        .add(tokens.get(at).lower());
            }
        }
        return labels;
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
            for (int i = amount.start();
                    amount.unit().equals(Units.PERCENT) && i < amount.end();
                    i++) {
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
        return apart(
                days(a, a.content() + "\n" + issue(a), Day.Role.SCOPE),
                days(b, b.content() + "\n" + issue(b), Day.Role.SCOPE));
    }

    private static String issue(Told told) {
        return Objects.requireNonNullElse(told.entry().issue(), "");
    }

    /** "met on 3 May" beside "did not meet on 5 May"; of what is no deed the day it was said. */
    private boolean otherDay() {
        return apart(days(a, happening(a), Day.Role.ON), days(b, happening(b), Day.Role.ON));
    }

    private static String happening(Told told) {
        return DEEDS.contains(told.entry().move())
                ? told.content() + "\n" + told.evidence()
                : told.content();
    }

    private static boolean apart(List<Day> first, List<Day> second) {
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(one -> second.stream().anyMatch(one::agrees));
    }

    private static List<Day> days(Told told, String text, Day.Role role) {
        return told.day().stream()
                .flatMap(day -> Dates.in(text, day).stream())
                .filter(day -> day.role() == role)
                .toList();
    }

    /** Whether both contents name one thing: the shorter has nothing that the other has not. */
    boolean same() {
        List<String> first = named(a);
        List<String> second = named(b);
        boolean shared =
                first.stream().anyMatch(head -> alike(head, knownOfB))
                        || second.stream().anyMatch(head -> alike(head, knownOfA));
        return shared && (!alone(first, knownOfB) || !alone(second, knownOfA));
    }

    /** The heads of a content; all its telling words if it has none: "the talks". */
    private static List<String> named(Told told) {
        List<String> heads = Phrases.of(told.content()).heads();
        return heads.isEmpty()
                ? telling(told.content()).stream()
                        .filter(word -> Lexicon.kind(word).filter(k -> k == Kind.DEED).isEmpty())
                        .toList()
                : heads;
    }

    /** Whether the contents are made of the same telling words. */
    boolean sameWords() {
        return telling(a.content()).size() > 1
                && within(a.content(), b.content())
                && within(b.content(), a.content());
    }
}
