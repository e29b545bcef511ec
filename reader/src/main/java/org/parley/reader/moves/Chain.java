package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Who reports a move besides its speaker: the sources of the attributions around it, outermost
 * first.
 */
final class Chain {
    /**
     * The agency of a dateline: in brackets before a dash, or a well-known agency in brackets or
     * before a dash.
     */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?m)^[^\\n(]{0,60}\\(([\\p{L}][^()\\n]{1,39})\\) ?[-\\u2013\\u2014]{1,2} "
                            + "|^[^\\n(]{0,60}?\\((Reuters|AFP|AP|Associated Press|dpa|DPA|TASS|ANSA|EFE|Xinhua|UPI|PA)\\)"
                            + "|^(?:[A-Z][\\w ,.]{0,40}, )?(Reuters|AFP|AP) [-\\u2013\\u2014]{1,2} ");

    private static final Set<String> STATEMENT_TO = Set.of("to", "with", "on", "in", "for", "by");

    private final String text;
    private final @Nullable String outlet;
    private final List<Attribution> attributions;
    private final Names names;
    private final ActorFinder actors;
    private final Optional<Dateline> dateline;

    private record Dateline(String agency, int from) {}

    Chain(Article article, List<Attribution> attributions, Names names, ActorFinder actors) {
        this.text = article.text();
        this.outlet = article.outlet();
        this.attributions = attributions;
        this.names = names;
        this.actors = actors;
        Matcher line = DATELINE.matcher(article.text());
        this.dateline =
                line.find()
                        ? Stream.of(line.group(1), line.group(2), line.group(3))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .map(agency -> new Dateline(agency, line.start()))
                        : Optional.empty();
    }

    /** All attributions of the article. */
    List<Attribution> all() {
        return attributions;
    }

    /** The attributions whose content holds a place, outermost first. */
    List<Attribution> around(Span place) {
        return attributions.stream()
                .filter(a -> a.reports(place))
                .sorted(Comparator.comparingInt(Attribution::depth))
                .toList();
    }

    /** The mention of the innermost source that reports a place, if it names somebody. */
    Optional<Mention> innermost(Span place) {
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
    Optional<Span> reported(Span place, Span bounds) {
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

    /** The reporters of a move made by {@code holder}. */
    List<String> via(Sentence s, Span place, Mention holder) {
        List<String> via = new ArrayList<>();
        dateline.filter(d -> place.start() >= d.from()).ifPresent(d -> add(via, d.agency()));
        for (Attribution attribution : around(place)) {
            taker(attribution, s).ifPresent(outlet -> add(via, outlet));
            if (attribution.source().isEmpty() || attribution.cue().overlaps(place)) {
                continue;
            }
            Optional<Mention> source = mention(attribution.source());
            if (source.isPresent() && isSpeaker(source.get(), holder)) {
                continue;
            }
            String name =
                    source.filter(
                                    m ->
                                            m.kind() == Mention.Kind.PERSON
                                                    || m.kind() == Mention.Kind.BODY
                                                    || m.kind() == Mention.Kind.PRONOUN)
                            .map(Mention::actor)
                            .orElseGet(() -> attribution.source().get(0).of(text));
            boolean reports = source.isPresent() || actors.isReporter(name);
            if (reports && !actors.isPlatform(name)) {
                add(via, name);
            }
        }
        attributions.stream()
                .filter(a -> a.cue().overlaps(place) || s.span().covers(a.cue()) && a.depth() == 0)
                .forEach(a -> taker(a, s).ifPresent(outlet -> add(via, outlet)));
        return via;
    }

    private void add(List<String> via, String name) {
        if (!via.contains(name) && !name.equalsIgnoreCase(outlet)) {
            via.add(name);
        }
    }

    private static boolean isSpeaker(Mention source, Mention holder) {
        return source.actor().equals(holder.actor())
                || source.party() != null && source.party().equals(holder.party());
    }

    boolean isPerson(String actor) {
        return names.all().stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PERSON && m.actor().equals(actor));
    }

    boolean isOutlet(Mention mention) {
        return actors.isOutlet(mention.actor());
    }

    Optional<Mention> mention(List<Span> source) {
        return names.all().stream()
                .filter(m -> source.stream().anyMatch(piece -> piece.covers(m.span())))
                .min(
                        Comparator.comparingInt((Mention m) -> rank(m.kind()))
                                .thenComparing(Mention::span));
    }

    private static int rank(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case BODY, PRONOUN -> 1;
            case ROLE, GROUP -> 2;
            case STATE -> 3;
        };
    }

    /** The outlet that took a statement: "told Reuters", "in an interview with the Gazette". */
    private Optional<String> taker(Attribution attribution, Sentence s) {
        if (!s.span().covers(attribution.cue())) {
            return Optional.empty();
        }
        return names.all().stream()
                .filter(m -> m.sentence() == s.index() && isOutlet(m))
                .filter(
                        m ->
                                attribution.source().stream()
                                        .noneMatch(piece -> piece.overlaps(m.span())))
                .filter(
                        m ->
                                attribution.content().stream()
                                        .noneMatch(piece -> piece.covers(m.span())))
                .filter(m -> addressed(s, s.token(m.head())))
                .map(Mention::actor)
                .findFirst();
    }

    private static boolean addressed(Sentence s, Token outlet) {
        if (outlet.is("obj") || outlet.is("iobj")) {
            return s.head(outlet).filter(v -> v.lemma().equals("tell")).isPresent();
        }
        return (outlet.is("obl") || outlet.is("nmod"))
                && s.preposition(outlet).filter(STATEMENT_TO::contains).isPresent();
    }
}
