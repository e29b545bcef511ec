package org.parley.app.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/**
 * An entry made by hand. Places are marked in a text: {@code [[the evidence has {{a cue}} and maybe
 * <<a content>>]]}.
 */
public record Samples(Entry entry) {
    private static final String MARKS = "[]{}<>";

    /**
     * A positive, stated, present entry of the first marked evidence in an article of that text.
     */
    public static Samples entry(
            @Nullable String party, Move move, @Nullable String issue, String marked) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[MARKS.length()];
        for (int i = 0; i < marked.length(); i++) {
            int mark = MARKS.indexOf(marked.charAt(i));
            if (mark >= 0 && i + 1 < marked.length() && marked.charAt(i + 1) == marked.charAt(i)) {
                places[mark] = text.length();
                i++;
            } else {
                text.append(marked.charAt(i));
            }
        }
        Article article = Article.of("news.txt", text.toString());
        Passage cue = Passage.of(article.text(), new Span(places[2], places[3]));
        return new Samples(
                new Entry(
                        Entry.idOf(article.id(), cue, 0),
                        article,
                        party == null ? null : new Party(party, null),
                        null,
                        move,
                        null,
                        issue,
                        places[5] == 0
                                ? null
                                : Passage.of(article.text(), new Span(places[4], places[5])),
                        cue,
                        Passage.of(article.text(), new Span(places[0], places[1])),
                        List.of(),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        null,
                        false,
                        null,
                        null,
                        null,
                        "rule.one",
                        0.9,
                        List.of()));
    }

    public Samples speaker(String speaker) {
        return with(
                entry.article(),
                speaker,
                entry.target(),
                entry.via(),
                entry.polarity(),
                entry.certainty(),
                entry.past());
    }

    public Samples target(String target) {
        return with(
                entry.article(),
                entry.speaker(),
                new Party(target, null),
                entry.via(),
                entry.polarity(),
                entry.certainty(),
                entry.past());
    }

    public Samples via(String... via) {
        return with(
                entry.article(),
                entry.speaker(),
                entry.target(),
                List.of(via),
                entry.polarity(),
                entry.certainty(),
                entry.past());
    }

    public Samples denied() {
        return with(
                entry.article(),
                entry.speaker(),
                entry.target(),
                entry.via(),
                Polarity.NEGATIVE,
                entry.certainty(),
                entry.past());
    }

    public Samples hedged() {
        return with(
                entry.article(),
                entry.speaker(),
                entry.target(),
                entry.via(),
                entry.polarity(),
                Certainty.HEDGED,
                entry.past());
    }

    public Samples past() {
        return with(
                entry.article(),
                entry.speaker(),
                entry.target(),
                entry.via(),
                entry.polarity(),
                entry.certainty(),
                true);
    }

    public Samples outlet(String outlet) {
        return with(
                entry.article().withOutlet(outlet),
                entry.speaker(),
                entry.target(),
                entry.via(),
                entry.polarity(),
                entry.certainty(),
                entry.past());
    }

    public Samples published(String date) {
        return with(
                entry.article().withPublished(LocalDate.parse(date)),
                entry.speaker(),
                entry.target(),
                entry.via(),
                entry.polarity(),
                entry.certainty(),
                entry.past());
    }

    private Samples with(
            Article article,
            @Nullable String speaker,
            @Nullable Party target,
            List<String> via,
            Polarity polarity,
            Certainty certainty,
            boolean past) {
        return new Samples(
                new Entry(
                        Entry.idOf(article.id(), entry.cue(), 0),
                        article,
                        entry.party(),
                        speaker,
                        entry.move(),
                        target,
                        entry.issue(),
                        entry.content(),
                        entry.cue(),
                        entry.evidence(),
                        via,
                        polarity,
                        certainty,
                        entry.condition(),
                        past,
                        entry.saidOn(),
                        entry.happened(),
                        entry.due(),
                        entry.rule(),
                        entry.confidence(),
                        List.of()));
    }

    /** Three parties on three issues. */
    public static List<Entry> talks() {
        List<Entry> entries = new ArrayList<>();
        entries.add(
                entry(
                                "Sorran",
                                Move.DEMAND,
                                "border corridor",
                                "[[Sorran {{demanded}} that <<the corridor be opened>>]], an official told Wire.")
                        .target("Karvelia")
                        .via("Northern Wire", "a senior official")
                        .outlet("Meridian Post")
                        .published("2031-05-04")
                        .entry());
        entries.add(
                entry(
                                "Karvelia",
                                Move.REJECT,
                                "border corridor",
                                "[[Karvelia {{refused}} <<the corridor>>]].")
                        .target("Sorran")
                        .published("2031-05-05")
                        .entry());
        entries.add(
                entry("Karvelia", Move.OFFER, "prisoners", "[[Karvelia may {{free}} <<ten men>>]].")
                        .hedged()
                        .entry());
        entries.add(
                entry("Oman", Move.DEMAND, null, "[[Oman does not {{ask}} <<for thanks>>]].")
                        .denied()
                        .entry());
        entries.add(
                entry(null, Move.ACCUSE, "prisoners", "[[The envoy {{blamed}} <<both>>]].")
                        .speaker("The envoy")
                        .entry());
        return entries;
    }
}
