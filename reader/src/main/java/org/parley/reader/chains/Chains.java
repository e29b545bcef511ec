package org.parley.reader.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Party;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Who reports what in one article: its attributions with their chains of reporters. */
public final class Chains {
    private static final Set<String> ATTITUDES =
            Resources.table(Chains.class, "attitudes.txt", 1).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Article article;
    private final List<Sentence> sentences;
    private final List<Attribution> attributions;
    private final Names names;
    private final ActorFinder actors;
    private final Outlets outlets;
    private final Reporters reporters;
    private final Takers takers;
    private final Optional<String> credit;
    private final List<SourceChain> chains;

    /** The chains of an article's attributions. */
    public Chains(
            Article article,
            List<Sentence> sentences,
            List<Attribution> attributions,
            Names names,
            ActorFinder actors) {
        this.article = article;
        this.sentences = sentences;
        this.attributions = attributions;
        this.names = names;
        this.actors = actors;
        this.outlets =
                new Outlets(
                        article.text(),
                        article.outlet(),
                        sentences,
                        names,
                        actors,
                        new OutletKinds());
        this.reporters =
                new Reporters(article.text(), sentences, attributions, names, actors, outlets);
        this.takers = new Takers(sentences, attributions, outlets, reporters);
        this.credit = Credit.in(article.text(), actors::isOutlet);
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

    private Optional<Sentence> sentence(Attribution attribution) {
        return sentences.stream().filter(s -> s.span().overlaps(attribution.cue())).findFirst();
    }

    /** The reporters of a line of attributions, each once. */
    private List<Reporters.Named> links(List<Attribution> line) {
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
        if (!there && !isOwn(name)) {
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

    /** The mention of the innermost source that reports a place, if it names somebody. */
    public Optional<Mention> innermost(Span place) {
        List<Attribution> around = around(place);
        for (int i = around.size() - 1; i >= 0; i--) {
            Optional<Mention> source = mention(around.get(i).source());
            if (source.isPresent() && !isOutlet(source.get())) {
                return source;
            }
        }
        return Optional.empty();
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
     * The reporters of a move that is made at a place, without {@code holder} himself. Who merely
     * wants, praises or rejects something does not report it. What an outlet reports goes on to the
     * end of its paragraph.
     */
    public List<String> via(Span place, Mention holder, Optional<Party> target) {
        List<Attribution> line =
                around(place).stream()
                        .filter(a -> !a.cue().overlaps(place) && !isAttitude(a))
                        .filter(a -> a.content().stream().anyMatch(c -> isStatement(c, place)))
                        .toList();
        List<Reporters.Named> links = links(line);
        if (isFirstPerson(holder)) {
            withoutSpeaker(links);
        }
        List<String> via = new ArrayList<>();
        for (Reporters.Named link : links) {
            if (!isSpeaker(link, holder) && reporters.canReport(link)) {
                via.add(link.reporter().name());
            }
        }
        attributions.stream()
                .filter(a -> a.cue().overlaps(place) && !isAttitude(a))
                .flatMap(a -> takers.of(a).stream())
                .filter(outlet -> !via.contains(outlet) && isApart(outlet, holder, target))
                .forEach(via::add);
        if (via.isEmpty()) {
            goingOn(place).filter(outlet -> isApart(outlet, holder, target)).ifPresent(via::add);
        }
        return via;
    }

    /** "We" whom nothing resolves: the source of the words itself. */
    private static boolean isFirstPerson(Mention holder) {
        return holder.kind() == Mention.Kind.PRONOUN && holder.party() == null;
    }

    private void withoutSpeaker(List<Reporters.Named> links) {
        for (int last = links.size() - 1; last >= 0; last--) {
            links.remove(last);
            if (last > 0 && outlets.isNamed(links.get(last - 1).reporter().name())) {
                return;
            }
        }
    }

    /** Whether an outlet is not the article's own, and not itself at the table. */
    private boolean isApart(String outlet, Mention holder, Optional<Party> target) {
        boolean atTable =
                Stream.of(Optional.ofNullable(holder.party()), target)
                        .flatMap(Optional::stream)
                        .anyMatch(party -> outlet.equalsIgnoreCase(party.name()));
        return !atTable && !isOwn(outlet);
    }

    private boolean isOwn(String name) {
        return outlets.isOwn(name);
    }

    /** The outlet whose report goes on at a place: the last source of its paragraph, so far. */
    private Optional<String> goingOn(Span place) {
        int paragraph = article.text().lastIndexOf('\n', place.start()) + 1;
        int end =
                sentences.stream()
                        .filter(s -> s.span().overlaps(place))
                        .mapToInt(s -> s.span().end())
                        .findFirst()
                        .orElse(place.end());
        return attributions.stream()
                .filter(a -> a.depth() == 0 && !a.source().isEmpty() && !isAttitude(a))
                .filter(a -> a.cue().start() >= paragraph && a.cue().start() < end)
                .filter(a -> !a.cue().overlaps(place))
                .reduce((before, after) -> after)
                .flatMap(a -> reporters.of(a.source()))
                .filter(outlets::isOutlet)
                .map(named -> named.reporter().name());
    }

    /** Whether a cue tells what somebody wants, judges or does, not what he says is so. */
    private boolean isAttitude(Attribution attribution) {
        return sentence(attribution).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.span().overlaps(attribution.cue()))
                .anyMatch(t -> ATTITUDES.contains(t.lemma()));
    }

    private boolean isStatement(Span words, Span place) {
        return words.covers(place) && isStatement(words);
    }

    /** Whether words hold a finite verb, and do not begin with an infinitive. */
    private boolean isStatement(Span words) {
        List<Token> tokens =
                sentences.stream()
                        .filter(s -> s.span().overlaps(words))
                        .flatMap(s -> s.tokens().stream())
                        .filter(t -> words.covers(t.span()))
                        .toList();
        return tokens.stream().anyMatch(t -> FINITE.contains(t.tag()))
                && !tokens.get(0).tag().equals("TO");
    }

    private static boolean isSpeaker(Reporters.Named link, Mention holder) {
        @Nullable Mention mention = link.mention();
        boolean described =
                mention == null
                        && link.said()
                                .toLowerCase(Locale.ROOT)
                                .contains(holder.actor().toLowerCase(Locale.ROOT));
        return described
                || link.reporter().name().equalsIgnoreCase(holder.actor())
                || mention != null
                        && (mention.actor().equals(holder.actor())
                                || mention.party() != null
                                        && mention.party().equals(holder.party()));
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

    /** The mention that stands for a source. */
    public Optional<Mention> mention(List<Span> source) {
        return reporters.mention(source);
    }
}
