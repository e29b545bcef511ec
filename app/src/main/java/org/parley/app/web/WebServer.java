package org.parley.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.router.Endpoint;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.guard.Guard;
import org.parley.app.web.guard.Limits;
import org.parley.app.web.guard.Metrics;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.guard.TokenFileException;
import org.parley.app.web.reading.Desk;
import org.parley.app.web.reading.Uploads;
import org.parley.ledger.Ledger;

/** The web board of one ledger, being served. */
public final class WebServer implements AutoCloseable {
    private static final int GZIP = 2;

    private final Javalin javalin;
    private final ServeSettings settings;
    private final Metrics metrics;
    private final Uploads uploads;

    private WebServer(Javalin javalin, ServeSettings settings, Metrics metrics, Uploads uploads) {
        this.javalin = javalin;
        this.settings = settings;
        this.metrics = metrics;
        this.uploads = uploads;
    }

    /**
     * Listens from its return on.
     *
     * @param desk where articles are read, to be opened and closed by whoever made it; null if none
     *     may be
     * @param mishaps is told what fails
     * @throws ServeException if the port cannot be had
     * @throws TokenFileException if the tokens cannot be used
     */
    public static WebServer start(
            ServeSettings settings,
            Ledger ledger,
            @Nullable Desk desk,
            Clock clock,
            Mishaps mishaps) {
        Guard guard = new Guard(settings.access(), settings.readOnly(), clock, mishaps);
        Metrics metrics = new Metrics(() -> ledger.summary().articles());
        Uploads uploads = new Uploads();
        Routes routes =
                new Routes(new Remembered(ledger), clock, desk, uploads, guard, metrics, mishaps);
        Javalin javalin =
                Javalin.create(
                        config -> {
                            config.startup.showJavalinBanner = false;
                            config.http.defaultContentType = "text/plain; charset=utf-8";
                            // A page of 100 kB in 1 ms; the usual level takes three times that for
                            // a tenth less.
                            config.http.compressionStrategy =
                                    new CompressionStrategy(null, new Gzip(GZIP));
                            config.http.maxRequestSize = Limits.UPLOAD;
                            config.router.javaLangErrorHandler(
                                    (response, error) -> {
                                        mishaps.report("an answer", error);
                                        response.setStatus(500);
                                    });
                            config.requestLogger.http(metrics::count);
                            guard.stand(config.jetty);
                            limit(config.jetty.multipartConfig);
                            routes.register(config.routes);
                        });
        try {
            javalin.start(settings.address().getHostAddress(), settings.port());
        } catch (RuntimeException e) {
            javalin.stop();
            metrics.close();
            uploads.close();
            throw new ServeException(settings, e);
        }
        return new WebServer(javalin, settings, metrics, uploads);
    }

    private static void limit(MultipartConfig forms) {
        forms.maxFileSize(Uploads.MOST_BYTES, SizeUnit.BYTES);
        forms.maxTotalRequestSize(Uploads.MOST_BYTES + (1 << 20), SizeUnit.BYTES);
        forms.maxInMemoryFileSize(1, SizeUnit.MB);
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
        uploads.close();
    }
}
