package org.parley.app.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.ServeSettings;
import org.parley.app.web.WebServer;
import org.parley.app.web.guard.Access;
import org.parley.app.web.guard.Mishaps;
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
        description = {
            "Shows the ledger as pages for a browser, until Ctrl-C. Without --tokens only on this"
                    + " machine, and whoever sits at it may do everything.",
            "For others: make each a token with parley token NAME --tokens FILE, then name the"
                    + " file here."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley serve",
            "  parley serve --port 8080 --read-only",
            "  parley serve --host 192.0.2.7 --tokens tokens.txt",
            "  parley serve --tokens tokens.txt --https-behind-proxy --name board.example.org"
        })
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

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on; otherwise ${DEFAULT-VALUE}. Any that other machines"
                            + " reach takes --tokens.")
    private String host = "127.0.0.1";

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Only who has a token of this file may see the board: parley token.")
    private @Nullable Path tokens;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description =
                    "Another name under which browsers find the board, with a port or without; may"
                            + " be given several times.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--https-behind-proxy",
            description =
                    "A proxy before the board speaks HTTPS with browsers and sets X-Forwarded-For:"
                            + " cookies then go over HTTPS only.")
    private boolean behindProxy;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "" + Access.RATE,
            description =
                    "Requests a second that one address or token may go on asking; otherwise"
                            + " ${DEFAULT-VALUE}. 0: any number.")
    private int rate = Access.RATE;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who rules without a token; otherwise the user of this machine.")
    private @Nullable String author;

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
        if (rate < 0) {
            throw new ParameterException(spec.commandLine(), "--rate takes a number from 0 on");
        }
        InetAddress address = address();
        if (!address.isLoopbackAddress() && tokens == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--host "
                            + host
                            + " lets other machines in: name who may with --tokens FILE, made by"
                            + " parley token NAME --tokens FILE");
        }
        Access access = new Access(author(), tokens, names, behindProxy, rate);
        ServeSettings settings = new ServeSettings(address, port, readOnly, access);
        Mishaps mishaps = new Mishaps(console.err(), console.debug());
        try (Ledger ledger = ledgerOption.open(console);
                WebServer server = WebServer.start(settings, ledger, clock, mishaps)) {
            console.out().println("The board is at " + server.address() + "  (Ctrl-C ends it)");
            console.out().flush();
            new CountDownLatch(1).await();
        }
        return Cli.OK;
    }

    private String author() {
        return author == null ? AuthorOptions.user(console) : author;
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--host takes an address of this machine, as 127.0.0.1 or 0.0.0.0 for all of"
                            + " them; "
                            + host
                            + " is none",
                    e);
        }
    }
}
