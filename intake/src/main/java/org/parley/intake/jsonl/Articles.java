package org.parley.intake.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Hands over the objects of one document as articles. */
final class Articles {
    /** When so many objects have no text and none had, none will. */
    private static final int ENOUGH_WITHOUT_TEXT = 20;

    private static final Pattern MARKUP =
            Pattern.compile(
                    "</(?:p|div|h[1-6]|li|article|body|span|a|strong|em|blockquote)\\s*>|<br ?/?>",
                    Pattern.CASE_INSENSITIVE);

    private final Document document;
    private final ColumnMap columns;
    private final Receiver receiver;
    private final UsualNames usual = UsualNames.load();

    /** Places of objects without a text, until one has. */
    private final List<String> withoutText = new ArrayList<>();

    /** Why the first of them has none. */
    private String reason = "";

    private boolean someText;

    Articles(Document document, ColumnMap columns, Receiver receiver) throws IOException {
        this.document = document;
        this.columns = columns;
        this.receiver = receiver;
    }

    /**
     * An object, or a list of them within one.
     *
     * @param place in the document, or empty if it is the whole
     */
    void take(JsonNode node, String place) throws Unreadable {
        if (!node.isObject()) {
            without("it is no object. Write {\"text\": \"...\"}", place);
            return;
        }
        Row row = new Row(node, columns, usual);
        if (row.text().isPresent()) {
            hand(row, row.text().get(), place);
            return;
        }
        int item = 0;
        List<JsonNode> listed = row.listed();
        for (JsonNode inner : listed) {
            Row one = new Row(inner, columns, usual);
            String within = (place.isEmpty() ? "" : place + ", ") + "item " + ++item;
            if (one.text().isPresent()) {
                hand(one, one.text().get(), within);
            } else {
                without(one.withoutText(), within);
            }
        }
        if (listed.isEmpty()) {
            without(row.withoutText(), place);
        }
    }

    private void without(String why, String place) throws Unreadable {
        reason = reason.isEmpty() ? why : reason;
        if (someText) {
            refuse("no-text-column", place, why);
            return;
        }
        withoutText.add(place);
        if (withoutText.size() >= ENOUGH_WITHOUT_TEXT) {
            throw new Unreadable("no-text-column", reason);
        }
    }

    private void hand(Row row, String text, String place) {
        someText = true;
        withoutText.forEach(before -> refuse("no-text-column", before, reason));
        withoutText.clear();
        Metadata metadata = row.metadata().or(document.known());
        String label = place.isEmpty() ? document.label() : document.label() + ", " + place;
        if (MARKUP.matcher(text).find()) {
            String name = place.isEmpty() ? document.name() : document.name() + ", " + place;
            byte[] bytes = text.getBytes(UTF_8);
            receiver.inside(Document.of(label, name, "text/html; charset=utf-8", metadata, bytes));
            return;
        }
        try {
            ArticleText.check(text);
            receiver.article(label, ArticleText.headed(row.metadata().title(), text), metadata);
        } catch (Unreadable e) {
            refuse(e.code(), place, e.reason());
        }
    }

    void refuse(String code, String place, String why) {
        receiver.refused(code, place.isEmpty() ? "its only object" : place, why);
    }

    /**
     * @throws Unreadable if no object had a text
     */
    void end() throws Unreadable {
        if (!withoutText.isEmpty()) {
            throw new Unreadable("no-text-column", reason);
        }
    }
}
