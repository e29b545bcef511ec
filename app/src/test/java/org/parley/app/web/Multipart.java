package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A form with files, as browsers send it. */
final class Multipart {
    private static final String BORDER = "----border-of-parley";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        add("Content-Disposition: form-data; name=\"" + name + "\"\r\n", value.getBytes(UTF_8));
        return this;
    }

    Multipart file(String name, String file, String content) {
        return file(name, file, content.getBytes(UTF_8));
    }

    Multipart file(String name, String file, byte[] content) {
        add(
                "Content-Disposition: form-data; name=\""
                        + name
                        + "\"; filename=\""
                        + file.replace("\"", "%22")
                        + "\"\r\nContent-Type: application/octet-stream\r\n",
                content);
        return this;
    }

    private void add(String head, byte[] content) {
        bytes.writeBytes(("--" + BORDER + "\r\n" + head + "\r\n").getBytes(UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(UTF_8));
    }

    String type() {
        return "multipart/form-data; boundary=" + BORDER;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(("--" + BORDER + "--\r\n").getBytes(UTF_8));
        return all.toByteArray();
    }
}
