package org.parley.core.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Names taken apart lately, kept because one name is mostly compared with many. What is kept never
 * changes an answer. May be shared across threads.
 */
final class Recent<T> {
    private static final int MOST = 4096;

    private final Map<String, T> kept = new ConcurrentHashMap<>();
    private final Function<String, T> making;

    Recent(Function<String, T> making) {
        this.making = making;
    }

    T of(String written) {
        T known = kept.get(written);
        if (known == null) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            known = making.apply(written);
            kept.put(written, known);
        }
        return known;
    }
}
