package org.parley.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;

/** A PDF file, put together object by object as no program writes one. */
final class RawPdf {
    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String trailer = "";

    /** One page with some words: objects 1 (catalogue), 2 (pages), 3 (page), 4 and 5 (its font). */
    static RawPdf of(String words) {
        return new RawPdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                        .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object(3, page(4, ""))
                        .stream(4, "", shows(words))
                        .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    /**
     * @param content number of the object that draws it
     * @param more entries
     */
    static String page(int content, String more) {
        return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents "
                + content
                + " 0 R"
                + (more.contains("/Resources") ? "" : "/Resources<</Font<</F1 5 0 R>>>>")
                + more
                + ">>";
    }

    static byte[] shows(String words) {
        return ("BT /F1 12 Tf 72 700 Td (" + words + ") Tj ET").getBytes(ISO_8859_1);
    }

    RawPdf object(int number, String body) {
        objects.put(number, body.getBytes(ISO_8859_1));
        return this;
    }

    /**
     * @param entries of its dictionary; its length too, if they name one
     */
    RawPdf stream(int number, String entries, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String length = entries.contains("/Length") ? "" : "/Length " + content.length;
        body.writeBytes(("<<" + length + entries + ">>stream\n").getBytes(ISO_8859_1));
        body.writeBytes(content);
        body.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.put(number, body.toByteArray());
        return this;
    }

    /** Entries of the trailer beside its root and size. */
    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    byte[] bytes() {
        return bytes(true);
    }

    /** Without its table of places, so that a program must search for the objects. */
    byte[] withoutTable() {
        return bytes(false);
    }

    private byte[] bytes(boolean table) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        int size = objects.keySet().stream().max(Integer::compare).orElse(0) + 1;
        int[] places = new int[size];
        objects.forEach(
                (number, body) -> {
                    places[number] = all.size();
                    all.writeBytes((number + " 0 obj\n").getBytes(ISO_8859_1));
                    all.writeBytes(body);
                    all.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
                });
        if (!table) {
            return all.toByteArray();
        }
        StringBuilder end = new StringBuilder("xref\n0 " + size + "\n0000000000 65535 f \n");
        for (int number = 1; number < size; number++) {
            String use = objects.containsKey(number) ? "n" : "f";
            end.append(String.format("%010d 00000 %s \n", places[number], use));
        }
        end.append("trailer\n<</Root 1 0 R/Size " + size + trailer + ">>\nstartxref\n");
        end.append(all.size()).append("\n%%EOF\n");
        all.writeBytes(end.toString().getBytes(ISO_8859_1));
        return all.toByteArray();
    }
}
