package org.parley.lab.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The weights of a network by name, in order. Matrices are laid out input by output. */
public record Weights(Map<String, Tensor> tensors) {
    private static final int MAGIC = 0x50574731;

    public Weights {
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    }

    /** The tensor of this name. */
    public Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no weights named " + name);
        }
        return tensor;
    }

    /** Writes them to a file, which is there wholly or not at all. */
    public void save(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeInt(MAGIC);
            out.writeInt(tensors.size());
            for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
                Tensor tensor = entry.getValue();
                out.writeUTF(entry.getKey());
                out.writeInt(tensor.shape().length);
                for (long length : tensor.shape()) {
                    out.writeLong(length);
                }
                ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * tensor.values().length);
                bytes.asFloatBuffer().put(tensor.values());
                out.write(bytes.array());
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads what {@link #save} wrote. */
    public static Weights load(Path file) throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException(file + " holds no weights");
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                long[] shape = new long[in.readInt()];
                int size = 1;
                for (int d = 0; d < shape.length; d++) {
                    shape[d] = in.readLong();
                    size = Math.multiplyExact(size, Math.toIntExact(shape[d]));
                }
                float[] values = new float[size];
                byte[] bytes = in.readNBytes(Math.multiplyExact(Float.BYTES, size));
                ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
                tensors.put(name, new Tensor(shape, values));
            }
        }
        return new Weights(tensors);
    }
}
