package org.parley.app;

import java.time.Clock;
import org.parley.app.cli.Cli;
import org.parley.app.cli.Console;
import org.parley.reader.Reader;

/** Where the program starts. */
public final class Parley {
    private Parley() {}

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int code =
                new Cli(
                                console,
                                () -> Reader.english()::read,
                                () -> Reader.english()::explain,
                                Clock.systemUTC())
                        .run(arguments);
        console.out().flush();
        System.exit(code);
    }
}
