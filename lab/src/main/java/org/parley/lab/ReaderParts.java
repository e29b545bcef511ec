package org.parley.lab;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.parley.reader.Reader;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.attribution.AttributionFinder.Part;
import org.parley.reader.syntax.CoreNlpParser;
import org.parley.reader.syntax.Parser;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a reader is made of, to measure what each part adds. */
final class ReaderParts {
    @Mixin private EncoderFile encoder = new EncoderFile();

    @Option(
            names = "--parts",
            paramLabel = "PART",
            split = ",",
            description =
                    "what takes part in finding attributions, by commas: ${COMPLETION-CANDIDATES};"
                            + " default all")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    /** A reader of these parts; loading takes seconds. */
    Reader reader() throws IOException {
        return reader(new CoreNlpParser());
    }

    /** A reader of these parts and a parser that others use too. */
    Reader reader(Parser parser) throws IOException {
        return Reader.of(parser, new AttributionFinder(encoder.load(), parts));
    }
}
