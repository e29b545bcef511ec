package org.parley.app.web.guard;

import io.javalin.config.JettyConfig;
import io.javalin.config.SizeUnit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Puts the gate and the limits of connections, threads, headers and time before a server. */
final class Door {
    private static final int LEAST_THREADS = 4;
    private static final int CROWDED_IDLE_MILLIS = 5_000;

    private Door() {}

    static void fit(JettyConfig jetty, Gate gate, boolean behindProxy) {
        jetty.threadPool = new QueuedThreadPool(Limits.THREADS, LEAST_THREADS);
        jetty.multipartConfig.maxTotalRequestSize(Limits.UPLOAD, SizeUnit.BYTES);
        jetty.multipartConfig.maxFileSize(Limits.UPLOAD, SizeUnit.BYTES);
        jetty.modifyHttpConfiguration(Door::limit);
        jetty.modifyServer(server -> stand(server, gate, behindProxy));
        jetty.modifyServletContextHandler(
                context -> {
                    context.setErrorHandler(new PlainErrors());
                    context.setMaxFormContentSize((int) Limits.FORM);
                });
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(Limits.HEADERS);
        http.setIdleTimeout(Limits.IDLE_MILLIS);
    }

    private static void stand(Server server, Gate gate, boolean behindProxy) {
        ThreadLimitHandler threads =
                new ThreadLimitHandler(behindProxy ? "X-Forwarded-For" : null, false);
        threads.setThreadLimit(Limits.THREADS_EACH);
        threads.setHandler(server.getHandler());
        gate.setHandler(threads);
        server.setHandler(gate);
        server.setErrorHandler(new PlainErrors());
        NetworkConnectionLimit connections = new NetworkConnectionLimit(Limits.CONNECTIONS, server);
        connections.setEndPointIdleTimeout(CROWDED_IDLE_MILLIS);
        server.addBean(connections);
        server.addEventListener(
                new LifeCycle.Listener() {
                    @Override
                    public void lifeCycleStarting(LifeCycle starting) {
                        for (Connector connector : server.getConnectors()) {
                            connector.addBean(new SlowRequests(connector.getScheduler()));
                        }
                    }
                });
    }
}
