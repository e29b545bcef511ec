package org.parley.app.web.guard;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** What a monitor may know of this program, in the form of Prometheus. For threads at once. */
public final class Metrics implements AutoCloseable {
    /** Of what {@link #scrape} returns. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();

    /**
     * @param articles how many the ledger has; asked at each scrape
     */
    public Metrics(Supplier<Number> articles) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collector.bindTo(registry);
        Gauge.builder("parley.articles", articles)
                .description("articles read that the ledger has")
                .register(registry);
    }

    /**
     * Counts an answer under the route, not the address: of routes there are few.
     *
     * @param millis how long it took
     */
    public void count(Context request, float millis) {
        Endpoint route = request.endpoints().matchedHttpEndpoint();
        Timer.builder("parley.requests")
                .description("answers, and how long they took")
                .tag("method", request.method().name())
                .tag("route", route == null ? "none" : route.path)
                .tag("status", Integer.toString(request.statusCode()))
                .register(registry)
                .record(Duration.ofNanos((long) (millis * 1e6)));
    }

    public String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
