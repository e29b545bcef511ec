package org.parley.app.web.guard;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where the program tells whoever runs it what went wrong. Those who ask get a number only.
 *
 * @param out takes the lines
 * @param traces whether also to print where in the program it was
 */
public record Mishaps(PrintStream out, boolean traces) {
    /** Prints it. Returns the number that it is printed with. */
    public String report(String what, Throwable thrown) {
        String number =
                String.format(Locale.ROOT, "%06d", ThreadLocalRandom.current().nextInt(1_000_000));
        say("request failed, number " + number + ": " + what + ": " + thrown);
        if (traces) {
            thrown.printStackTrace(out);
        }
        return number;
    }

    void say(String words) {
        out.println("parley: " + words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " "));
    }
}
