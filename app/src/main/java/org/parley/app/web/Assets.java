package org.parley.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.core.text.Article;

/**
 * The files that pages load, all from the program's own jars, read once. There is no folder to go
 * through: what is not in the list is not there.
 */
final class Assets {
    private static final String OWN = "/org/parley/app/web/assets/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> RESOURCES =
            Map.of(
                    "parley.css", OWN + "parley.css",
                    "parley.js", OWN + "parley.js",
                    "plots.js", OWN + "plots.js",
                    "rulings.js", OWN + "rulings.js",
                    "icon.svg", OWN + "icon.svg",
                    "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js",
                    "sse.js", WEBJARS + "htmx-ext-sse/2.2.2/sse.js",
                    "echarts.js", WEBJARS + "echarts/5.5.0/echarts.common.min.js");

    private record Asset(byte[] bytes, String type, String tag) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        RESOURCES.forEach((name, resource) -> assets.put(name, load(name, resource)));
    }

    private static Asset load(String name, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            byte[] bytes = in.readAllBytes();
            String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            return new Asset(bytes, type(name), '"' + Article.sha256(text).substring(0, 16) + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "text/javascript; charset=utf-8";
        };
    }

    void serve(Context request) {
        Asset asset = assets.get(request.pathParam("name"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        request.header("Cache-Control", "public, max-age=0, must-revalidate")
                .header("ETag", asset.tag())
                .contentType(asset.type());
        if (asset.tag().equals(request.header("If-None-Match"))) {
            request.status(304);
        } else {
            request.result(asset.bytes());
        }
    }
}
