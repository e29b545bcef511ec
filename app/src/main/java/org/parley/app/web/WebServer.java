package org.parley.app.web;

import io.javalin.Javalin;
import io.javalin.router.Endpoint;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.parley.app.web.guard.Guard;
import org.parley.app.web.guard.Limits;
import org.parley.app.web.guard.Metrics;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.guard.TokenFileException;
import org.parley.ledger.Ledger;

/** The web board of one ledger, being served. */
public final class WebServer implements AutoCloseable {
    private final Javalin javalin;
    private final ServeSettings settings;
    private final Metrics metrics;

    private WebServer(Javalin javalin, ServeSettings settings, Metrics metrics) {
        this.javalin = javalin;
        this.settings = settings;
        this.metrics = metrics;
    }

    /**
     * Listens from its return on.
     *
     * @param mishaps is told what fails
     * @throws ServeException if the port cannot be had
     * @throws TokenFileException if the tokens cannot be used
     */
    public static WebServer start(
            ServeSettings settings, Ledger ledger, Clock clock, Mishaps mishaps) {
        Guard guard = new Guard(settings.access(), settings.readOnly(), clock, mishaps);
        Metrics metrics = new Metrics(() -> ledger.summary().articles());
        Routes routes = new Routes(ledger, clock, guard, metrics, mishaps);
        Javalin javalin =
                Javalin.create(
                        config -> {
                            config.startup.showJavalinBanner = false;
                            config.http.defaultContentType = "text/plain; charset=utf-8";
                            config.http.maxRequestSize = Limits.UPLOAD;
                            config.router.javaLangErrorHandler(
                                    (response, error) -> {
                                        mishaps.report("an answer", error);
                                        response.setStatus(500);
                                    });
                            config.requestLogger.http(metrics::count);
                            guard.stand(config.jetty);
                            routes.register(config.routes);
                        });
        try {
            javalin.start(settings.address().getHostAddress(), settings.port());
        } catch (RuntimeException e) {
            javalin.stop();
            metrics.close();
            throw new ServeException(settings, e);
        }
        return new WebServer(javalin, settings, metrics);
    }

    /** Where a browser on this machine finds it. */
    public URI address() {
        boolean here = settings.local() || settings.address().isAnyLocalAddress();
        String host = here ? "127.0.0.1" : settings.address().getHostAddress();
        return URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port());
    }

    /** Every route, with the roles of which one is needed. */
    List<Endpoint> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .toList();
    }

    /** Answers what was asked, and stops. */
    @Override
    public void close() {
        javalin.stop();
        metrics.close();
    }
}
