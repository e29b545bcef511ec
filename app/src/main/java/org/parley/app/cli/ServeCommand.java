package org.parley.app.cli;

import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.parley.app.web.ServeSettings;
import org.parley.app.web.WebServer;
import org.parley.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley serve}. */
@Command(
        name = "serve",
        description = "Shows the ledger as pages for a browser on this machine, until Ctrl-C.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley serve", "  parley serve --port 8080 --read-only"})
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST = 65_535;

    private final Console console;
    private final Clock clock;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServeSettings.PORT,
            description = "Where to listen; otherwise ${DEFAULT-VALUE}. 0: any port that is free.")
    private int port = ServeSettings.PORT;

    @Option(names = "--read-only", description = "Nothing can be changed in the browser.")
    private boolean readOnly;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    ServeCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST) {
            throw new ParameterException(
                    spec.commandLine(), "--port takes a number from 0 to " + HIGHEST);
        }
        ServeSettings settings =
                new ServeSettings(InetAddress.getLoopbackAddress(), port, readOnly);
        try (Ledger ledger = ledgerOption.open(console);
                WebServer server = WebServer.start(settings, ledger, clock)) {
            console.out().println("The board is at " + server.address() + "  (Ctrl-C ends it)");
            console.out().flush();
            new CountDownLatch(1).await();
        }
        return Cli.OK;
    }
}
