package org.parley.app.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * What a plot is made of, as JSON inside a page: in a {@code <script type="application/json">},
 * which none of its texts can end.
 */
public final class Island implements Content {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String json;

    private Island(String json) {
        this.json = json;
    }

    /**
     * @param value records, maps, lists, texts and numbers
     */
    public static Island of(Object value) {
        try {
            return new Island(
                    MAPPER.writeValueAsString(value)
                            .replace("<", "\\u003c")
                            .replace(">", "\\u003e")
                            .replace("&", "\\u0026")
                            .replace("\u2028", "\\u2028")
                            .replace("\u2029", "\\u2029"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + value, e);
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(json);
    }

    @Override
    public String toString() {
        return json;
    }
}
