package org.parley.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.Request;
import org.parley.intake.document.Metadata;
import org.parley.intake.jsonl.ColumnMap;
import picocli.CommandLine.Option;

/** {@code --outlet}, {@code --published}, {@code --title}. */
final class MetadataOptions {
    @Option(names = "--outlet", paramLabel = "NAME", description = "Who publishes the articles.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "When they were published.")
    private @Nullable LocalDate published;

    @Option(names = "--title", paramLabel = "TITLE", description = "The article's headline.")
    private @Nullable String title;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = LanguageCode.class,
            description = "Their language (en, fr, ...), if Parley takes it for another.")
    private @Nullable String language;

    @Nullable String language() {
        return language;
    }

    /** The articles, as the options describe them. */
    Request request(List<String> arguments) {
        return new Request(arguments, metadata(), language, ColumnMap.usual(), Request.MOST_LINKED);
    }

    Metadata metadata() {
        return Metadata.none().withOutlet(outlet).withPublished(published).withTitle(title);
    }
}
