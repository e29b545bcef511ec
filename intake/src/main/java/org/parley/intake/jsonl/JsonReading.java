package org.parley.intake.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.parley.intake.document.CountedStream;
import org.parley.intake.document.DecodedText;
import org.parley.intake.document.Document;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;

/** Takes one document apart into its objects. */
final class JsonReading {
    private static final int LONGEST_MESSAGE = 160;
    private static final int PEEKED_LINES = 3;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader ALONE =
            JSON.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Document document;
    private final Articles articles;
    private final Receiver receiver;
    private boolean reported;

    JsonReading(Document document, Articles articles, Receiver receiver) {
        this.document = document;
        this.articles = articles;
        this.receiver = receiver;
    }

    void read() throws IOException {
        try (InputStream in = bytes()) {
            in.mark(Document.MOST_BYTES + Lines.AHEAD);
            boolean oneALine = oneALine(in);
            in.reset();
            if (oneALine) {
                lines(in);
            } else {
                objects(in);
            }
        }
        articles.end();
    }

    /** The bytes in UTF-8 without a mark, whatever Unicode they were in. */
    private InputStream bytes() throws IOException {
        BufferedInputStream in = new BufferedInputStream(document.open());
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        if (start.length >= 2
                && (start[0] == 0 || start[1] == 0 || start[0] == -1 || start[0] == -2)) {
            in.close();
            String text = DecodedText.of(document.bytes(), null).text();
            return new BufferedInputStream(new ByteArrayInputStream(text.getBytes(UTF_8)));
        }
        if (start.length >= 3 && start[0] == (byte) 0xEF) {
            in.skipNBytes(3);
        }
        return in;
    }

    /** Whether an object stands on one of the first lines, and nothing is spread over them. */
    private static boolean oneALine(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        int peeked = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String text = new String(line, StandardCharsets.ISO_8859_1).strip();
            boolean spread = peeked == 0 && (text.equals("{") || text.startsWith("["));
            if (lines.tooLong() || !text.isEmpty() && (spread || peeked++ == PEEKED_LINES)) {
                return false;
            }
            if (text.startsWith("{") && text.endsWith("}")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] line) {
        for (byte unit : line) {
            if (unit > ' ' || unit < 0) {
                return false;
            }
        }
        return true;
    }

    private void lines(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String place = "line " + lines.number();
            if (lines.tooLong()) {
                articles.refuse(
                        "too-large", place, Document.TOO_LARGE + "Leave it out, or split it");
            } else if (!isBlank(line)) {
                line(line, place);
            }
        }
    }

    private void line(byte[] line, String place) throws Unreadable {
        JsonNode node;
        try {
            node = ALONE.readTree(decoded(line));
        } catch (JsonProcessingException e) {
            articles.refuse("bad-json", place, noJson(e, false) + ". Mend it or leave it out");
            return;
        } catch (Unreadable e) {
            articles.refuse(e.code(), place, e.reason());
            return;
        }
        articles.take(node, place);
    }

    private String decoded(byte[] line) throws Unreadable {
        DecodedText text = DecodedText.of(line, null);
        if (!reported && (text.guessed() || text.damage() != null)) {
            reported = true;
            text.report(receiver);
        }
        return text.text();
    }

    /** Objects in an array, or one behind the other over any lines. */
    private void objects(InputStream in) throws IOException {
        CountedStream metered = new CountedStream(in);
        metered.allow(Document.MOST_BYTES, JsonReading::tooLarge);
        try (JsonParser parser = JSON.createParser((InputStream) metered)) {
            JsonToken token = parser.nextToken();
            boolean array = token == JsonToken.START_ARRAY;
            token = array ? parser.nextToken() : token;
            for (int count = 0; token != null && token != JsonToken.END_ARRAY; count++) {
                metered.allow(Document.MOST_BYTES, JsonReading::tooLarge);
                int line = parser.currentTokenLocation().getLineNr();
                JsonNode node = JSON.readTree(parser);
                token = parser.nextToken();
                boolean only = count == 0 && token == null;
                articles.take(node, only ? "" : place(array, count + 1, line));
            }
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    "bad-json",
                    noJson(e, true)
                            + ". Mend it there, or write one object a line: then only the broken"
                            + " line is lost");
        }
    }

    private static Unreadable tooLarge() {
        return new Unreadable(
                "too-large",
                "one of its objects has more than "
                        + (Document.MOST_BYTES >> 20)
                        + " MB, which is no article. Write one object an article");
    }

    private static String place(boolean array, int count, int line) {
        return array ? "item " + count + " (line " + line + ")" : "line " + line;
    }

    private static String noJson(JsonProcessingException e, boolean withLine) {
        JsonLocation location = e.getLocation();
        String where =
                location == null
                        ? ""
                        : " from "
                                + (withLine ? "line " + location.getLineNr() + ", " : "")
                                + "column "
                                + location.getColumnNr()
                                + " on";
        String message = e.getOriginalMessage().replaceAll("\\s+", " ").strip();
        String start =
                message.length() <= LONGEST_MESSAGE
                        ? message
                        : message.substring(0, LONGEST_MESSAGE) + " ...";
        return "it is no JSON" + where + " (" + start + ")";
    }
}
