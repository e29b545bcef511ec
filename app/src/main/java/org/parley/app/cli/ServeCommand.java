package org.parley.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.ArticleReader;
import org.parley.app.web.ServeSettings;
import org.parley.app.web.WebServer;
import org.parley.app.web.guard.Access;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.reading.Desk;
import org.parley.app.web.reading.Progress;
import org.parley.app.web.reading.Step;
import org.parley.intake.fetch.Reach;
import org.parley.intake.fetch.Settings;
import org.parley.ledger.Ledger;
import org.parley.reader.Reading;
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
            "  parley serve --open                  opens the board in the browser",
            "  parley serve --port 8080 --read-only",
            "  parley serve --host 192.0.2.7 --tokens tokens.txt",
            "  parley serve --tokens tokens.txt --https-behind-proxy --name board.example.org"
        })
final class ServeCommand implements Callable<Integer> {
    /** Before the models are loaded: both at once would make whoever opens the board wait. */
    private static final Duration FIRST_PAGE = Duration.ofSeconds(1);

    private static final int HIGHEST = 65_535;

    private final Console console;
    private final Supplier<ArticleReader<Reading>> reader;
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

    @Option(names = "--open", description = "Open the board in the browser.")
    private boolean open;

    @Option(
            names = "--fetch-local",
            description =
                    "Addresses given in the browser may lead to this machine and its network too (http://127.0.0.1:8000/).")
    private boolean fetchLocal;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    ServeCommand(Console console, Supplier<ArticleReader<Reading>> reader, Clock clock) {
        this.console = console;
        this.reader = reader;
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
        if (fetchLocal && !settings.local()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--fetch-local is for a board that only this machine can ask: who asks from elsewhere"
                            + " could look into its network");
        }
        Ending ending = Ending.expected();
        try (Ledger ledger =
                readOnly ? ledgerOption.openExisting(console) : ledgerOption.open(console)) {
            serve(settings, ledger, ending);
        }
        return ending.come();
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

    private void serve(ServeSettings settings, Ledger ledger, Ending ending)
            throws InterruptedException {
        @Nullable Desk desk = readOnly ? null : new Desk(ledger, reader, fetching(), clock);
        Mishaps mishaps = new Mishaps(console.err(), console.debug());
        try (WebServer server = WebServer.start(settings, ledger, desk, clock, mishaps)) {
            console.out().println("The board is at " + server.address() + "  (Ctrl-C ends it)");
            console.out().flush();
            if (open) {
                browse(server.address());
            }
            try {
                if (!ending.within(FIRST_PAGE) && desk != null) {
                    desk.open();
                }
                ending.come();
            } finally {
                if (desk != null) {
                    tell(desk.finish());
                }
            }
        }
    }

    private Settings fetching() {
        Settings settings = FetchOptions.settings(console);
        return fetchLocal ? settings.withReach(Reach.ANY) : settings;
    }

    /** Says what of the readings was left. */
    private void tell(List<Progress> unfinished) {
        for (Progress job : unfinished) {
            console.err()
                    .println(
                            "parley: stopped reading "
                                    + org.parley.app.print.Letters.clean(job.name())
                                    + ": "
                                    + (job.sum().isEmpty() ? "not begun" : job.sum())
                                    + ". What was read is kept"
                                    + (job.count(Step.Kind.LEFT) > 0 || !job.inHand().isEmpty()
                                            ? "; hand in the rest again"
                                            : "")
                                    + '.');
        }
    }

    private void browse(URI address) {
        try {
            new ProcessBuilder("xdg-open", address.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            console.err()
                    .println(
                            "parley: there is no xdg-open here to open a browser with: open "
                                    + address
                                    + " yourself");
        }
    }
}
