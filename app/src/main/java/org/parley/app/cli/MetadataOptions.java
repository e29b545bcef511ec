package org.parley.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.intake.Metadata;
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

    Metadata metadata() {
        return new Metadata(orNull(outlet), published, orNull(title));
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
