package org.parley.app.web.guard;

/** How much one may send and ask at once. */
public final class Limits {
    /** Bytes of a form. */
    public static final long FORM = 64 << 10;

    /** Letters of a text that is pasted to be read. */
    public static final int TEXT = 5 << 20;

    /** Bytes of all files that are sent to be read together. */
    public static final long UPLOAD = 50L << 20;

    /** Bytes of a form with a text: each byte of UTF-8 may take three in it. */
    private static final long TEXT_FORM = 3L * TEXT + FORM;

    /** Event streams to one address at once. */
    static final int STREAMS = 32;

    /** Connections at once. */
    static final int CONNECTIONS = 8_000;

    /** Threads that answer: most wait for a slow body or a slow reader at the other end. */
    static final int THREADS = 1_000;

    /** Threads that answer one address. */
    static final int THREADS_EACH = 400;

    /** Bytes of all headers of a request. */
    static final int HEADERS = 16 << 10;

    /** Milliseconds until a connection that says nothing is closed. */
    static final long IDLE_MILLIS = 30_000;

    /** Seconds that a connection may take until its next request is there in full. */
    static final int REQUEST_SECONDS = 60;

    /** Bytes a second that a body must come with. */
    static final long SLOWEST = 500;

    private Limits() {}

    /**
     * Bytes of a request's body.
     *
     * @param type of the content, or ''
     */
    static long body(String path, String type) {
        if (!path.equals("/read")) {
            return FORM;
        }
        return type.startsWith("multipart/form-data") ? UPLOAD : TEXT_FORM;
    }
}
