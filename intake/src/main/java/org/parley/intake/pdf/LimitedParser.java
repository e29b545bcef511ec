package org.parley.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses a PDF whose streams may be bombs: a stream that unfolds to more than the limit is emptied
 * before anyone unfolds it into memory, and so is every picture, which no text needs. In a file so
 * damaged that PDFBox searches it for its objects, streams that hold some of them never pass by
 * here: such a one looks itself whether it is a bomb.
 */
final class LimitedParser extends PDFParser implements Closeable {
    private static final int MOST_BYTES_A_STREAM = 48 << 20;
    private static final int MOST_BYTES = 512 << 20;
    private static final int MOST_FILTERS = 4;

    private final RandomAccessRead source;
    private final RandomAccessStreamCache decrypted;
    private long left = MOST_BYTES;
    private int emptied;

    LimitedParser(RandomAccessRead source, StreamCacheCreateFunction cache) throws IOException {
        super(source, "", null, null, cache);
        this.source = source;
        decrypted = cache.create();
        document.close();
        document = new WaryDocument(cache);
    }

    /** How many streams were too large. */
    int emptied() {
        return emptied;
    }

    @Override
    public void close() throws IOException {
        decrypted.close();
        source.close();
    }

    /** Reached by the streams of the cross reference, which are never encrypted. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
            limit(stream);
        }
        return stream;
    }

    /** Reached by all other streams, after they are decrypted. */
    @Override
    protected synchronized COSBase parseObjectDynamically(
            COSObjectKey key, boolean requireExistingNotCompressed) throws IOException {
        boolean isNew = document.getObjectFromPool(key).isObjectNull();
        COSBase object = super.parseObjectDynamically(key, requireExistingNotCompressed);
        if (isNew && object instanceof COSStream stream) {
            limit(stream);
        }
        return object;
    }

    private void limit(COSStream stream) throws IOException {
        if (stream instanceof WaryStream wary) {
            wary.looked = true;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            empty(stream);
        } else if (!unfoldsWithinLimit(stream)) {
            empty(stream);
            emptied++;
        }
    }

    private static void empty(COSStream stream) throws IOException {
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        stream.createRawOutputStream().close();
    }

    private boolean unfoldsWithinLimit(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.size() > MOST_FILTERS) {
            return false;
        }
        try {
            InputStream folded = stream.createRawInputStream();
            for (int i = 0; i < filters.size(); i++) {
                boolean last = i == filters.size() - 1;
                Limited unfolded =
                        new Limited(
                                last
                                        ? OutputStream.nullOutputStream()
                                        : new ByteArrayOutputStream());
                try (InputStream in = folded) {
                    FilterFactory.INSTANCE
                            .getFilter(filters.get(i))
                            .decode(in, unfolded, stream, i);
                }
                folded = unfolded.again();
            }
            folded.close();
            return true;
        } catch (TooLarge e) {
            return false;
        } catch (IOException | RuntimeException e) {
            return true; // a broken stream fails again, and is noted, where it is used
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Its streams are wary. */
    private final class WaryDocument extends COSDocument {
        WaryDocument(StreamCacheCreateFunction cache) {
            super(cache, LimitedParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
                throws IOException {
            COSStream stream = new WaryStream(start, length);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    /** Fails when it is unfolded and was not limited before, if it is a bomb. */
    private final class WaryStream extends COSStream {
        private boolean looked;

        WaryStream(long start, long length) throws IOException {
            super(decrypted, createRandomAccessReadView(start, length));
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            look();
            return super.createView();
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            look();
            return super.createInputStream(options);
        }

        private void look() throws IOException {
            if (!looked && !unfoldsWithinLimit(this)) {
                emptied++;
                throw new TooLarge();
            }
            looked = true;
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what passes, and stops it at the limit. */
    private final class Limited extends OutputStream {
        private final OutputStream out;
        private long mine = MOST_BYTES_A_STREAM;

        Limited(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }

        private void count(int bytes) throws TooLarge {
            mine -= bytes;
            left -= bytes;
            if (mine < 0 || left < 0) {
                throw new TooLarge();
            }
        }

        InputStream again() {
            return out instanceof ByteArrayOutputStream kept
                    ? new ByteArrayInputStream(kept.toByteArray())
                    : InputStream.nullInputStream();
        }
    }
}
