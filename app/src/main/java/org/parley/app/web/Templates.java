package org.parley.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.parley.app.web.page.Frame;
import org.parley.app.web.page.View;

/** The templates of {@code src/main/jte}, which the build makes classes of. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A whole page, in UTF-8. */
    byte[] page(Frame frame, View view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(
                view.template() + ".jte", Map.of("frame", frame, "view", view.model()), output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A part of a page, as HTML. */
    String part(String name, Object view) {
        StringOutput output = new StringOutput();
        engine.render("part/" + name + ".jte", Map.of("view", view), output);
        return output.toString();
    }
}
