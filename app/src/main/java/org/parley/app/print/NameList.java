package org.parley.app.print;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.ledger.names.ActorFile;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Place;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.UnresolvedName;
import org.parley.ledger.names.UnresolvedName.Reason;

/** Names for a screen: those to place, those that are known, all there is on one, rulings. */
public final class NameList {
    private static final int INDENT = 4;
    private static final int MOST_FORMS = 6;
    private static final int AROUND = 60;

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private NameList(Screen screen) {
        this.screen = screen;
    }

    /** Why each is open, where it stands first, and what would place it. */
    public static String unresolved(List<UnresolvedName> names, Screen screen) {
        NameList list = new NameList(screen);
        list.heading("To place: " + names.size() + (names.size() == 1 ? " name" : " names"));
        names.forEach(list::unresolved);
        return list.out.toString();
    }

    /** Under each party, by name, its actors in the given order. */
    public static String known(List<KnownActor> actors, Screen screen) {
        NameList list = new NameList(screen);
        Map<String, List<KnownActor>> parties = new TreeMap<>();
        for (KnownActor actor : actors) {
            parties.computeIfAbsent(NamePhrase.party(actor.party()), party -> new ArrayList<>())
                    .add(actor);
        }
        parties.forEach(
                (party, its) -> {
                    list.heading(party);
                    its.forEach(list::known);
                });
        return list.out.toString();
    }

    /** All there is on some actors, each with its places in the order of their dates. */
    public static String files(List<ActorFile> files, Screen screen) {
        NameList list = new NameList(screen);
        for (ActorFile file : files) {
            list.heading(NamePhrase.party(file.actor().party()));
            list.known(file.actor());
            file.standings().forEach(list::standing);
        }
        return list.out.toString();
    }

    /** In order; those taken back say so. */
    public static String rulings(List<Ruling> rulings, Screen screen) {
        NameList list = new NameList(screen);
        for (Ruling ruling : rulings) {
            Words words =
                    Words.of(String.valueOf(ruling.number()), Style.FAINT)
                            .and(ruling.toString(), Style.STRONG)
                            .and("made " + day(ruling.made()), Style.FAINT);
            if (ruling.undone() != null) {
                words = words.and("taken back " + day(ruling.undone()), Style.AGAINST);
            }
            list.line(words, 0);
        }
        return list.out.toString();
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void heading(String text) {
        out.append(out.length() == 0 ? "" : "\n");
        line(Words.of(text, Style.HOLDER), 0);
    }

    private void line(Words words, int indent) {
        out.append(screen.paragraph(words, indent));
    }

    private void unresolved(UnresolvedName name) {
        out.append('\n');
        line(
                Words.of(name.name(), Style.STRONG)
                        .and(
                                NamePhrase.often(name.mentions(), name.articles())
                                        + ": "
                                        + name.reason().words(),
                                Style.PLAIN),
                2);
        @Nullable Place first = name.first();
        if (first != null) {
            line(quotation(first), INDENT);
            line(Words.of(Phrase.place(first.article(), first.span()), Style.FAINT), INDENT);
        }
        suggestions(name).forEach(words -> line(Words.of(words, Style.TOWARDS), INDENT));
    }

    /** What an analyst may type; names are quoted for a shell. */
    private static List<String> suggestions(UnresolvedName name) {
        List<String> lines = new ArrayList<>();
        boolean named = name.reason() == Reason.NO_SIDE || name.reason() == Reason.SEVERAL;
        for (String candidate : name.candidates()) {
            lines.add(
                    "perhaps "
                            + candidate
                            + (named
                                    ? ": parley names join "
                                            + Phrase.quoted(name.name())
                                            + " "
                                            + Phrase.quoted(candidate)
                                    : ""));
        }
        if (name.reason() != Reason.REPORTER) {
            String role = "parley names role " + Phrase.quoted(name.name()) + " --party PARTY";
            lines.add(lines.isEmpty() ? "if you know: " + role : "else: " + role);
        }
        return lines;
    }

    private void known(KnownActor actor) {
        Words head =
                Words.of(actor.name(), Style.STRONG)
                        .and(
                                "("
                                        + actor.kind().name().toLowerCase(Locale.ROOT)
                                        + ") "
                                        + NamePhrase.often(actor.mentions(), actor.articles()),
                                Style.FAINT);
        line(actor.disputed() ? head.and("DISPUTED", Style.AGAINST) : head, 2);
        List<String> others = actor.forms().stream().filter(f -> !f.equals(actor.name())).toList();
        if (!others.isEmpty()) {
            int more = others.size() - MOST_FORMS;
            line(
                    Words.of(
                            "also "
                                    + String.join(
                                            ", ",
                                            others.subList(0, Math.min(MOST_FORMS, others.size())))
                                    + (more > 0 ? " and " + more + " more" : ""),
                            Style.PLAIN),
                    INDENT);
        }
        actor.sides().forEach(side -> line(Words.of(NamePhrase.side(side), Style.PLAIN), INDENT));
        actor.roles()
                .forEach(
                        role ->
                                line(
                                        Words.of("called " + NamePhrase.role(role), Style.FAINT),
                                        INDENT));
        actor.rulings()
                .forEach(
                        ruling ->
                                line(
                                        Words.of(
                                                "ruling " + ruling.number() + ": " + ruling,
                                                Style.BETWEEN),
                                        INDENT));
    }

    private void standing(ActorFile.Standing at) {
        out.append('\n');
        @Nullable Object published = at.article().published();
        line(
                Words.of(published == null ? "(no date)" : published.toString(), Style.FAINT)
                        .and(at.name(), Style.STRONG)
                        .and(
                                at.party() == null
                                        ? "for nobody known"
                                        : "for " + at.party().name(),
                                Style.PLAIN)
                        .and(at.party() == null ? "" : "(" + at.basis().words() + ")", Style.FAINT),
                2);
        List<Span> spans =
                at.affiliations().isEmpty()
                        ? List.of(at.first().span())
                        : at.affiliations().stream().map(said -> said.evidence().span()).toList();
        for (Span span : spans) {
            line(quotation(new Place(at.article(), span)), INDENT);
            line(Words.of(Phrase.place(at.article(), span), Style.FAINT), INDENT);
        }
    }

    /** The words, marked, with some before and after them on their line. */
    private Words quotation(Place place) {
        String text = place.article().text();
        int start = place.span().start();
        int end = place.span().end();
        int from = start;
        while (from > 0 && start - from < AROUND && text.charAt(from - 1) != '\n') {
            from--;
        }
        while (from > 0 && from < start && isLetter(text.charAt(from - 1))) {
            from++;
        }
        int to = end;
        while (to < text.length() && to - end < AROUND && text.charAt(to) != '\n') {
            to++;
        }
        while (to < text.length() && to > end && isLetter(text.charAt(to))) {
            to--;
        }
        boolean plain = screen.ink() == Ink.PLAIN;
        return Words.NONE
                .glue("\"" + text.substring(from, start), Style.PLAIN)
                .glue(plain ? "[" + place.words() + "]" : place.words(), Style.CUE)
                .glue(text.substring(end, to).stripTrailing() + "\"", Style.PLAIN);
    }

    private static boolean isLetter(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }
}
