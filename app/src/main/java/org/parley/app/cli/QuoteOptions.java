package org.parley.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Passage;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.rulings.Quotes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --quote}, {@code --cue}, {@code --at}: words of an article, found in its text. */
final class QuoteOptions {
    @Option(
            names = "--quote",
            paramLabel = "WORDS",
            required = true,
            description =
                    "The words that prove it, as they stand in the text; only white space may differ.")
    private String quote = "";

    @Option(
            names = "--cue",
            paramLabel = "WORDS",
            description = "Those of them that express the move; otherwise all.")
    private @Nullable String cue;

    @Option(
            names = "--at",
            paramLabel = "N",
            description = "Which place, where the text has the quote at several: 1 for the first.")
    private @Nullable Integer at;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    /**
     * The quote where it stands.
     *
     * @throws ParameterException if it stands nowhere, or at several places and none is said
     */
    Passage quote(Article article) {
        List<Span> places = Quotes.places(article.text(), quote);
        String count = Summary.count(places.size(), "place", "places");
        if (places.isEmpty()) {
            throw Refusal.of(
                    mixee,
                    "the quote does not stand in "
                            + article.document()
                            + ". Copy it from the text: only white space may differ");
        }
        if (at == null && places.size() > 1) {
            throw Refusal.of(
                    mixee,
                    "the quote stands at "
                            + count
                            + " of "
                            + article.document()
                            + ". Give more words, or say which: --at 1 is the first");
        }
        int number = at == null ? 1 : at;
        if (number < 1 || number > places.size()) {
            throw Refusal.of(
                    mixee,
                    "--at "
                            + number
                            + ": the quote stands at "
                            + count
                            + " of "
                            + article.document());
        }
        return Passage.of(article.text(), places.get(number - 1));
    }

    /**
     * The cue in a quote.
     *
     * @throws ParameterException if it stands at no place of the quote, or at several
     */
    Passage cue(Article article, Passage within) {
        if (cue == null) {
            return within;
        }
        List<Span> places = Quotes.places(within.text(), cue);
        if (places.size() != 1) {
            throw Refusal.of(
                    mixee,
                    places.isEmpty()
                            ? "the cue '" + cue + "' does not stand in the quote"
                            : "the cue '"
                                    + cue
                                    + "' stands at "
                                    + places.size()
                                    + " places of the quote. Give more of its words");
        }
        int start = within.span().start();
        Span place = places.get(0);
        return Passage.of(article.text(), new Span(start + place.start(), start + place.end()));
    }
}
