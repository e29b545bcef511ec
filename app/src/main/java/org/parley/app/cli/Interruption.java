package org.parley.app.cli;

/**
 * Says, when the user stops the program with Ctrl-C, what of its work stays. Each article is kept
 * whole or not at all, so nothing else needs to be done.
 */
final class Interruption implements AutoCloseable {
    private final Thread hook;

    Interruption(Tally tally, Console console) {
        hook =
                new Thread(
                        () ->
                                console.err()
                                        .println(
                                                "\nparley: stopped. Articles: "
                                                        + tally
                                                        + "; these are kept. Run it again to read the rest."),
                        "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped: the hook runs.
            return;
        }
    }
}
