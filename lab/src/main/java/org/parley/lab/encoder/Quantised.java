package org.parley.lab.encoder;

import java.util.List;

/**
 * A matrix in 8 bit whole numbers, with a scale for each of its rows or columns.
 *
 * @param shape rows and columns
 * @param numbers row by row
 * @param scales what a number of a row or column is multiplied with
 */
record Quantised(long[] shape, byte[] numbers, float[] scales) {
    /**
     * Not 127: where a processor has no dot product of bytes (AVX2), two products are summed in 16
     * bits, which must hold 2 x 255 x this.
     */
    private static final int MOST = 64;

    /** The number of ONNX for the type float. */
    private static final int TO_FLOAT = 1;

    static Quantised rows(Tensor matrix) {
        return of(matrix, true);
    }

    static Quantised columns(Tensor matrix) {
        return of(matrix, false);
    }

    private static Quantised of(Tensor matrix, boolean byRow) {
        float[] values = matrix.values();
        int columns = matrix.columns();
        float[] scales = new float[byRow ? matrix.rows() : columns];
        for (int i = 0; i < values.length; i++) {
            int scale = byRow ? i / columns : i % columns;
            scales[scale] = Math.max(scales[scale], Math.abs(values[i]) / MOST);
        }
        byte[] numbers = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            float scale = scales[byRow ? i / columns : i % columns];
            numbers[i] = scale == 0 ? 0 : (byte) Math.round(values[i] / scale);
        }
        return new Quantised(matrix.shape(), numbers, scales);
    }

    /** Adds the rows that {@code indices} name. */
    String gather(OnnxGraph graph, String name, String indices) {
        String table = graph.constant(name + ".w", OnnxGraph.Type.INT8, numbers, shape);
        Tensor column = new Tensor(new long[] {scales.length, 1}, scales);
        String scale = graph.constant(name + ".scales", column);
        String rows = graph.node("Gather", name + ".rows", table, indices);
        String real = graph.node("Cast", name + ".real", toFloat(), rows);
        String own = graph.node("Gather", name + ".scale", scale, indices);
        return graph.node("Mul", name, real, own);
    }

    /** Adds the product of {@code x}, which is quantised as it comes, with this matrix. */
    String multiply(OnnxGraph graph, String name, String x) {
        String matrix = graph.constant(name + ".w", OnnxGraph.Type.INT8, numbers, shape);
        String zero = graph.constant(name + ".zero", OnnxGraph.Type.INT8, new byte[1]);
        String scale = graph.constant(name + ".scales", Tensor.row(scales));
        List<String> quantised =
                graph.nodes("DynamicQuantizeLinear", name + ".quantised", 3, List.of(), x);
        String product =
                graph.node(
                        "MatMulInteger",
                        name + ".whole",
                        quantised.get(0),
                        matrix,
                        quantised.get(2),
                        zero);
        String real = graph.node("Cast", name + ".real", toFloat(), product);
        String both = graph.node("Mul", name + ".scale", quantised.get(1), scale);
        return graph.node("Mul", name, real, both);
    }

    private static List<Protobuf> toFloat() {
        return List.of(OnnxGraph.attribute("to", TO_FLOAT));
    }
}
