package org.parley.lab.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Examples of one task and of similar length, padded to the longest.
 *
 * @param ids example by piece
 * @param mask example by piece: 0 where padded
 * @param right for each tag head, example by piece by tag: 1 at the right tag
 * @param pointers for each kind of link, example by piece by piece: 1 where the one points to the
 *     other
 * @param asked how many tags are asked for
 */
record Batch(
        Task task,
        NDArray ids,
        NDArray mask,
        List<NDArray> right,
        List<NDArray> pointers,
        int asked) {
    /** Example by piece: what makes a score of padding hopeless when added to it. */
    NDArray padding() {
        return mask.sub(1).mul(1e9f);
    }

    static Batch of(List<Example> examples, NDManager manager) {
        Task task = examples.get(0).task();
        int length = examples.stream().mapToInt(Example::length).max().orElse(0);
        long[] ids = new long[examples.size() * length];
        float[] mask = new float[ids.length];
        for (int row = 0; row < examples.size(); row++) {
            Example example = examples.get(row);
            for (int i = 0; i < example.length(); i++) {
                ids[row * length + i] = example.ids()[i];
                mask[row * length + i] = 1;
            }
        }
        List<NDArray> right = new ArrayList<>();
        for (int head = 0; head < task.tags().size(); head++) {
            right.add(right(examples, head, length, manager));
        }
        Shape shape = new Shape(examples.size(), length);
        return new Batch(
                task,
                manager.create(ids, shape),
                manager.create(mask, shape),
                right,
                IntStream.range(0, task.links())
                        .mapToObj(link -> pointers(link, examples, length, manager))
                        .toList(),
                (int) examples.stream().flatMapToInt(Batch::firstTags).filter(t -> t >= 0).count());
    }

    private static IntStream firstTags(Example example) {
        return IntStream.of(example.tags().get(0));
    }

    private static NDArray right(List<Example> examples, int head, int length, NDManager manager) {
        int count = examples.get(0).task().tags().get(head).count();
        float[] right = new float[examples.size() * length * count];
        for (int row = 0; row < examples.size(); row++) {
            int[] tags = examples.get(row).tags().get(head);
            for (int i = 0; i < tags.length; i++) {
                if (tags[i] >= 0) {
                    right[(row * length + i) * count + tags[i]] = 1;
                }
            }
        }
        return manager.create(right, new Shape(examples.size(), length, count));
    }

    private static NDArray pointers(
            int link, List<Example> examples, int length, NDManager manager) {
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
