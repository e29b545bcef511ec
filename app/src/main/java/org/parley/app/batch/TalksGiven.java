package org.parley.app.batch;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.core.talks.Reliability;
import org.parley.core.talks.Talks;
import org.parley.core.talks.TalksFile;
import org.parley.ledger.Ledger;
import org.parley.ledger.TalksText;
import org.parley.reader.Reading;
import org.parley.reader.talks.TalksTerms;

/** The talks files that articles are read with. */
public record TalksGiven(List<TalksFile.Written> files) {
    public TalksGiven {
        files = List.copyOf(files);
    }

    public static TalksGiven none() {
        return new TalksGiven(List.of());
    }

    /** As the reader takes them. */
    public List<Talks> described() {
        return files.stream().map(TalksFile.Written::talks).toList();
    }

    /** As the ledger keeps them. */
    public List<TalksText> texts() {
        return files.stream().map(one -> new TalksText(one.talks().id(), one.text())).toList();
    }

    /** The reader in the terms of the talks. */
    public Supplier<ArticleReader<Reading>> told(Supplier<ArticleReader<Reading>> reader) {
        if (files.isEmpty()) {
            return reader;
        }
        TalksTerms terms = new TalksTerms(described());
        return () -> {
            ArticleReader<Reading> loaded = reader.get();
            return article -> terms.of(loaded.read(article));
        };
    }

    /** Keeps how reliable outlets have proved, as the files say, by all names of the outlets. */
    public void rate(Ledger ledger, Instant now) {
        for (Talks one : described()) {
            Map<String, Reliability> outlets = new HashMap<>();
            for (Talks.Reporter outlet : one.outlets()) {
                outlets.put(outlet.name(), outlet.reliability());
                outlet.aliases().forEach(alias -> outlets.put(alias, outlet.reliability()));
            }
            ledger.sources().state(one.id(), outlets, now);
        }
    }
}
