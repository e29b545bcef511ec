package org.parley.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.intake.fetch.Fetcher;
import org.parley.intake.fetch.Settings;
import picocli.CommandLine.Option;

/** {@code --offline}. */
final class FetchOptions {
    @Option(
            names = "--offline",
            description = "Fetch nothing: read of a feed what it holds itself.")
    private boolean offline;

    /** Null if nothing is to be fetched. */
    @Nullable Fetcher fetcher(Console console) {
        return offline ? null : new Fetcher(settings(console));
    }

    /** Public servers, the usual pace, pages kept for the next run. */
    static Settings settings(Console console) {
        return Settings.of(agent()).withCache(pages(console));
    }

    private static String agent() {
        return "Parley/"
                + Optional.ofNullable(FetchOptions.class.getPackage().getImplementationVersion())
                        .orElse("0");
    }

    /** Where fetched pages are kept: as the XDG base directory specification has it. */
    private static Path pages(Console console) {
        Path named = Path.of(console.environment().getOrDefault("XDG_CACHE_HOME", ""));
        Path cache = named.isAbsolute() ? named : console.home().resolve(".cache");
        return cache.resolve("parley").resolve("pages");
    }
}
