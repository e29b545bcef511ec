package org.parley.app.web.rulings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.app.rulings.MissedEntry;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Said;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.Quotes;

/**
 * Adds an entry that the reader missed. Its words: {@code start} and {@code end} in UTF-16 units of
 * the article's text, else {@code quote} as it stands there ({@code place}: at which of several
 * places, from 1); {@code cue}: those of them that express the move. What it says: {@code move},
 * {@code party}, {@code target}, {@code issue}, {@code date}, {@code speaker}, {@code via} (a line
 * each, outermost first), {@code denied}, {@code hedged}, {@code reason}.
 */
public final class AddEntry implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        Ledger ledger = visit.ledger();
        Article article =
                ledger.articlesCalled(visit.place()).stream()
                        .filter(called -> called.id().equals(visit.place()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Refused.notThere(
                                                "There is no article "
                                                        + visit.place()
                                                        + " in the ledger."));
        Passage quote = quote(article, form);
        MissedEntry missed = missed(article, quote, form);
        EntryRuling adding =
                missed.ruling(
                        ledger, visit.visitor().name(), form.reason(), visit.clock().instant());
        Meanwhile.inArticle(ledger, adding, quote.span(), form.seen());
        refuseIfThere(missed.there(ledger));
        EntryRuling kept = Meanwhile.checked(() -> ledger.review().rule(adding, Set.of()));
        return new Done(
                new Said(
                        "Ruling " + kept.number() + ": " + Ruled.of(kept).words(),
                        Matter.ENTRY,
                        kept.number()),
                "/articles/" + article.id() + "?entry=" + kept.entry() + "#here");
    }

    private static MissedEntry missed(Article article, Passage quote, Form form) {
        Move move =
                Move.parse(form.needed("move", "a move", Form.NAME))
                        .orElseThrow(
                                () ->
                                        Again.unfit(
                                                "'"
                                                        + form.typed("move")
                                                        + "' is no move. Choose one of the list."));
        return new MissedEntry(
                article,
                quote,
                cue(article, quote, form),
                new Correction(
                        move,
                        new Party(form.needed("party", "a party", Form.NAME), null),
                        form.party("target"),
                        form.orNull("issue", Form.NAME),
                        form.day("date")),
                form.orNull("speaker", Form.NAME),
                form.words("via", Form.REASON)
                        .map(lines -> Arrays.stream(lines.split("[\\r\\n]+")))
                        .map(lines -> lines.map(String::strip).filter(l -> !l.isEmpty()).toList())
                        .orElse(List.of()),
                form.ticked("denied") ? Polarity.NEGATIVE : Polarity.POSITIVE,
                form.ticked("hedged") ? Certainty.HEDGED : Certainty.STATED);
    }

    private static Passage quote(Article article, Form form) {
        Optional<Integer> start = form.number("start");
        Optional<Integer> end = form.number("end");
        if (start.isPresent() != end.isPresent()) {
            throw Again.unfit("Give both 'start' and 'end', or neither and the words themselves.");
        }
        return start.isPresent() && end.isPresent()
                ? at(article, start.get(), end.get(), form)
                : quoted(article, form);
    }

    private static Passage at(Article article, int start, int end, Form form) {
        String text = article.text();
        if (end > text.length() || start >= end) {
            throw Again.unfit(
                    "The places "
                            + start
                            + " to "
                            + end
                            + " are none of the article: its text has the places 0 to "
                            + text.length()
                            + ". Select the words again.");
        }
        if (splits(text, start) || splits(text, end)) {
            throw Again.unfit(
                    "The places "
                            + start
                            + " to "
                            + end
                            + " cut a character in two. Select the words again.");
        }
        Passage words = Passage.of(text, new Span(start, end));
        if (spaced(words.text()).isEmpty()) {
            throw Again.unfit("There are no words at these places. Select some.");
        }
        String quote = form.typed("quote");
        if (!quote.isBlank() && !spaced(quote).equals(spaced(words.text()))) {
            throw Again.unfit(
                    "The words in the form are not those at the places "
                            + start
                            + " to "
                            + end
                            + ". Select them again, or empty the places.");
        }
        return words;
    }

    private static boolean splits(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isHighSurrogate(text.charAt(place - 1))
                && Character.isLowSurrogate(text.charAt(place));
    }

    private static String spaced(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static Passage quoted(Article article, Form form) {
        String quote = form.typed("quote");
        if (quote.isBlank()) {
            throw Again.unfit(
                    "Select the words that prove it in the text, or copy them into the form (field 'quote').");
        }
        if (quote.length() > Form.QUOTE) {
            throw Again.unfit("The quote is longer than " + Form.QUOTE + " letters.");
        }
        List<Span> places = Quotes.places(article.text(), quote);
        if (places.isEmpty()) {
            throw Again.unfit(
                    "These words do not stand in the article. Copy them from the text: only white space may differ.");
        }
        Optional<Integer> number = form.number("place");
        if (number.isEmpty() && places.size() > 1) {
            throw Again.unfit(
                    "These words stand at "
                            + places.size()
                            + " places. Give more words, or say which (field 'place', 1 is the first).");
        }
        int place = number.orElse(1);
        if (place < 1 || place > places.size()) {
            throw Again.unfit(
                    "There is no place "
                            + place
                            + ": these words stand at "
                            + (places.size() == 1 ? "one place." : places.size() + " places."));
        }
        return Passage.of(article.text(), places.get(place - 1));
    }

    private static Passage cue(Article article, Passage within, Form form) {
        String cue = form.typed("cue");
        if (cue.isBlank()) {
            return within;
        }
        List<Span> places = Quotes.places(within.text(), cue);
        if (places.size() != 1) {
            throw Again.unfit(
                    places.isEmpty()
                            ? "The cue '"
                                    + cue.strip()
                                    + "' does not stand in the words that prove it."
                            : "The cue '"
                                    + cue.strip()
                                    + "' stands there at "
                                    + places.size()
                                    + " places. Give more of its words.");
        }
        int start = within.span().start();
        Span place = places.get(0);
        return Passage.of(article.text(), new Span(start + place.start(), start + place.end()));
    }

    /** An entry that has the move at these words would swallow the added one at once. */
    private static void refuseIfThere(Optional<Entry> there) {
        if (there.isPresent()) {
            throw Again.unfit(
                    "Entry "
                            + there.get().id().substring(0, 8)
                            + " is this move at these words already. Correct that one; if it is another, give other words"
                            + " as the cue.");
        }
    }
}
