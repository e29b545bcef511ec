package org.parley.app.rulings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.talks.Talks;
import org.parley.core.talks.TalksFile;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.Correction;
import org.parley.reader.Reading;
import org.parley.reader.talks.TalksTerms;

/**
 * Which talks know an entry that is added by hand: those that would know it if it had been read, of
 * the talks files that its article was read with.
 */
record AddedTalks(Ledger ledger, Article article) {

    /** Ids of the talks. */
    List<String> of(Correction says, @Nullable String speaker, Passage cue, Passage quote) {
        List<Talks> files =
                ledger.talksOf(article).stream()
                        .map(file -> TalksFile.parse(file.id(), file.text()))
                        .toList();
        if (files.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>(ledger.asRead(article));
        entries.add(entry(says, speaker, cue, quote));
        Reading reading =
                new Reading(
                        article, List.of(), List.of(), List.of(), List.of(), entries, List.of());
        List<Entry> told = new TalksTerms(files).of(reading).entries();
        return told.get(told.size() - 1).talks();
    }

    private Entry entry(Correction says, @Nullable String speaker, Passage cue, Passage quote) {
        return new Entry(
                Entry.idOf(article.id(), cue, 0),
                article,
                says.party(),
                speaker,
                Objects.requireNonNull(says.move()),
                says.target(),
                says.issue(),
                null,
                cue,
                quote,
                List.of(),
                Polarity.POSITIVE,
                Certainty.STATED,
                null,
                false,
                null,
                null,
                null,
                "ruling",
                1,
                List.of());
    }
}
