package org.parley.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;

/**
 * Damages bytes in many ways and has a format read each. {@code -Dparley.mutations=5000} asks for
 * more of them.
 */
public final class Mutations {
    private static final int USUAL = 300;
    private static final long MOST_MILLISECONDS = 5000;

    private Mutations() {}

    /**
     * Reads damaged copies; the same at each run.
     *
     * @return of how many something could be read
     * @throws AssertionError if one is answered by anything but a text or a refusal, or too late
     */
    public static int read(Format format, byte[] sound) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean(); // others may be at work here
        Random random = new Random(20);
        int read = 0;
        int count = Integer.getInteger("parley.mutations", USUAL);
        for (int i = 0; i < count; i++) {
            byte[] damaged = damaged(sound, random);
            long start = clock.getCurrentThreadCpuTime();
            try {
                Received.from(format, "damaged", damaged).text();
                read++;
            } catch (IOException refusal) {
                if (String.valueOf(refusal.getMessage()).isBlank()) {
                    throw new AssertionError(
                            "mutation " + i + " is refused without a word", refusal);
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("mutation " + i, e);
            }
            long milliseconds = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
            if (milliseconds > MOST_MILLISECONDS) {
                throw new AssertionError("mutation " + i + " took " + milliseconds + " ms");
            }
        }
        return read;
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound;
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && bytes.length > 1; i++) {
            bytes =
                    switch (random.nextInt(5)) {
                        case 0 -> cut(bytes, random);
                        case 1 -> doubled(bytes, random);
                        case 2 -> withoutMiddle(bytes, random);
                        default -> flipped(bytes, random);
                    };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        int times = 1 + random.nextInt(20);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(flipped.length);
            flipped[at] =
                    (byte)
                            (random.nextBoolean()
                                    ? flipped[at] ^ 1 << random.nextInt(8)
                                    : random.nextInt());
        }
        return flipped;
    }

    /** Mostly near the end, as transfers break off. */
    private static byte[] cut(byte[] bytes, Random random) {
        int most = random.nextInt(4) == 0 ? bytes.length : bytes.length / 10 + 1;
        return joined(bytes, 0, bytes.length - random.nextInt(most), 0, 0);
    }

    private static byte[] doubled(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        return joined(bytes, 0, to, from, bytes.length);
    }

    private static byte[] withoutMiddle(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(bytes.length / 20 + 2));
        return joined(bytes, 0, from, to, bytes.length);
    }

    private static byte[] joined(byte[] bytes, int from, int to, int otherFrom, int otherTo) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, from, to - from);
        joined.write(bytes, otherFrom, otherTo - otherFrom);
        return joined.toByteArray();
    }
}
