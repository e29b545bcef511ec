package org.parley.intake.text;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;

/** Plain text in any encoding, Markdown among it: what no other format wants is asked for here. */
public final class TextFormat implements Format {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    /** Takes everything, and names it if it turns out to be no text: it is asked last. */
    @Override
    public boolean recognises(Head head) {
        return true;
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        DecodedText decoded = DecodedText.of(document.bytes(), charset(document.contentType()));
        ArticleText.checkLetters(decoded.text());
        decoded.report(receiver);
        receiver.text(document.label(), decoded.text(), document.known());
    }

    private static @Nullable String charset(@Nullable String contentType) {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? matcher.group(1) : null;
    }
}
