package org.parley.intake.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Damages bytes as bad disks, downloads and editors do, the same at each run. */
public final class Mutations {
    /** How many damaged copies of a sample are read; {@code MutationsIT} tries more. */
    public static final int INPUTS = 100;

    private static final Duration MOST_PROCESSOR_TIME = Duration.ofSeconds(5);

    /** Even where others are at work on this machine. */
    private static final Duration ENDLESS = Duration.ofMinutes(2);

    private static final String[] ODD_PIECES = {
        "\n",
        "\r\n\r\n",
        "\0",
        "\"",
        "{",
        "[[[[",
        "\\u",
        "<p>",
        "<![CDATA[",
        "&#x110000;",
        "\uFEFF",
        "9999999999",
        "-1",
        "--"
    };

    private Mutations() {}

    /** What is tried on each damaged copy; may fail only as bad input does. */
    @FunctionalInterface
    public interface Trial {
        void read(Document document, Receiver receiver) throws IOException;
    }

    /** Has a format recognise and read {@link #INPUTS} damaged copies of a sample. */
    public static int survived(Format format, String label, byte[] sample) {
        return survived(
                (document, receiver) -> {
                    format.recognises(Head.of(document));
                    format.read(document, receiver);
                },
                label,
                sample);
    }

    /**
     * Tries {@link #INPUTS} damaged copies of a sample, and reads the documents inside them.
     *
     * @return of how many something was handed over
     * @throws AssertionError if one is answered by anything but an {@link IOException} with words,
     *     or too late
     */
    public static int survived(Trial trial, String label, byte[] sample) {
        int useful = 0;
        for (int seed = 0; seed < INPUTS; seed++) {
            Document damaged = Received.document(label, damaged(sample, seed));
            String input = label + ", damaged with seed " + seed;
            useful +=
                    assertTimeoutPreemptively(
                                    ENDLESS, () -> handsOver(trial, damaged, input), input)
                            ? 1
                            : 0;
        }
        return useful;
    }

    private static boolean handsOver(Trial trial, Document damaged, String input) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Received received = new Received();
        try {
            trial.read(damaged, received);
            for (int i = 0; i < received.inside.size(); i++) {
                received.content(i);
            }
        } catch (Unreadable e) {
            assertTrue(e.reason().length() > 10, input + " is refused without words");
        } catch (IOException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank(), input + " is failed wordlessly");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(input, e);
        }
        Duration taken = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
        assertTrue(taken.compareTo(MOST_PROCESSOR_TIME) < 0, input + " took " + taken);
        return !(received.articles.isEmpty()
                && received.texts.isEmpty()
                && received.inside.isEmpty()
                && received.linked.isEmpty());
    }

    /** A damaged copy of bytes, one for each seed. */
    public static byte[] damaged(byte[] sound, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        byte[] bytes = sound;
        for (int times = 1 + random.nextInt(6); times > 0 && bytes.length > 1; times--) {
            bytes =
                    switch (random.nextInt(8)) {
                        case 0 -> cut(bytes, random);
                        case 1 -> doubled(bytes, random);
                        case 2 -> repeated(bytes, random);
                        case 3 -> withoutRun(bytes, random);
                        case 4 -> withOddPiece(bytes, random);
                        default -> flipped(bytes, random);
                    };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, RandomGenerator random) {
        byte[] flipped = bytes.clone();
        for (int times = 1 + random.nextInt(20); times > 0; times--) {
            int at = random.nextInt(flipped.length);
            int flip = flipped[at] ^ 1 << random.nextInt(8);
            flipped[at] = (byte) (random.nextBoolean() ? flip : random.nextInt());
        }
        return flipped;
    }

    /** Mostly near the end, as transfers break off. */
    private static byte[] cut(byte[] bytes, RandomGenerator random) {
        int most = random.nextInt(4) == 0 ? bytes.length : bytes.length / 10 + 1;
        return spliced(bytes, bytes.length - random.nextInt(most), new byte[0], bytes.length);
    }

    /** A run of any length stands there twice. */
    private static byte[] doubled(byte[] bytes, RandomGenerator random) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        return spliced(bytes, to, new byte[0], from);
    }

    /** A short run stands there up to fifty times. */
    private static byte[] repeated(byte[] bytes, RandomGenerator random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(64));
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        for (int times = random.nextInt(50); times > 0; times--) {
            run.write(bytes, from, to - from);
        }
        return spliced(bytes, to, run.toByteArray(), to);
    }

    private static byte[] withoutRun(byte[] bytes, RandomGenerator random) {
        int from = random.nextInt(bytes.length);
        int most = Math.max(64, bytes.length / 20);
        return spliced(
                bytes, from, new byte[0], Math.min(bytes.length, from + random.nextInt(most)));
    }

    private static byte[] withOddPiece(byte[] bytes, RandomGenerator random) {
        int at = random.nextInt(bytes.length + 1);
        String piece = ODD_PIECES[random.nextInt(ODD_PIECES.length)];
        return spliced(bytes, at, piece.getBytes(StandardCharsets.UTF_8), at);
    }

    /** The bytes before {@code end}, a piece, the bytes from {@code start} on. */
    private static byte[] spliced(byte[] bytes, int end, byte[] piece, int start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, end);
        out.writeBytes(piece);
        out.write(bytes, start, bytes.length - start);
        return out.toByteArray();
    }
}
