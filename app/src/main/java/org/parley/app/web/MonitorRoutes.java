package org.parley.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.parley.app.web.guard.Metrics;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.guard.Open;
import org.parley.app.web.guard.Plain;
import org.parley.app.web.page.Role;
import org.parley.ledger.Ledger;

/** What programs ask that watch over this one. */
final class MonitorRoutes {
    private static final String NO_ENTRY = "0000000000000000";

    private final Ledger ledger;
    private final Metrics metrics;
    private final Mishaps mishaps;

    MonitorRoutes(Ledger ledger, Metrics metrics, Mishaps mishaps) {
        this.ledger = ledger;
        this.metrics = metrics;
        this.mishaps = mishaps;
    }

    void register(RoutesConfig routes) {
        routes.get("/health", this::health, Open.TO_ALL);
        routes.get("/metrics", this::metrics, Role.READER);
    }

    private void health(Context request) {
        request.contentType(Plain.TEXT);
        try {
            ledger.entry(NO_ENTRY);
            request.result("ok\n");
        } catch (RuntimeException e) {
            mishaps.report("/health", e);
            request.status(503).result("ledger\n");
        }
    }

    private void metrics(Context request) {
        request.contentType(Metrics.TYPE).result(metrics.scrape());
    }
}
