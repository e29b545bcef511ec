package org.parley.reader.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Who reports what in one article: its attributions with their chains of reporters. */
public final class Chains {
    private static final Set<String> STATEMENT_TO = Set.of("to", "with", "on", "in", "for", "by");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Article article;
    private final List<Sentence> sentences;
    private final List<Attribution> attributions;
    private final Names names;
    private final ActorFinder actors;
    private final Outlets outlets;
    private final Reporters reporters;
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
        this.reporters = new Reporters(article.text(), sentences, names, actors, outlets);
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
            taker(attribution).ifPresent(outlet -> add(links, outlet));
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
        if (!there && !name.equalsIgnoreCase(article.outlet())) {
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
     * wants, praises or rejects something does not report it.
     */
    public List<String> via(Span place, Mention holder) {
        List<Attribution> around =
                around(place).stream().filter(a -> !a.cue().overlaps(place)).toList();
        List<Attribution> line = around.stream().filter(a -> reportsFact(a, place)).toList();
        boolean ownWords = holder.kind() == Mention.Kind.PRONOUN && holder.party() == null;
        List<String> via = new ArrayList<>();
        for (Reporters.Named link : links(line)) {
            boolean speaks = ownWords && !actors.isOutlet(link.reporter().name());
            if (!speaks && !isSpeaker(link, holder)) {
                via.add(link.reporter().name());
            }
        }
        attributions.stream()
                .filter(a -> a.cue().overlaps(place) && saysFact(a))
                .flatMap(a -> taker(a).stream())
                .filter(outlet -> !via.contains(outlet))
                .filter(outlet -> !outlet.equalsIgnoreCase(article.outlet()))
                .forEach(via::add);
        return via;
    }

    /**
     * Whether an attribution reports a place as what is or was, not as what is wanted or judged.
     */
    private boolean reportsFact(Attribution attribution, Span place) {
        return attribution.content().stream()
                .anyMatch(piece -> piece.covers(place) && isStatement(piece));
    }

    private boolean saysFact(Attribution attribution) {
        return attribution.content().stream().anyMatch(this::isStatement);
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
        return link.reporter().name().equalsIgnoreCase(holder.actor())
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

    /** The outlet that took a statement: "told Reuters", "in an interview with the Gazette". */
    private Optional<String> taker(Attribution attribution) {
        Optional<Sentence> sentence = sentence(attribution);
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = sentence.get();
        for (Outlets.Place place : outlets.in(s)) {
            if (isFree(place.span(), attribution)
                    && isNearest(place.span(), attribution)
                    && addressed(s, place.from())) {
                return Optional.of(place.name());
            }
        }
        for (Token token : s.tokens()) {
            boolean common =
                    token.tag().equals("NN")
                            && outlets.isNoun(token.lemma())
                            && token.index() > 0
                            && s.token(token.index() - 1).lemma().equals("the");
            if (common
                    && isFree(token.span(), attribution)
                    && isNearest(token.span(), attribution)
                    && addressed(s, token.index())) {
                return outlets.meant(token.lemma(), token.span().start());
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(Span place, Attribution attribution) {
        return attribution.source().stream().noneMatch(p -> p.overlaps(place))
                && !attribution.cue().covers(place)
                && attribution.content().stream().noneMatch(p -> p.covers(place));
    }

    /** Whether no cue of another source stands nearer. */
    private boolean isNearest(Span place, Attribution attribution) {
        int own = distance(place, attribution.cue());
        return attributions.stream()
                .filter(
                        other ->
                                isFree(place, other)
                                        && !other.source().equals(attribution.source()))
                .allMatch(other -> distance(place, other.cue()) >= own);
    }

    private static int distance(Span a, Span b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    /** Whether what stands at a token is spoken to: behind "told", or behind a preposition. */
    private static boolean addressed(Sentence s, int token) {
        int before = token - 1;
        while (before >= 0 && partOfPhrase(s.token(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String word = s.token(before).text().toLowerCase(Locale.ROOT);
        boolean according = before > 0 && s.token(before - 1).lemma().equals("accord");
        return s.token(before).lemma().equals("tell") || STATEMENT_TO.contains(word) && !according;
    }

    private static boolean partOfPhrase(Token token) {
        return token.isNoun()
                || token.isAdjective()
                || token.tag().equals("DT")
                || token.tag().equals("POS")
                || token.tag().equals("``")
                || token.tag().equals("''");
    }
}
