package org.parley.app.web.guard;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Takes in what is left of a body after its answer, and throws it away. Else the connection is cut
 * while the other end still sends, and a browser then shows an error of the network instead of the
 * answer that says what was wrong (RFC 9112, section 9.6). It lasts until {@link SlowRequests} ends
 * the connection, a minute, as a thread does not wait for it.
 */
final class Linger {
    /** Bytes of a body that is worth it. */
    private static final long MOST = 2 * Limits.UPLOAD;

    private Linger() {}

    /** Whether the rest of a body is waited for. */
    static boolean isWorth(Request request) {
        long length = request.getLength();
        boolean asksFirst = request.getHeaders().contains(HttpHeader.EXPECT);
        return length > 0 && length <= MOST && !asksFirst;
    }

    /**
     * What to complete after an answer instead of its end: first the rest of the body is taken in.
     */
    static Callback after(Request request, Callback end) {
        if (!isWorth(request)) {
            return end;
        }
        Callback whateverCame = Callback.from(end::succeeded, failure -> end.succeeded());
        return Callback.from(
                () -> Content.Source.consumeAll(new BodyLimit(request, MOST), whateverCame),
                end::failed);
    }
}
