package org.parley.core.entry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/**
 * The JSON form of an article's attributions, which is a promise to other programs: keys in this
 * order, absent values as null, new keys only at the end.
 */
public final class AttributionJson {
    private AttributionJson() {}

    /**
     * All attributions of an article as one line of JSON, without a line break; spans are {@code
     * [start,end]} pairs. The article is named by its label, without the last ending.
     */
    public static String line(Article article, List<SourceChain> chains) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("doc", article.document().replaceFirst("(?<=.)\\.[^.]*$", ""));
        ArrayNode list = json.putArray("attributions");
        chains.forEach(chain -> list.add(tree(article, chain)));
        return json.toString();
    }

    private static ObjectNode tree(Article article, SourceChain chain) {
        Attribution attribution = chain.attribution();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("source", spans(attribution.source()));
        json.set("cue", spans(List.of(attribution.cue())));
        json.set("content", spans(attribution.content()));
        json.put("depth", attribution.depth());
        json.set("via", names(chain.names()));
        json.put("origin", chain.origin(article).orElse(null));
        json.set("unresolved", names(chain.unresolved()));
        json.put("manner", attribution.manner().word());
        json.put("stance", attribution.stance().word());
        json.put("rule", attribution.rule());
        json.put("confidence", Math.round(100 * attribution.confidence()) / 100.0);
        return json;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Span span : spans) {
            list.addArray().add(span.start()).add(span.end());
        }
        return list;
    }

    private static ArrayNode names(List<String> names) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        names.forEach(list::add);
        return list;
    }
}
