package org.parley.intake.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How bytes encode characters.
 *
 * @param mark how many bytes the byte order mark takes
 * @param guessed whether neither the bytes nor a declaration told for certain
 */
public record Encoding(Charset charset, int mark, boolean guessed) {
    /** A text has at most one broken place to so many good characters beyond ASCII. */
    private static final int GOOD_TO_BROKEN = 4;

    private static final int ESCAPE = 0x1B;

    /**
     * Finds the encoding of bytes: a byte order mark goes before everything, then what UTF-16,
     * UTF-32 or UTF-8 the bytes themselves show, then the first declaration that they agree with,
     * then a guess.
     *
     * @param declared names of charsets that came with the bytes, in any usual spelling, or nulls
     */
    public static Encoding of(byte[] bytes, @Nullable String... declared) {
        return Beginning.of(bytes)
                .or(() -> indexOf(0, bytes) < 0 ? Optional.empty() : wide(bytes))
                .orElseGet(
                        () ->
                                narrow(
                                        bytes,
                                        Arrays.stream(declared)
                                                .flatMap(name -> Charsets.named(name).stream())
                                                .toList()));
    }

    /**
     * The start of a document as text, good enough to look for ASCII words in any usual encoding;
     * sees only byte order marks and how wide the first character is.
     */
    public static String glance(byte[] start) {
        return Beginning.of(start).orElse(of(ISO_8859_1)).decode(start);
    }

    /** The name in the charset parameter of a media type, or null if it has none. */
    public static @Nullable String parameter(@Nullable String contentType) {
        return Charsets.parameter(contentType);
    }

    /** The charset that is meant by a name in any usual spelling; empty if there is none. */
    public static Optional<Charset> named(@Nullable String name) {
        return Charsets.named(name);
    }

    static Encoding of(Charset charset) {
        return new Encoding(charset, 0, false);
    }

    private static Optional<Encoding> wide(byte[] bytes) {
        return WideText.charsetOf(bytes).map(Encoding::of);
    }

    private static Encoding narrow(byte[] bytes, List<Charset> declared) {
        Utf8 utf8 = Utf8.scan(bytes, 0);
        Optional<Encoding> stated =
                declared.stream()
                        .filter(charset -> !charset.equals(UTF_8))
                        .filter(charset -> Charsets.fits(charset, bytes))
                        .map(Encoding::of)
                        .findFirst();
        if (utf8.whole() && utf8.good() == 0 && indexOf(ESCAPE, bytes) >= 0) {
            return stated.or(() -> guess(bytes))
                    .filter(encoding -> encoding.charset().name().startsWith("ISO-2022"))
                    .orElse(of(UTF_8));
        }
        return utf8.meant(declared.contains(UTF_8) ? 1 : GOOD_TO_BROKEN)
                ? of(UTF_8)
                : stated.or(() -> guess(bytes)).orElse(of(UTF_8));
    }

    private static Optional<Encoding> guess(byte[] bytes) {
        return Charsets.guess(bytes).map(charset -> new Encoding(charset, 0, true));
    }

    private static int indexOf(int value, byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != value) {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    /** The text without its byte order mark; U+FFFD stands for what could not be decoded. */
    public String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /** Whether each character takes two bytes or more. */
    public boolean isWide() {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }
}
