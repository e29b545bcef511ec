package org.parley.app.web;

import io.javalin.Javalin;
import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.reading.Desk;
import org.parley.app.web.reading.Uploads;
import org.parley.ledger.Ledger;

/** The web board of one ledger, being served. */
public final class WebServer implements AutoCloseable {
    private final Javalin javalin;
    private final ServeSettings settings;
    private final Uploads uploads;

    private WebServer(Javalin javalin, ServeSettings settings, Uploads uploads) {
        this.javalin = javalin;
        this.settings = settings;
        this.uploads = uploads;
    }

    /**
     * Listens from its return on; nothing can be read into the ledger.
     *
     * @throws ServeException if the port cannot be had
     */
    public static WebServer start(ServeSettings settings, Ledger ledger, Clock clock) {
        return start(settings, ledger, null, clock);
    }

    /**
     * Listens from its return on.
     *
     * @param desk where articles are read, to be opened and closed by whoever made it; null if none
     *     may be
     * @throws ServeException if the port cannot be had
     */
    public static WebServer start(
            ServeSettings settings, Ledger ledger, @Nullable Desk desk, Clock clock) {
        Uploads uploads = new Uploads();
        Routes routes = new Routes(ledger, clock, settings, desk, uploads);
        Javalin javalin =
                Javalin.create(
                        config -> {
                            config.startup.showJavalinBanner = false;
                            config.http.defaultContentType = "text/plain; charset=utf-8";
                            config.jetty.modifyHttpConfiguration(
                                    http -> {
                                        http.setSendServerVersion(false);
                                        http.setSendDateHeader(false);
                                    });
                            limit(config.jetty.multipartConfig);
                            routes.register(config.routes);
                        });
        try {
            javalin.start(settings.address().getHostAddress(), settings.port());
        } catch (RuntimeException e) {
            javalin.stop();
            throw new ServeException(settings, e);
        }
        return new WebServer(javalin, settings, uploads);
    }

    private static void limit(MultipartConfig forms) {
        forms.maxFileSize(Uploads.MOST_BYTES, SizeUnit.BYTES);
        forms.maxTotalRequestSize(Uploads.MOST_BYTES + (1 << 20), SizeUnit.BYTES);
        forms.maxInMemoryFileSize(1, SizeUnit.MB);
    }

    /** Where a browser on this machine finds it. */
    public URI address() {
        String host = settings.local() ? "127.0.0.1" : settings.address().getHostAddress();
        return URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port());
    }

    /** Answers what was asked, and stops. */
    @Override
    public void close() {
        javalin.stop();
        uploads.close();
    }
}
