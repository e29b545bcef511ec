package org.parley.lab.encoder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tags;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.encoder.Paragraphs;

/** Attributions by the encoder's tags and the nearest cue alone; for several threads. */
public final class EncoderPredictions {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Encoder encoder;
    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicLong words = new AtomicLong();

    public EncoderPredictions(Encoder encoder) {
        this.encoder = encoder;
    }

    /**
     * A line for the scorer of attributions.
     *
     * @param name printed without its last ending
     */
    public String line(String name, String text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("doc", name.replaceFirst("(?<=.)\\.[^.]*$", ""));
        ArrayNode attributions = json.putArray("attributions");
        for (Span paragraph : Paragraphs.of(text)) {
            long began = THREADS.getCurrentThreadCpuTime();
            Encoding encoding = encoder.encode(text, paragraph);
            nanoseconds.addAndGet(THREADS.getCurrentThreadCpuTime() - began);
            words.addAndGet(paragraph.of(text).strip().split("\\s+").length);
            NearestCue.link(
                            text,
                            paragraph,
                            Tags.spans(encoding.pieces(), encoding.scores(Tags.HEAD)))
                    .forEach(attributions::add);
        }
        return json + "\n";
    }

    /** The words read so far. */
    public long words() {
        return words.get();
    }

    /** CPU time of the encoder for a word, by white space, in microseconds. */
    public double microsecondsPerWord() {
        return nanoseconds.get() / 1e3 / Math.max(1, words.get());
    }
}
