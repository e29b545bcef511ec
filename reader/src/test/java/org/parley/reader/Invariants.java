package org.parley.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** What holds for every reading of every text. */
final class Invariants {
    private final Reading reading;
    private final Article article;
    private final List<String> broken = new ArrayList<>();

    private Invariants(Reading reading) {
        this.reading = reading;
        this.article = reading.article();
    }

    /** Fails with all that does not hold. */
    static void check(Reading reading) {
        List<String> broken = broken(reading);
        Assertions.assertTrue(
                broken.isEmpty(),
                () -> reading.article().document() + ":\n" + String.join("\n", broken));
    }

    /** What does not hold, each with the values that show it; empty if all is well. */
    static List<String> broken(Reading reading) {
        Invariants all = new Invariants(reading);
        all.sentences();
        all.attributions();
        all.mentions();
        all.actors();
        all.entries();
        return all.broken;
    }

    private void sentences() {
        int end = 0;
        int index = 0;
        for (Sentence s : reading.sentences()) {
            expect(s.index() == index++, "sentence " + s.index() + " is not counted from 0");
            for (Token token : s.tokens()) {
                inText("token", token.span());
                expect(token.span().start() >= end, "tokens overlap at " + token);
                end = token.span().end();
            }
        }
    }

    private void attributions() {
        List<Attribution> all = reading.attributions();
        for (int i = 0; i < all.size(); i++) {
            Attribution a = all.get(i);
            inText("cue of attribution", a.cue());
            inOrder("source of " + a, a.source());
            inOrder("content of " + a, a.content());
            expect(
                    i == 0 || all.get(i - 1).cue().compareTo(a.cue()) <= 0,
                    "attributions out of order: " + a);
            expect(
                    Stream.concat(a.source().stream(), a.content().stream())
                            .noneMatch(a.cue()::overlaps),
                    "the cue is part of its own source or content: " + shown(a));
            depth(a);
        }
    }

    /** Depth 0 is inside nothing; depth n is inside one of depth n-1 and none as deep as itself. */
    private void depth(Attribution a) {
        List<Attribution> around =
                reading.attributions().stream()
                        .filter(other -> other != a)
                        .filter(other -> other.reports(a.cue()) || cites(other, a))
                        .toList();
        expect(
                around.stream().allMatch(outer -> outer.depth() < a.depth()),
                "no deeper than what it stands in: " + shown(a) + " in " + around);
        expect(
                a.depth() == 0 || around.stream().anyMatch(o -> o.depth() == a.depth() - 1),
                "stands in none of the depth above: " + shown(a) + " in " + around);
    }

    /** Whom a report names as its source says the same. */
    private static boolean cites(Attribution report, Attribution cited) {
        return cited.rule().startsWith("say/citation/")
                && !report.rule().startsWith("say/citation/")
                && cited.content().equals(report.content());
    }

    private void mentions() {
        Span before = new Span(0, 1);
        for (Mention mention : reading.mentions()) {
            inText("mention", mention.span());
            expect(before.compareTo(mention.span()) <= 0, "mentions out of order: " + mention);
            before = mention.span();
            Sentence s = reading.sentences().get(mention.sentence());
            expect(s.span().covers(mention.span()), "outside its sentence: " + mention);
            expect(
                    mention.head() < s.size()
                            && mention.span().covers(s.token(mention.head()).span()),
                    "does not hold its head: " + mention);
        }
    }

    private void actors() {
        Set<String> names = new HashSet<>();
        for (Actor actor : reading.actors()) {
            inText("first place of " + actor.name(), actor.first().span());
            expect(
                    names.add(actor.name() + "\n" + actor.party()),
                    "an actor stands twice: " + actor.name());
            actor.affiliations()
                    .forEach(a -> inText("affiliation of " + actor.name(), a.evidence().span()));
        }
        for (Entry entry : reading.entries()) {
            sided("party", entry.party());
            sided("target", entry.target());
        }
    }

