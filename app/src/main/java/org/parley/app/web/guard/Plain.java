package org.parley.app.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers without a page: a sentence, or the same in JSON for programs that take it. */
public final class Plain {
    public static final String TEXT = "text/plain; charset=utf-8";
    public static final String JSON = "application/json";

    private Plain() {}

    /** One object with the status and the reason. */
    public static String json(int status, String reason) {
        return "{\"status\":"
                + status
                + ",\"error\":\""
                + new String(JsonStringEncoder.getInstance().quoteAsString(reason))
                + "\"}\n";
    }

    /**
     * Whether JSON is what the request takes best.
     *
     * @param accept the header of this name, or ''
     */
    public static boolean takesJson(String path, String accept) {
        return path.endsWith(".json") || accept.contains("json") && !accept.contains("html");
    }

    /**
     * Writes an answer that ends the connection, since what is left of the request counts for
     * nothing.
     */
    static void answer(
            Request request, Response response, Callback callback, int status, String reason) {
        String accept = request.getHeaders().get(HttpHeader.ACCEPT);
        String path = request.getHttpURI().getPath();
        boolean json = takesJson(path == null ? "" : path, accept == null ? "" : accept);
        SafeHeaders.put(response.getHeaders());
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, json ? JSON : TEXT);
        String words = json ? json(status, reason) : reason + "\n";
        response.write(true, ByteBuffer.wrap(words.getBytes(UTF_8)), callback);
    }
}
