package org.parley.app.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often somebody may do something: a bucket of permits for each name, which fills up again with
 * time. Remembers those who came last. For threads at once.
 */
final class Rates {
    private static final int REMEMBERED = 10_000;

    private static final class Bucket {
        private double permits;
        private long at;
    }

    private final double perNano;
    private final int most;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * @param perSecond permits that come each second; 0: any number
     * @param most permits that gather while nothing is asked
     * @param nanos tells the time
     */
    Rates(double perSecond, int most, LongSupplier nanos) {
        perNano = perSecond / 1e9;
        this.most = most;
        this.nanos = nanos;
    }

    /** Takes a permit, if there is one. */
    synchronized boolean take(String name) {
        if (perNano == 0) {
            return true;
        }
        long now = nanos.getAsLong();
        Bucket bucket = buckets.get(name);
        if (bucket == null) {
            bucket = new Bucket();
            bucket.permits = most;
            buckets.put(name, bucket);
        } else {
            bucket.permits = Math.min(most, bucket.permits + (now - bucket.at) * perNano);
        }
        bucket.at = now;
        if (bucket.permits < 1) {
            return false;
        }
        bucket.permits--;
        return true;
    }
}