    /** A side of an entry is that of an actor who is listed; who has none is listed as such. */
    private void sided(String what, @Nullable Party party) {
        expect(
                party == null || reading.actors().stream().anyMatch(a -> party.equals(a.party())),
                "the " + what + " " + party + " is no actor's");
    }

    private void entries() {
        Set<String> ids = new HashSet<>();
        Span before = new Span(0, 1);
        for (Entry entry : reading.entries()) {
            expect(entry.article().equals(article), "of another article: " + entry);
            expect(ids.add(entry.id()), "id twice: " + entry);
            Span evidence = entry.evidence().span();
            expect(before.compareTo(evidence) <= 0, "entries out of order: " + shown(entry));
            before = evidence;
            passage("evidence", entry.evidence());
            passage("cue", entry.cue());
            expect(evidence.covers(entry.cue().span()), "evidence lacks the cue: " + shown(entry));
            expect(
                    reading.sentences().stream().anyMatch(s -> s.span().covers(evidence)),
                    "evidence leaves its sentence: " + shown(entry));
            if (entry.content() != null) {
                passage("content", entry.content());
                expect(
                        evidence.covers(entry.content().span()),
                        "evidence lacks the content: " + shown(entry));
            }
            if (entry.condition() != null) {
                passage("condition", entry.condition());
            }
            via(entry);
            words(entry);
        }
    }

    private void via(Entry entry) {
        Set<String> names = new HashSet<>();
        for (String name : entry.via()) {
            expect(!name.isBlank(), "blank reporter: " + shown(entry));
            expect(names.add(name), "reporter twice: " + shown(entry));
            expect(
                    !name.equalsIgnoreCase(entry.speaker()),
                    "the speaker reports himself: " + shown(entry));
            expect(
                    !name.equalsIgnoreCase(article.outlet()),
                    "the outlet reports to itself: " + shown(entry));
        }
        expect(
                entry.origin().isPresent() || entry.via().isEmpty() && article.outlet() == null,
                "no origin: " + shown(entry));
    }

    private void words(Entry entry) {
        expect(
                entry.party() != null || entry.speaker() != null,
                "neither party nor speaker: " + shown(entry));
        expect(
                entry.party() == null || !entry.party().equals(entry.target()),
                "a move against oneself: " + shown(entry));
        for (String word : Stream.of(entry.speaker(), entry.issue(), entry.rule()).toList()) {
            expect(word == null || !word.isBlank(), "blank instead of null: " + shown(entry));
        }
    }

    private void passage(String role, Passage passage) {
        if (inText(role, passage.span())) {
            expect(
                    passage.text().equals(passage.span().of(article.text())),
                    role + " is not the text at its span: " + passage);
        }
    }

    private void inOrder(String role, List<Span> pieces) {
        int end = 0;
        for (Span piece : pieces) {
            inText(role, piece);
            expect(piece.start() >= end, role + ": pieces overlap or are out of order");
            end = piece.end();
        }
    }

    private boolean inText(String role, Span span) {
        String text = article.text();
        boolean inside = span.end() <= text.length();
        expect(inside, role + " " + span + " ends outside the text of " + text.length());
        if (inside) {
            expect(
                    !splitsPair(text, span.start()) && !splitsPair(text, span.end()),
                    role + " " + span + " splits a surrogate pair");
        }
        return inside;
    }

    private static boolean splitsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private String shown(Attribution a) {
        return a + " \"" + a.cue().of(article.text()) + "\"";
    }

    private static String shown(Entry entry) {
        return entry.rule()
                + " "
                + entry.move().word()
                + " party "
                + entry.party()
                + " speaker "
                + entry.speaker()
                + " target "
                + entry.target()
                + " via "
                + entry.via()
                + " cue "
                + entry.cue()
                + " content "
                + entry.content()
                + " in "
                + entry.evidence();
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
