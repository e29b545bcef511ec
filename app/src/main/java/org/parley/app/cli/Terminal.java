package org.parley.app.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** What Java 17 does not tell about a terminal. */
final class Terminal {
    private static final File TTY = new File("/dev/tty");

    private Terminal() {}

    /**
     * Whether a file descriptor of this process is a terminal; where that cannot be seen, whether
     * all of them are.
     */
    static boolean is(int descriptor) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/")
                    || target.startsWith("/dev/tty")
                    || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    /** Columns of the terminal that this process belongs to; empty if unknown. */
    static OptionalInt width() {
        try {
            Process stty =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(TTY)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String size =
                    new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (stty.waitFor(1, TimeUnit.SECONDS)
                    && size.strip().matches("[0-9]+ [1-9][0-9]{0,3}")) {
                return OptionalInt.of(Integer.parseInt(size.strip().split(" ")[1]));
            }
            return OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
