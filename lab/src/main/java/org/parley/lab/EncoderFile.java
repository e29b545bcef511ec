package org.parley.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.reader.encoder.Encoder;
import picocli.CommandLine.Option;

/** The option that names another model than the shipped one. */
final class EncoderFile {
    @Option(
            names = "--encoder",
            paramLabel = "FILE",
            description = "reads with this model (ONNX) instead of the shipped one")
    private @Nullable Path file;

    /** The encoder to read with. */
    Encoder load() throws IOException {
        return file == null ? Encoder.english() : Encoder.of(Files.readAllBytes(file));
    }
}
