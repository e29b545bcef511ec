package org.parley.app.cli;

/**
 * Says, when the user stops the program with Ctrl-C, what of its work stays. Each article is kept
 * whole or not at all, so nothing else needs to be done.
 */
final class Interruption {
    private Interruption() {}

    /** Works; if the program is stopped meanwhile, says how far it came. */
    static void explained(Tally tally, Console console, Runnable work) {
        Thread hook = new Thread(() -> explain(tally, console), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            remove(hook);
        }
    }

    private static void explain(Tally tally, Console console) {
        console.out().flush();
        console.err()
                .println(
                        "\nparley: stopped. Articles: "
                                + tally
                                + "; what was read is kept. Run it again to read the rest.");
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped: the hook runs, and says what it has to.
        }
    }
}
