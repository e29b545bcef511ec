package org.parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Names;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.issues.IssueLabeller;
import org.parley.reader.moves.MoveFinder;
import org.parley.reader.syntax.CoreNlpParser;
import org.parley.reader.syntax.Parser;
import org.parley.reader.syntax.Sentence;

/**
 * Reads articles. Loading takes seconds; one reader is meant to be shared by all threads. A reading
 * is a pure function of the article.
 */
public final class Reader {
    private final Parser parser;
    private final AttributionFinder attributions = new AttributionFinder();
    private final ActorFinder actors = new ActorFinder();
    private final MoveFinder moves = new MoveFinder(actors);
    private final IssueLabeller issues = new IssueLabeller();

    private Reader(Parser parser) {
        this.parser = parser;
    }

    /**
     * A reader of English; loads its models from the class path, which takes seconds and some 400
     * MB of memory.
     */
    public static Reader english() {
        return new Reader(new CoreNlpParser());
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
        if (article.text().isBlank()) {
            Problem empty =
                    new Problem(
                            "empty-text",
                            article.document(),
                            null,
                            "the text is empty: nothing to read");
            return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(empty));
        }
        List<Sentence> sentences = parser.parse(article.text());
        List<Attribution> said = attributions.find(article.text(), sentences);
        Names names = actors.find(article, sentences, said);
        List<Entry> entries = issues.label(moves.find(article, sentences, said, names), sentences);
        return new Reading(article, sentences, said, names.all(), entries, new ArrayList<>());
    }
}
