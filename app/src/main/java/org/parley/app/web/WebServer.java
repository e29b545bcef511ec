package org.parley.app.web;

import io.javalin.Javalin;
import java.net.URI;
import java.time.Clock;
import org.parley.ledger.Ledger;

/** The web board of one ledger, being served. */
public final class WebServer implements AutoCloseable {
    private final Javalin javalin;
    private final ServeSettings settings;

    private WebServer(Javalin javalin, ServeSettings settings) {
        this.javalin = javalin;
        this.settings = settings;
    }

    /**
     * Listens from its return on.
     *
     * @throws ServeException if the port cannot be had
     */
    public static WebServer start(ServeSettings settings, Ledger ledger, Clock clock) {
        Routes routes = new Routes(ledger, clock, settings);
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
                            routes.register(config.routes);
                        });
        try {
            javalin.start(settings.address().getHostAddress(), settings.port());
        } catch (RuntimeException e) {
            javalin.stop();
            throw new ServeException(settings, e);
        }
        return new WebServer(javalin, settings);
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
    }
}
