package org.parley.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Unreadable;

/**
 * A message taken apart.
 *
 * @param fields the first value of each field of its header, by its name in lower case, decoded
 * @param body its parts
 */
record Mail(Map<String, String> fields, Part body) {
    private static final int MOST_DEPTH = 20;
    private static final int MOST_PARTS = 1000;

    private static final MimeConfig LIMITS =
            MimeConfig.custom()
                    .setMaxLineLen(1 << 20)
                    .setMaxHeaderCount(2000)
                    .setMaxHeaderLen(1 << 18)
                    .setMaxContentLen(Document.MOST_BYTES)
                    .build();

    /** A field of its header, or null. */
    @Nullable String field(String name) {
        return fields.get(name);
    }

    static Mail parse(byte[] bytes) throws IOException {
        MimeTokenStream tokens =
                new MimeTokenStream(
                        LIMITS,
                        DecodeMonitor.SILENT,
                        new DefaultBodyDescriptorBuilder(null, null, DecodeMonitor.SILENT));
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            tokens.parse(new ByteArrayInputStream(bytes));
            return parse(tokens);
        } catch (MimeException | RuntimeException e) {
            throw new Unreadable(
                    "damaged",
                    "it is no message that a mail program would write ("
                            + reason(e)
                            + "). Save its text by itself and read that");
        }
    }

    /** In words: an exception around another has the other's name in its message. */
    private static String reason(Throwable e) {
        return e.getCause() == null ? String.valueOf(e.getMessage()) : reason(e.getCause());
    }

    private static Mail parse(MimeTokenStream tokens) throws IOException, MimeException {
        Map<String, String> fields = new HashMap<>();
        Deque<Part.Many> open = new ArrayDeque<>();
        open.push(new Part.Many("message", new ArrayList<>()));
        int parts = 0;
        for (EntityState state = tokens.getState();
                state != EntityState.T_END_OF_STREAM;
                state = tokens.next()) {
            switch (state) {
                case T_FIELD -> {
                    if (open.size() == 1) {
                        keep(fields, tokens.getField());
                    }
                }
                case T_START_MULTIPART -> {
                    String subtype = tokens.getBodyDescriptor().getSubType();
                    open.push(new Part.Many(lower(subtype), new ArrayList<>()));
                    parts++;
                }
                case T_END_MULTIPART -> {
                    Part.Many many = open.pop();
                    open.element().parts().add(many);
                }
                case T_BODY -> {
                    open.element().parts().add(one(tokens));
                    parts++;
                }
                default -> {}
            }
            if (open.size() > MOST_DEPTH || parts > MOST_PARTS) {
                throw new Unreadable(
                        "too-deep",
                        "it has parts within parts without end. Save its text by itself and read"
                                + " that");
            }
        }
        List<Part> top = open.getLast().parts();
        return new Mail(fields, top.size() == 1 ? top.get(0) : open.getLast());
    }

    private static Part.One one(MimeTokenStream tokens) throws IOException {
        MaximalBodyDescriptor about = (MaximalBodyDescriptor) tokens.getBodyDescriptor();
        Map<String, String> parameters = about.getContentTypeParameters();
        String name = about.getContentDispositionFilename();
        if (name == null) {
            name = parameters.get("name");
        }
        byte[] bytes;
        try (InputStream in = tokens.getDecodedInputStream()) {
            bytes = in.readAllBytes();
        }
        return new Part.One(
                lower(about.getMimeType()),
                parameters.get("charset"),
                lower(about.getContentDispositionType()),
                name == null ? null : decoded(name),
                about.getContentLocation(),
                "flowed".equals(lower(parameters.get("format"))),
                "yes".equals(lower(parameters.get("delsp"))),
                bytes);
    }

    private static void keep(Map<String, String> fields, Field field) {
        String raw = Charsets.text(field.getRaw().toByteArray(), null);
        String value = raw.substring(Math.min(raw.length(), raw.indexOf(':') + 1));
        fields.putIfAbsent(lower(field.getName()), decoded(value.replaceAll("\r?\n", "").strip()));
    }

    private static String decoded(String value) {
        return value.contains("=?")
                ? DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)
                : value;
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}
