package org.parley.app.web.page;

/** A request that is not done; the reason says what would do. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String reason;

    private Refused(int status, String title, String reason) {
        super(reason, null, false, false);
        this.status = status;
        this.title = title;
        this.reason = reason;
    }

    /** It asks for what cannot be. */
    public static Refused badQuestion(String reason) {
        return new Refused(400, "This cannot be asked", reason);
    }

    /** Its address names what the ledger does not have. */
    public static Refused notThere(String reason) {
        return new Refused(404, "Not found", reason);
    }

    /** Who asks may not do it. */
    public static Refused notAllowed(String reason) {
        return new Refused(403, "Not allowed", reason);
    }

    /** It does not say by whom it is asked, or by nobody who is known. */
    public static Refused unknown(String reason) {
        return new Refused(401, "Log in", reason);
    }

    /** It comes too soon after many others. */
    public static Refused tooOften(String reason) {
        return new Refused(429, "Too often", reason);
    }

    /** Somebody else changed the same thing meanwhile. */
    public static Refused overtaken(String reason) {
        return new Refused(409, "Somebody was faster", reason);
    }

    /** It brings more than is taken. */
    public static Refused tooLarge(String reason) {
        return new Refused(413, "Too much at once", reason);
    }

    /** More is asked for than is done at a time. */
    public static Refused tooMany(String reason) {
        return new Refused(503, "Too much to do", reason);
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** In a few words. */
    public String title() {
        return title;
    }

    public String reason() {
        return reason;
    }
}
