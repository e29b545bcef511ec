package org.parley.app.web.page;

import java.util.List;
import java.util.Map;

/** A form that is to be looked at again before anything is ruled: nothing was changed. */
public final class Again extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String words;
    private final transient Map<String, Object> fields;
    private final transient List<Telling> concerned;

    private Again(int status, String words, Map<String, Object> fields, List<Telling> concerned) {
        super(words, null, false, false);
        this.status = status;
        this.words = words;
        this.fields = Map.copyOf(fields);
        this.concerned = List.copyOf(concerned);
    }

    /**
     * What was typed cannot be ruled.
     *
     * @param words a sentence that says what would do
     */
    public static Again unfit(String words) {
        return new Again(422, words, Map.of(), List.of());
    }

    /**
     * Somebody else ruled since the page was loaded.
     *
     * @param words who ruled what, when
     */
    public static Again overtaken(String words) {
        return new Again(
                409,
                words
                        + ". Nothing of yours was ruled. What you typed is still here: send it again if you still mean it.",
                Map.of(),
                List.of());
    }

    /**
     * It is told first what it would change.
     *
     * @param fields that the form has when it is sent again
     * @param concerned what would change, or some of it
     */
    public static Again asked(String words, Map<String, Object> fields, List<Telling> concerned) {
        return new Again(200, words, fields, concerned);
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** A sentence. */
    public String words() {
        return words;
    }

    /** The form with what is new in it. */
    Form in(Form form) {
        Form filled = form;
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            filled = filled.with(field.getKey(), field.getValue());
        }
        return filled;
    }

    List<Telling> concerned() {
        return concerned;
    }
}
