package org.parley.intake.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages inputs in reproducible ways: {@code -Dparley.mutations=5000} tries more of them. */
public final class Mutations {
    private static final int COUNT = Integer.getInteger("parley.mutations", 300);
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final long MOST_BYTES = 256L << 20;

    private Mutations() {}

    /** What is tried on each input; may only fail as bad input does. */
    public interface Trial {
        void on(byte[] bytes) throws IOException;
    }

    /** Runs the trial; each input in less than 5 s, and with less than 256 MB held at once. */
    public static void run(List<byte[]> originals, Trial trial) {
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int seed = 0; seed < COUNT; seed++) {
            Random random = new Random(seed);
            byte[] bytes = originals.get(seed % originals.size()).clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes = mutated(bytes, random);
            }
            long allocated = threads.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            tryOne(trial, bytes, seed);
            long nanos = System.nanoTime() - start;
            allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
            assertTrue(nanos < MOST_NANOS, "seed " + seed + " took " + nanos + " ns");
            assertTrue(allocated < MOST_BYTES, "seed " + seed + " took " + allocated + " bytes");
        }
    }

    private static void tryOne(Trial trial, byte[] bytes, int seed) {
        try {
            trial.on(bytes);
        } catch (IOException expected) {
            assertTrue(expected.getMessage() != null, "seed " + seed);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(64, bytes.length - from + 1));
        return switch (random.nextInt(5)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> joined(bytes, from, from + length, random.nextInt(50));
            case 3 -> joined(bytes, from, from + length, 0);
            default -> inserted(bytes, from, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** The part [from,to) stands there so many times. */
    private static byte[] joined(byte[] bytes, int from, int to, int times) {
        byte[] result = new byte[bytes.length + (to - from) * (times - 1)];
        System.arraycopy(bytes, 0, result, 0, from);
        int at = from;
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, from, result, at, to - from);
            at += to - from;
        }
        System.arraycopy(bytes, to, result, at, bytes.length - to);
        return result;
    }

    private static byte[] inserted(byte[] bytes, int at, Random random) {
        String[] odd = {
            "\n", "\r\n\r\n", "\0", "\"", "{", "[[[[", "\\u", "<p>", "\uFEFF", "9999999999"
        };
        byte[] piece =
                odd[random.nextInt(odd.length)].getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] result = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(piece, 0, result, at, piece.length);
        System.arraycopy(bytes, at, result, at + piece.length, bytes.length - at);
        return result;
    }
}
