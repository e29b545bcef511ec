package org.parley.reader;

/** The one reader that all tests of this module share. */
final class TestReader {
    private static final Reader READER = Reader.english();

    private TestReader() {}

    static Reader shared() {
        return READER;
    }
}
