package org.parley.lab.encoder;

/** A block of numbers, the last dimension varying fastest. */
public record Tensor(long[] shape, float[] values) {
    public Tensor {
        long size = 1;
        for (long length : shape) {
            size *= length;
        }
        if (size != values.length) {
            throw new IllegalArgumentException(size + " numbers expected, got " + values.length);
        }
    }

    static Tensor row(float... values) {
        return new Tensor(new long[] {values.length}, values);
    }

    int rows() {
        return (int) shape[0];
    }

    int columns() {
        return (int) shape[1];
    }
}
