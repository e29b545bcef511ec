package org.parley.lab.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
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

    private final List<Trained> all = new ArrayList<>();

    /** A weight, and the running means of its gradient and of the gradient's square. */
    private record Trained(String name, NDArray weight, NDArray first, NDArray second) {}

    /**
     * Starts to optimise weights.
     *
     * @param state what to remember about their past gradients, if anything
     */
    Adam(Map<String, NDArray> weights, Optional<Weights> state, NDManager manager) {
        weights.forEach(
                (name, weight) -> {
                    weight.setRequiresGradient(true);
                    NDArray first = moment(FIRST + name, weight, state, manager);
                    NDArray second = moment(SECOND + name, weight, state, manager);
                    all.add(new Trained(name, weight, first, second));
                });
    }

    private static NDArray moment(
            String name, NDArray weight, Optional<Weights> state, NDManager manager) {
        Shape shape = weight.getShape();
        return state.map(s -> manager.create(s.get(name).values(), shape))
                .orElseGet(() -> manager.zeros(shape));
    }

    /**
     * Moves the weights against their gradients, which are zero afterwards.
     *
     * @param step counted from 1
     * @return whether the gradient was finite
     */
    boolean step(int step, float rate) {
        double norm = norm();
        boolean finite = Double.isFinite(norm);
        float scale = (float) Math.min(1, 1 / (norm + 1e-6));
        double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
        for (Trained one : all) {
            try (NDArray gradient = one.weight().getGradient()) {
                if (finite) {
                    float own = rate * (one.name().startsWith("head.") ? HEAD_RATE : 1);
                    move(one, gradient, own, (float) (own * correction), scale);
                }
                // Not copyTo or set(Buffer): in DJL 0.30 they corrupt the native heap.
                gradient.set(new NDIndex("..."), 0);
            }
        }
        return finite;
    }

    private double norm() {
        double sum = 0;
        for (Trained one : all) {
            try (NDArray gradient = one.weight().getGradient();
                    NDArray norm = gradient.norm()) {
                double length = norm.getFloat();
                sum += length * length;
            }
        }
        return Math.sqrt(sum);
    }

    private static void move(
            Trained one, NDArray gradient, float rate, float corrected, float scale) {
        NDArray weight = one.weight();
        boolean matrix = weight.getShape().dimension() > 1;
        weight.getNDArrayInternal()
                .adamUpdate(
                        new NDList(weight, gradient, one.first(), one.second()),
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
        for (Trained one : all) {
            state.put(one.name(), Bert.tensor(one.weight()));
            state.put(FIRST + one.name(), Bert.tensor(one.first()));
            state.put(SECOND + one.name(), Bert.tensor(one.second()));
        }
        return new Weights(state);
    }
}
