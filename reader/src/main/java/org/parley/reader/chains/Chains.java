package org.parley.reader.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Party;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.syntax.Sentence;

/** Who reports what in one article: its attributions with their chains of reporters. */
public final class Chains {
    private final List<Attribution> attributions;
    private final Names names;
    private final ActorFinder actors;
    private final Outlets outlets;
    private final Reporters reporters;
    private final Takers takers;
    private final Via via;
    private final Optional<String> credit;
    private final List<SourceChain> chains;

    /**
     * The chains of an article's attributions.
     *
     * @param text as it was read, of the length of the article's
     * @param outlet the article's own, or null
     */
    public Chains(
            String text,
            @Nullable String outlet,
            List<Sentence> sentences,
            List<Attribution> attributions,
            Names names,
            ActorFinder actors) {
        this.attributions = attributions;
        this.names = names;
        this.actors = actors;
        this.outlets = new Outlets(text, outlet, sentences, names, actors);
        this.reporters =
                new Reporters(
                        text,
                        sentences,
                        names,
                        actors,
                        outlets,
                        new Documents(sentences, attributions, names));
        this.takers = new Takers(sentences, attributions, outlets, reporters);
        this.via = new Via(text, sentences, this, outlets, reporters, takers);
        this.credit = Credit.in(text, actors::isOutlet);
        this.chains = attributions.stream().map(this::chain).toList();
    }

    /** The chains, in the order of the attributions. */
    public List<SourceChain> all() {
        return chains;
    }

    /** All attributions of the article. */
    public List<Attribution> attributions() {
        return attributions;
    }

    private SourceChain chain(Attribution attribution) {
        return new SourceChain(
                attribution,
                links(line(attribution)).stream().map(Reporters.Named::reporter).toList());
    }

    /** An attribution behind those that report it, outermost first. */
    private List<Attribution> line(Attribution attribution) {
        List<Attribution> line = new ArrayList<>();
        for (Attribution other : attributions) {
            boolean outer = other.depth() < attribution.depth() && other.reports(attribution.cue());
            if (other != attribution && (outer || cites(attribution, other))) {
                line.add(other);
            }
        }
        line.sort(Comparator.comparingInt(Attribution::depth));
        line.add(attribution);
        return line;
    }

    /** Whether one attribution names whom another one cites for the same content. */
    private boolean cites(Attribution cited, Attribution citing) {
        return isCitation(cited) && !isCitation(citing) && cited.content().equals(citing.content());
    }

    private static boolean isCitation(Attribution attribution) {
        return attribution.rule().startsWith("say/citation/");
    }

    /** The reporters of a line of attributions, each once. */
    List<Reporters.Named> links(List<Attribution> line) {
        List<Reporters.Named> links = new ArrayList<>();
        credit.ifPresent(agency -> add(links, agency));
        for (Attribution attribution : line) {
            takers.of(attribution).ifPresent(outlet -> add(links, outlet));
            reporters
                    .of(attribution.source())
                    .filter(named -> !actors.isPlatform(named.reporter().name()))
                    .ifPresent(named -> add(links, named));
        }
        return links;
    }

    private void add(List<Reporters.Named> links, String outlet) {
        add(links, new Reporters.Named(new Reporter(outlet, true), null, outlet));
    }

    private void add(List<Reporters.Named> links, Reporters.Named named) {
        String name = named.reporter().name();
        boolean there = links.stream().anyMatch(link -> link.reporter().name().equals(name));
        if (!there && !outlets.isOwn(name)) {
            links.add(named);
        }
    }

    /** The attributions whose content holds a place, outermost first. */
    public List<Attribution> around(Span place) {
        return attributions.stream()
                .filter(a -> a.reports(place))
                .sorted(Comparator.comparingInt(Attribution::depth))
                .toList();
    }

    /**
     * The attributions that report a place, without those of what somebody wants, judges or does.
     */
    public List<Attribution> reporting(Span place) {
        return around(place).stream().filter(a -> !via.isAttitude(a)).toList();
    }

    /** The mention of the innermost source that reports a place, if it names somebody. */
    public Optional<Mention> innermost(Span place) {
        List<Attribution> around = around(place);
        for (int i = around.size() - 1; i >= 0; i--) {
            Optional<Mention> source = source(around.get(i));
            if (source.isPresent() && !isOutlet(source.get())) {
                return source;
            }
        }
        return Optional.empty();
    }

    /** The mention of the source whose cue lies at a place: who reports, wants or plans with it. */
    public Optional<Mention> source(Span cue) {
        return reportedWith(cue).flatMap(a -> mention(a.source()));
    }

    /** The innermost attribution with a source whose cue covers a place. */
    public Optional<Attribution> reportedWith(Span cue) {
        return attributions.stream()
                .filter(a -> a.cue().covers(cue) && !a.source().isEmpty())
                .max(Comparator.comparingInt(Attribution::depth));
    }

    /** The source of the words at a place, if an unresolved "I" or "we" makes the move there. */
    public Optional<String> speaker(Span place, Mention holder) {
        return Via.isFirstPerson(holder)
                ? around(place).stream()
                        .filter(a -> a.manner() != Attribution.Manner.INDIRECT)
                        .reduce((outer, inner) -> inner)
                        .flatMap(a -> reporters.of(a.source()))
                        .map(Reporters.Named::reporter)
                        .filter(Reporter::resolved)
                        .map(Reporter::name)
                : Optional.empty();
    }

    /** The part within {@code bounds} of the innermost reported words around a place. */
    public Optional<Span> reported(Span place, Span bounds) {
        List<Attribution> around = around(place);
        return around.isEmpty()
                ? Optional.empty()
                : around.get(around.size() - 1).content().stream()
                        .filter(piece -> piece.covers(place))
                        .map(
                                piece ->
                                        new Span(
                                                Math.max(piece.start(), bounds.start()),
                                                Math.min(piece.end(), bounds.end())))
                        .findFirst();
    }

    /**
     * The reporters of a move that is made at a place, outermost first, without {@code holder}
     * himself.
     */
    public List<String> via(Span place, Mention holder, Optional<Party> target) {
        return via.of(place, holder, target);
    }

    /** Whether the article names a person so. */
    public boolean isPerson(String actor) {
        return names.all().stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PERSON && m.actor().equals(actor));
    }

    /** Whether a mention names an outlet or agency. */
    public boolean isOutlet(Mention mention) {
        return actors.isOutlet(mention.actor()) || outlets.isNamed(mention.actor());
    }

    /** Who says what an attribution reports: "the minister's advice that ..." is the minister's. */
    public Optional<Mention> source(Attribution attribution) {
        return reporters.owner(attribution.cue()).or(() -> mention(attribution.source()));
    }

    /** The mention that stands for a source. */
    public Optional<Mention> mention(List<Span> source) {
        return reporters.mention(source);
    }
}
