package org.parley.core.talks;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.ParleyException;

/** A talks file cannot be used: all that is wrong with it, each with its line. */
public final class BadTalksException extends ParleyException {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param line counted from 1; 0 if it concerns the whole file
     * @param message what is wrong and the way out
     */
    public record Fault(int line, String message) {}

    private final transient List<Fault> faults;

    BadTalksException(String file, List<Fault> faults, @Nullable Throwable cause) {
        super(message(file, faults), cause);
        this.faults = List.copyOf(faults);
    }

    private static String message(String file, List<Fault> faults) {
        return faults.stream()
                .map(f -> file + (f.line() > 0 ? ", line " + f.line() : "") + ": " + f.message())
                .collect(Collectors.joining("\n"));
    }

    /** In order of the lines. */
    public List<Fault> faults() {
        return faults;
    }
}
