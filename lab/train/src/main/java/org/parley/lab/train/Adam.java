package org.parley.lab.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.lab.encoder.Tensor;
import org.parley.lab.encoder.Weights;

/**
 * Adam with decoupled weight decay. Gradients are scaled to a norm of at most 1 over all weights; a
 * step whose gradient is not finite is left out.
 *
 * @see <a href="https://arxiv.org/abs/1711.05101">Decoupled weight decay regularization</a>
 */
final class Adam {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;

    /** New layers start from nothing and learn so many times faster. */
    private static final float HEAD_RATE = 10;

    /** To DJL 0.30 a limit of 0 means 0, not "none". */
    private static final float NO_LIMIT = -1;

    private static final String FIRST = "first.";
    private static final String SECOND = "second.";

    private final Map<String, NDArray> weights;
    private final Map<String, NDArray> moments = new LinkedHashMap<>();

    /**
     * Starts to optimise weights.
     *
     * @param state what to remember about their past gradients, if anything
     */
    Adam(Map<String, NDArray> weights, Optional<Weights> state, NDManager manager) {
        this.weights = weights;
        weights.forEach(
                (name, weight) -> {
                    weight.setRequiresGradient(true);
                    for (String moment : List.of(FIRST + name, SECOND + name)) {
                        Shape shape = weight.getShape();
                        moments.put(
                                moment,
                                state.map(s -> manager.create(s.get(moment).values(), shape))
                                        .orElseGet(() -> manager.zeros(shape)));
                    }
                });
    }

    /**
     * Moves the weights against their gradients, which are empty afterwards.
     *
     * @param step counted from 1
     * @return whether the gradient was finite
     */
    boolean step(int step, float rate) {
        double norm = norm();
        boolean finite = Double.isFinite(norm);
        float scale = (float) Math.min(1, 1 / (norm + 1e-6));
        double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
        weights.forEach(
                (name, weight) -> {
                    try (NDArray gradient = weight.getGradient()) {
                        if (finite) {
                            float own = rate * (name.startsWith("head.") ? HEAD_RATE : 1);
                            move(name, gradient, own, (float) (own * correction), scale);
                        }
                        // Not copyTo or set(Buffer): in DJL 0.30 they corrupt the native heap.
                        gradient.set(new NDIndex("..."), 0);
                    }
                });
        return finite;
    }

    private double norm() {
        double sum = 0;
        for (NDArray weight : weights.values()) {
            try (NDArray gradient = weight.getGradient();
                    NDArray norm = gradient.norm()) {
                double one = norm.getFloat();
                sum += one * one;
            }
        }
        return Math.sqrt(sum);
    }

    private void move(String name, NDArray gradient, float rate, float corrected, float scale) {
        NDArray weight = weights.get(name);
        NDArray first = moments.get(FIRST + name);
        NDArray second = moments.get(SECOND + name);
        boolean matrix = weight.getShape().dimension() > 1;
        weight.getNDArrayInternal()
                .adamUpdate(
                        new NDList(weight, gradient, first, second),
                        new NDList(weight),
                        rate,
                        corrected,
                        matrix ? DECAY : 0,
                        scale,
                        NO_LIMIT,
                        BETA1,
                        BETA2,
                        EPSILON,
                        false,
                        true);
    }

    /** The weights with all that is remembered about their past gradients. */
    Weights state() {
        Map<String, Tensor> state = new LinkedHashMap<>();
        weights.forEach((name, array) -> state.put(name, Bert.tensor(array)));
        moments.forEach((name, array) -> state.put(name, Bert.tensor(array)));
        return new Weights(state);
    }
}
