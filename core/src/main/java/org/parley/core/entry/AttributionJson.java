package org.parley.core.entry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parley.core.text.Span;

/** The JSON form of an article's attributions, which is a promise to other programs. */
public final class AttributionJson {
    private AttributionJson() {}

    /**
     * All attributions of a document as one line of JSON, without a line break; spans are {@code
     * [start,end]} pairs.
     *
     * @param document label, printed without its last ending
     */
    public static String line(String document, List<Attribution> attributions) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("doc", document.replaceFirst("(?<=.)\\.[^.]*$", ""));
        ArrayNode list = json.putArray("attributions");
        for (Attribution attribution : attributions) {
            ObjectNode one = list.addObject();
            one.set("source", spans(attribution.source()));
            one.set("cue", spans(List.of(attribution.cue())));
            one.set("content", spans(attribution.content()));
            one.put("depth", attribution.depth());
        }
        return json.toString();
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Span span : spans) {
            list.addArray().add(span.start()).add(span.end());
        }
        return list;
    }
}
