package org.parley.reader.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.core.text.Span;

/**
 * A small pretrained encoder, fine-tuned for Parley: one pass over a paragraph gives a vector for
 * each word piece and, by the heads that ride on it, scores. Each call runs on the thread that
 * calls; one encoder is shared by all threads.
 */
public final class Encoder implements AutoCloseable {
    /** The output that holds the vectors of the last layer. Every other output is a head. */
    public static final String VECTORS = "vectors";

    private static final String PIECES = "pieces";

    private final WordPiece wordPiece;
    private final OrtSession session;

    private Encoder(WordPiece wordPiece, OrtSession session) {
        this.wordPiece = wordPiece;
        this.session = session;
    }

    /**
     * The encoder that comes with Parley.
     *
     * @throws EncoderException if it does not run on this machine
     */
    public static Encoder english() {
        URL onnx = Encoder.class.getResource("encoder.onnx");
        if (onnx == null) {
            throw new IllegalStateException("Parley is incomplete: no encoder.onnx");
        }
        try {
            return of(bytes(onnx), WordPiece.english());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read encoder.onnx", e);
        }
    }

    /**
     * An encoder of a model that takes pieces of the same vocabulary.
     *
     * @param onnx a model with the input {@code pieces}, and outputs of a row for each piece
     */
    public static Encoder of(byte[] onnx) {
        return of(onnx, WordPiece.english());
    }

    static Encoder of(byte[] onnx, WordPiece wordPiece) {
        return of(ByteBuffer.allocateDirect(onnx.length).put(onnx).flip(), wordPiece);
    }

    /** Outside the heap, from where the runtime reads without a copy. */
    private static ByteBuffer bytes(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        ByteBuffer bytes = ByteBuffer.allocateDirect(connection.getContentLength());
        try (ReadableByteChannel in = Channels.newChannel(connection.getInputStream())) {
            while (bytes.hasRemaining() && in.read(bytes) >= 0) {}
        }
        return bytes.flip();
    }

    private static Encoder of(ByteBuffer onnx, WordPiece wordPiece) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(onnx, options);
            return new Encoder(wordPiece, session);
        } catch (OrtException | LinkageError e) {
            throw new EncoderException("cannot load the encoder", e);
        }
    }

    /** Reads a paragraph of a text for all heads. */
    public Encoding encode(String text, Span paragraph) {
        Set<String> heads = new TreeSet<>(session.getOutputNames());
        heads.remove(VECTORS);
        return encode(text, paragraph, heads);
    }

    /**
     * Reads a paragraph of a text. Long ones are read in windows that overlap.
     *
     * @param wanted the outputs to give; the pass costs the same for all of them
     */
    public Encoding encode(String text, Span paragraph, Set<String> wanted) {
        List<Piece> pieces = wordPiece.cut(text, paragraph);
        Map<String, float[][]> outputs = new TreeMap<>();
        wanted.forEach(name -> outputs.put(name, new float[pieces.size()][]));
        for (Window window : Window.over(pieces.size())) {
            read(window, pieces, outputs);
        }
        return new Encoding(pieces, outputs);
    }

    /**
     * Reads the paragraphs of a text, one by one.
     *
     * @param wanted the outputs to give
     * @return one for each of {@link Paragraphs#of}
     */
    public List<Encoding> encodeAll(String text, Set<String> wanted) {
        return Paragraphs.of(text).stream().map(p -> encode(text, p, wanted)).toList();
    }

    private void read(Window window, List<Piece> pieces, Map<String, float[][]> outputs) {
        long[] ids = wordPiece.framed(pieces.subList(window.from(), window.to()));
        try (OnnxTensor input =
                        OnnxTensor.createTensor(
                                OrtEnvironment.getEnvironment(),
                                LongBuffer.wrap(ids),
                                new long[] {ids.length});
                OrtSession.Result result = session.run(Map.of(PIECES, input), outputs.keySet())) {
            for (Map.Entry<String, float[][]> output : outputs.entrySet()) {
                OnnxTensor tensor = (OnnxTensor) result.get(output.getKey()).orElseThrow();
                FloatBuffer values = tensor.getFloatBuffer();
                int width = values.remaining() / ids.length;
                for (int i = window.ownFrom(); i < window.ownTo(); i++) {
                    float[] row = new float[width];
                    values.get((i - window.from() + 1) * width, row);
                    output.getValue()[i] = row;
                }
            }
        } catch (OrtException e) {
            throw new EncoderException("cannot run the encoder", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EncoderException("cannot close the encoder", e);
        }
    }
}
