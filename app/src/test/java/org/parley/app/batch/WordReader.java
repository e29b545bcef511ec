package org.parley.app.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.Explanation;
import org.parley.reader.Reading;
import org.parley.reader.actors.Mention;
import org.parley.reader.moves.Dropped;
import org.parley.reader.moves.Route;
import org.parley.reader.moves.Told;
import org.parley.reader.moves.Why;

/**
 * Reads "NAME demands ...", "NAME rejects ..." and "NAME accepts ...", one a line, with ", said
 * NAME" or ", claimed NAME" as attribution. In "said NAME via AGENCY, OTHER" the others hand it on;
 * those in lower case are not known for certain.
 */
public final class WordReader {
    private static final Pattern LINE = Pattern.compile("(\\w+) (demands|rejects|accepts)[^\\n]*");
    private static final Pattern SAID =
            Pattern.compile("([^\\n]*), (said|claimed) (\\w+)(?: via ([\\w ,]+))?");

    private WordReader() {}

    public static Reading read(Article article) {
        if (article.text().equals("crash")) {
            throw new IllegalStateException("crashed");
        }
        List<Entry> entries = new ArrayList<>();
        for (Matcher line = LINE.matcher(article.text()); line.find(); ) {
            entries.add(entry(article, line));
        }
        List<SourceChain> chains = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Matcher said = SAID.matcher(article.text()); said.find(); ) {
            chains.add(new SourceChain(attribution(said), reporters(said)));
            mentions.add(
                    new Mention(span(said, 3), 0, 0, Mention.Kind.PERSON, said.group(3), null));
        }
        return new Reading(
                article,
                List.of(),
                chains,
                mentions,
                MentionedActors.of(article.text(), mentions),
                entries,
                List.of());
    }

    /**
     * Tells of each line as of a sentence; "offers" is dropped, as if whoever stands before it were
     * nobody.
     */
    public static Explanation explain(Article article) {
        Reading reading = read(article);
        List<Told> told = new ArrayList<>();
        for (Matcher line = Pattern.compile("[^\\n]+").matcher(article.text()); line.find(); ) {
            Span sentence = new Span(line.start(), line.end());
            List<Told.Coded> moves =
                    reading.entries().stream()
                            .filter(entry -> sentence.covers(entry.cue().span()))
                            .map(WordReader::coded)
                            .toList();
            told.add(new Told(told.size() + 1, sentence, moves, offers(article, sentence)));
        }
        return new Explanation(reading, told);
    }

    private static Told.Coded coded(Entry entry) {
        int start = entry.evidence().span().start();
        Span holder = new Span(start, entry.cue().span().start() - 1);
        return new Told.Coded(
                entry,
                new Mention(
                        holder,
                        0,
                        0,
                        Mention.Kind.STATE,
                        holder.of(entry.article().text()),
                        entry.party()),
                Route.SUBJECT,
                null,
                0.9,
                null);
    }

    private static List<Dropped> offers(Article article, Span sentence) {
        return Pattern.compile("(\\w+) (offers)")
                .matcher(article.text())
                .region(sentence.start(), sentence.end())
                .results()
                .map(
                        offer ->
                                new Dropped(
                                        new Span(offer.start(2), offer.end(2)),
                                        Move.OFFER,
                                        "offer/verb/offer",
                                        Why.NOBODY,
                                        new Span(offer.start(1), offer.end(1)),
                                        0.25))
                .toList();
    }

    private static Attribution attribution(Matcher said) {
        return new Attribution(
                List.of(span(said, 3)),
                span(said, 2),
                List.of(span(said, 1)),
                0,
                Manner.INDIRECT,
                said.group(2).equals("claimed") ? Stance.CLAIMS : Stance.NEUTRAL,
                "said",
                1);
    }

    private static List<Reporter> reporters(Matcher said) {
        List<Reporter> reporters = new ArrayList<>();
        if (said.group(4) != null) {
            for (String name : said.group(4).split(", ")) {
                reporters.add(new Reporter(name, Character.isUpperCase(name.charAt(0))));
            }
        }
        reporters.add(new Reporter(said.group(3), true));
        return reporters;
    }

    private static Entry entry(Article article, Matcher line) {
        boolean demand = line.group(2).equals("demands");
        Passage cue = Passage.of(article.text(), span(line, 2));
        return new Entry(
                Entry.idOf(article.id(), cue, 0),
                article,
                new Party(line.group(1), null),
                null,
                demand ? Move.DEMAND : line.group(2).equals("rejects") ? Move.REJECT : Move.ACCEPT,
                demand ? new Party("Karvelia", null) : null,
                "corridor",
                null,
                cue,
                Passage.of(article.text(), span(line, 0)),
                List.of(),
                Polarity.POSITIVE,
                Certainty.STATED,
                null,
                false,
                null,
                null,
                null,
                "word",
                1,
                List.of());
    }

    private static Span span(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }
}
