package org.parley.lab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.core.text.Span;
import org.parley.lab.encoder.BaseModel;
import org.parley.lab.encoder.EncoderModel;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.encoder.WordPiece;

/** The pretrained model of the library, as Parley trains and writes it. */
final class PretrainedModelTest {
    private static final String TEXT =
            "The union will \"never\" accept the offer, Sorran's minister told reporters.";
    private static final Span ALL = new Span(0, TEXT.length());

    private final byte[] library = library();

    @Test
    void exactModel_givesTheVectorsOfTheLibrary() throws OrtException {
        float[] expected = libraryVectors();
        Encoding encoding = encoded(EncoderModel.exact(BaseModel.read(library, 12), 12, List.of()));
        assertTrue(apart(expected, encoding) < 1e-4, "apart by " + apart(expected, encoding));
    }

    @Test
    void quantisedModel_isSmallAndNear() throws OrtException {
        byte[] model = EncoderModel.quantised(BaseModel.read(library, 12), 12, List.of());
        assertTrue(model.length < 36_000_000, "bytes: " + model.length);
        double apart = apart(libraryVectors(), encoded(model));
        assertTrue(apart < 0.5, "apart by " + apart);
    }

    @Test
    void bert_givesTheVectorsOfTheLibrary() throws OrtException {
        long[] ids = ids();
        Example example = example(ids);
        Example shorter = example(Arrays.copyOf(ids, 5));
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            Bert bert = new Bert(manager, BaseModel.read(library, 12), 12);
            Batch batch = Batch.of(List.of(shorter, example), manager);
            float[] vectors = bert.vectors(batch, false).get(1).toFloatArray();
            float[] expected = libraryVectors();
            double most = 0;
            for (int i = 0; i < vectors.length; i++) {
                most = Math.max(most, Math.abs(vectors[i] - expected[i]));
            }
            assertTrue(most < 1e-4, "apart by " + most);
        }
    }

    private static Example example(long[] ids) {
        return new Example(Task.ATTRIBUTIONS, ids, List.of(new int[ids.length]), List.of());
    }

    private static long[] ids() {
        WordPiece wordPiece = WordPiece.english();
        return wordPiece.framed(wordPiece.cut(TEXT, ALL));
    }

    private static Encoding encoded(byte[] model) {
        try (Encoder encoder = Encoder.of(model)) {
            return encoder.encode(TEXT, ALL, Set.of(Encoder.VECTORS));
        }
    }

    /** The greatest difference; the library's first row is that of the opening piece. */
    private static double apart(float[] expected, Encoding encoding) {
        float[][] vectors = encoding.scores(Encoder.VECTORS);
        assertEquals(expected.length, (vectors.length + 2) * 384);
        double most = 0;
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j < 384; j++) {
                most = Math.max(most, Math.abs(vectors[i][j] - expected[(i + 1) * 384 + j]));
            }
        }
        return most;
    }

    private float[] libraryVectors() throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] ids = ids();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OrtSession session = environment.createSession(library);
                OnnxTensor in = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids",
                                        in,
                                        "attention_mask",
                                        mask,
                                        "token_type_ids",
                                        types))) {
            OnnxTensor vectors = (OnnxTensor) result.get("last_hidden_state").orElseThrow();
            float[] values = new float[ids.length * 384];
            vectors.getFloatBuffer().get(values);
            return values;
        }
    }

    private static byte[] library() {
        try (InputStream in =
                Objects.requireNonNull(
                        PretrainedModelTest.class.getResourceAsStream("/bge-small-en-v1.5.onnx"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the library's model cannot be read", e);
        }
    }
}
