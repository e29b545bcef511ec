package org.parley.core.talks;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.ParleyException;

/** Talks files cannot be used: all that is wrong with them, each with file and line. */
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
        this(message(file, faults), cause, faults);
    }

    private BadTalksException(String message, @Nullable Throwable cause, List<Fault> faults) {
        super(message, cause);
        this.faults = List.copyOf(faults);
    }

    /** What is wrong with several files. */
    static BadTalksException of(List<BadTalksException> bad) {
        return new BadTalksException(
                bad.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")),
                bad.get(0),
                bad.stream().flatMap(one -> one.faults().stream()).toList());
    }

    private static String message(String file, List<Fault> faults) {
        return faults.stream()
                .map(f -> file + (f.line() > 0 ? ", line " + f.line() : "") + ": " + f.message())
                .collect(Collectors.joining("\n"));
    }

    /** In order of the files, then of the lines. */
    public List<Fault> faults() {
        return faults;
    }
}
