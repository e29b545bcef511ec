package org.parley.lab.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import org.parley.reader.attribution.Pointers.Link;

/**
 * Examples of similar length, padded to the longest.
 *
 * @param ids example by piece
 * @param mask example by piece: 0 where padded
 * @param right example by piece by tag: 1 at the right tag
 * @param pointers by the ordinal of the link, example by piece by piece: 1 where the one points to
 *     the other
 * @param asked how many tags are asked for
 */
record Batch(NDArray ids, NDArray mask, NDArray right, List<NDArray> pointers, int asked) {
    /** Example by piece: what makes a score of padding hopeless when added to it. */
    NDArray padding() {
        return mask.sub(1).mul(1e9f);
    }

    static Batch of(List<Example> examples, int tags, NDManager manager) {
        int rows = examples.size();
        int length = examples.stream().mapToInt(Example::length).max().orElse(0);
        long[] ids = new long[rows * length];
        float[] mask = new float[rows * length];
        float[] right = new float[rows * length * tags];
        int asked = 0;
        for (int row = 0; row < rows; row++) {
            Example example = examples.get(row);
            for (int i = 0; i < example.length(); i++) {
                int at = row * length + i;
                ids[at] = example.ids()[i];
                mask[at] = 1;
                if (example.tags()[i] >= 0) {
                    right[at * tags + example.tags()[i]] = 1;
                    asked++;
                }
            }
        }
        return new Batch(
                manager.create(ids, new Shape(rows, length)),
                manager.create(mask, new Shape(rows, length)),
                manager.create(right, new Shape(rows, length, tags)),
                Arrays.stream(Link.values())
                        .map(link -> pointers(link, examples, length, manager))
                        .toList(),
                asked);
    }

    private static NDArray pointers(
            Link link, List<Example> examples, int length, NDManager manager) {
        float[] right = new float[examples.size() * length * length];
        for (int row = 0; row < examples.size(); row++) {
            for (Example.Pointer pointer : examples.get(row).pointers()) {
                if (pointer.link() == link) {
                    right[(row * length + pointer.from()) * length + pointer.to()] = 1;
                }
            }
        }
        return manager.create(right, new Shape(examples.size(), length, length));
    }
}
