package org.parley.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --reason}, {@code --author}. */
final class AuthorOptions {
    @Option(names = "--reason", paramLabel = "WORDS", description = "Why, in your words.")
    private @Nullable String reason;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who rules so; otherwise the user of this machine.")
    private @Nullable String author;

    @Nullable String reason() {
        return reason;
    }

    String author(Console console) {
        return author == null ? user(console) : author;
    }

    /** The user of this machine. */
    static String user(Console console) {
        return console.environment().getOrDefault("USER", "unknown");
    }
}
