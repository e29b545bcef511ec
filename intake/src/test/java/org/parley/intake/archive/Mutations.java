package org.parley.intake.archive;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;

/**
 * Reads a sample again and again with bytes flipped, cut and doubled, as bad disks and bad
 * downloads do: only {@link IOException}s may come of it, soon, and from little memory. {@code
 * -Dparley.mutations=5000} tries more.
 */
public final class Mutations {
    private static final int INPUTS = Integer.getInteger("parley.mutations", 300);
    private static final Duration MOST_TIME = Duration.ofSeconds(5);
    private static final long MOST_MEMORY = 256L << 20;

    private Mutations() {}

    /**
     * Tries the inputs of one seed, and gives how many of them were handed over in part or whole.
     */
    public static int survive(Format format, String label, byte[] sample, long seed) {
        Random random = new Random(seed);
        int useful = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] bytes = mutated(sample, random);
            String input = label + ", seed " + seed + ", input " + i;
            HandedOver handed =
                    assertTimeoutPreemptively(
                            MOST_TIME, () -> measured(format, label, bytes, input), input);
            useful += handed.inside.isEmpty() && handed.articles.isEmpty() ? 0 : 1;
        }
        return useful;
    }

    private static HandedOver measured(Format format, String label, byte[] bytes, String input) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        HandedOver handed = new HandedOver();
        try {
            format.recognises(HandedOver.head(label, null, bytes));
            format.read(Document.of(label, label, null, Metadata.none(), bytes), handed);
        } catch (Unreadable e) {
            assertTrue(e.reason().length() > 10, input + ": says nothing: " + e.reason());
        } catch (IOException e) {
            assertTrue(e.getMessage() != null, input + ": says nothing");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(input, e);
        }
        for (int i = 0; i < handed.inside.size(); i++) {
            handed.content(i);
        }
        long memory = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(memory < MOST_MEMORY, input + " took " + (memory >> 20) + " MB");
        return handed;
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && bytes.length > 1; n--) {
            int from = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - from, 1 + random.nextInt(64));
            switch (random.nextInt(5)) {
                case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[from] = (byte) random.nextInt(256);
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, from);
                case 3 -> bytes = joined(bytes, from, from + length);
                default -> bytes = joined(bytes, from + length, from);
            }
        }
        return bytes;
    }

    /** The bytes up to {@code end} and those from {@code start}: one run is cut out or doubled. */
    private static byte[] joined(byte[] bytes, int end, int start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, end);
        out.write(bytes, start, bytes.length - start);
        return out.toByteArray();
    }
}
