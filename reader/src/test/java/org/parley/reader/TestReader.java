package org.parley.reader;

import java.util.Set;
import org.parley.reader.attribution.AttributionFinder;
import org.parley.reader.attribution.AttributionFinder.Part;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.syntax.CoreNlpParser;
import org.parley.reader.syntax.Parser;

/** Readers shared by all tests: loading one takes seconds. */
final class TestReader {
    private static final Parser PARSER = new CoreNlpParser();
    private static final Encoder ENCODER = Encoder.english();
    private static final Reader READER = Reader.of(PARSER, new AttributionFinder(ENCODER));
    private static final Reader BY_LEXICON =
            Reader.of(PARSER, new AttributionFinder(ENCODER, Set.of(Part.LEXICON)));

    private TestReader() {}

    static Reader shared() {
        return READER;
    }

    /** A reader of rules and lexicons alone: its encoder is not asked. */
    static Reader byLexicon() {
        return BY_LEXICON;
    }
}
