package org.parley.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Names;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.chains.Chains;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.issues.IssueLabeller;
import org.parley.reader.moves.Explainer;
import org.parley.reader.moves.MoveFinder;
import org.parley.reader.moves.Trace;
import org.parley.reader.syntax.CoreNlpParser;
import org.parley.reader.syntax.Parser;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Wrapping;

/**
 * Reads articles. Loading takes seconds; one reader is meant to be shared by all threads. A reading
 * is a pure function of the article.
 */
public final class Reader {
    /** How much of a sentence is quoted in a message. */
    private static final int FIRST_WORDS = 8;

    /** What is asked of the encoder in its one pass over a paragraph. */
    private static final Set<String> HEADS =
            Stream.of(AttributionFinder.HEADS, MoveFinder.HEADS)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private final Parser parser;
    private final AttributionFinder attributions;
    private final ActorFinder actors = new ActorFinder();
    private final MoveFinder moves = new MoveFinder(actors);
    private final IssueLabeller issues = new IssueLabeller();

    private Reader(Parser parser, AttributionFinder attributions) {
        this.parser = parser;
        this.attributions = attributions;
    }

    /** A reader of given parts; made to be measured with some of them left out. */
    public static Reader of(Parser parser, AttributionFinder attributions) {
        return new Reader(parser, attributions);
    }

    /**
     * A reader of English; loads its models from the class path, which takes seconds and some 700
     * MB of memory.
     */
    public static Reader english() {
        CompletableFuture<Encoder> encoder = CompletableFuture.supplyAsync(Encoder::english);
        Parser parser = new CoreNlpParser();
        try {
            return new Reader(parser, new AttributionFinder(encoder.join()));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * ISO 3166 alpha-3 (IGO for intergovernmental bodies) of the state a party belongs to; empty if
     * unknown.
     */
    public Optional<String> country(Party party) {
        return actors.country(party);
    }

    /**
     * Reads an article. A text without words gives an empty reading with a problem that says so.
     */
    public Reading read(Article article) {
        return read(article, Trace.NONE);
    }

    /** Reads an article as {@link #read}, and tells for each sentence how. */
    public Explanation explain(Article article) {
        Explainer explainer = new Explainer();
        Reading reading = read(article, explainer);
        return new Explanation(reading, explainer.told(reading.sentences(), reading.entries()));
    }

    private Reading read(Article article, Trace trace) {
        if (article.text().isBlank()) {
            Problem empty =
                    new Problem(
                            "empty-text",
                            article.document(),
                            null,
                            "the text is empty: nothing to read");
            return new Reading(
                    article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(empty));
        }
        String running = Wrapping.undone(article.text());
        List<Sentence> sentences = parser.parse(running);
        List<Encoding> paragraphs = attributions.encoded(running, HEADS);
        List<Attribution> said = attributions.find(running, sentences, paragraphs);
        Names names = actors.find(article, sentences, said);
        Chains chains = new Chains(running, article.outlet(), sentences, said, names, actors);
        List<Entry> entries =
                issues.label(
                        moves.find(article, sentences, paragraphs, chains, names, trace),
                        sentences);
        return new Reading(
                article,
                sentences,
                chains.all(),
                names.all(),
                names.actors(),
                entries,
                unparsed(article, sentences));
    }

    private static List<Problem> unparsed(Article article, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.size() > Parser.LONGEST_SENTENCE)
                .map(
                        sentence ->
                                new Problem(
                                        "sentence-too-long",
                                        article.document(),
                                        sentence.span(),
                                        sentenceTooLong(article, sentence)))
                .toList();
    }

    private static String sentenceTooLong(Article article, Sentence sentence) {
        int start = sentence.span().start();
        int end = sentence.token(FIRST_WORDS).span().end();
        return "a sentence of "
                + sentence.size()
                + " words was passed over, as more than "
                + Parser.LONGEST_SENTENCE
                + " cannot be parsed; it begins \""
                + article.text().substring(start, end)
                + "\". Break it into sentences to have it read";
    }
}
