package org.parley.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.parley.app.web.page.Role;

/** The description of what programs can ask here, in OpenAPI. It is kept by hand. */
final class ApiRoutes {
    static final String PATH = "/openapi.yaml";

    private static final String RESOURCE = "openapi.yaml";

    private final byte[] description = load();

    private static byte[] load() {
        try (InputStream in = ApiRoutes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + RESOURCE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::serve, Role.READER);
    }

    private void serve(Context request) {
        request.contentType("text/yaml; charset=utf-8").result(description);
    }
}
