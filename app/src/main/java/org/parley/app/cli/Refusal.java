package org.parley.app.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments on names that cannot be followed, with the way out. */
final class Refusal {
    private Refusal() {}

    static ParameterException of(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /**
     * @param nearest names that may have been meant
     */
    static ParameterException unknown(CommandSpec spec, String name, List<String> nearest) {
        return of(
                spec,
                "no article has the name '"
                        + name
                        + "'. "
                        + (nearest.isEmpty()
                                ? "All names: parley names"
                                : "Did you mean: " + String.join(", ", nearest) + "?"));
    }
}
