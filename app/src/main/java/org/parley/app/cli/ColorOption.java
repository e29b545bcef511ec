package org.parley.app.cli;

import java.util.Locale;
import org.parley.app.print.Ink;
import org.parley.app.print.Screen;
import picocli.CommandLine.Option;

/** {@code --color}. */
final class ColorOption {
    /** When to colour. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private When when = When.AUTO;

    Screen screen(Console console) {
        boolean colored = when == When.ALWAYS || when == When.AUTO && console.colored();
        return new Screen(console.width(), colored ? Ink.COLORED : Ink.PLAIN);
    }
}
