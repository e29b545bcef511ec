package org.parley.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.entity.DeflateInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Unreadable;

/** How a page was packed for the way. */
final class Coding {
    /** What servers may choose from. */
    static final String ACCEPTED = "gzip, deflate";

    private static final String AGAIN =
            "Try again; if it stays so, save the page in a browser, then: parley read page.html";

    private Coding() {}

    /**
     * A page unpacked.
     *
     * @param coding the value of Content-Encoding, or null
     * @param most bytes that it may have
     */
    static byte[] unpacked(@Nullable String coding, byte[] packed, int most) throws Unreadable {
        String name = coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
        if (packed.length == 0 || name.isEmpty() || name.equals("identity")) {
            return packed;
        }
        try (InputStream in = opened(name, new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Failure.tooLarge(most);
            }
            return bytes;
        } catch (Unreadable e) {
            throw e;
        } catch (EOFException e) {
            throw new Unreadable("truncated", "its " + name + " data end too early. " + AGAIN);
        } catch (ZipException e) {
            throw damaged(name);
        } catch (IOException | StackOverflowError e) {
            // GZIPInputStream calls itself for each empty part of a file in many parts
            throw damaged(name);
        }
    }

    private static InputStream opened(String name, InputStream packed) throws IOException {
        return switch (name) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new DeflateInputStream(packed);
            default ->
                    throw new Unreadable(
                            "content-encoding",
                            "the server packed it as \""
                                    + (name.length() > 40 ? name.substring(0, 40) : name)
                                    + "\", which was not asked for. Save the page in a browser, then:"
                                    + " parley read page.html");
        };
    }

    private static Unreadable damaged(String name) {
        return new Unreadable("damaged", "its " + name + " data are damaged. " + AGAIN);
    }
}
