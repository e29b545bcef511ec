package org.parley.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.app.print.Letters;
import org.parley.app.web.guard.TokenFile;
import org.parley.app.web.page.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley token}. */
@Command(
        name = "token",
        description = {
            "Makes a token, with which somebody logs in to the board that parley serve --tokens FILE"
                    + " shows. It is printed once: the file has a hash of it only.",
            "To end a token, take its line out of the file; a running board notices."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley token Ana --tokens tokens.txt",
            "  parley token \"Desk two\" --role analyst --tokens tokens.txt"
        })
final class TokenCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "Who it is for: the author of what he rules.")
    private String name = "";

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            required = true,
            description = "The file it is added to; made if there is none.")
    private Path tokens = Path.of("");

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "reader",
            description =
                    "reader: may look at every page. analyst: may also rule. keeper: may also have"
                            + " articles read. Otherwise ${DEFAULT-VALUE}.")
    private Role role = Role.READER;

    @Mixin private HelpOption help;

    TokenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String token = new TokenFile(tokens).add(name, role);
        console.out().println(token);
        console.err()
                .println(
                        Letters.clean(
                                "The token of "
                                        + name
                                        + ", "
                                        + role.word()
                                        + ". It is not kept: hand it over now, by a way that others"
                                        + " do not see."));
        return Cli.OK;
    }
}
