package org.parley.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF names and does not bring along, always with the one font that
 * PDFBox itself carries: the machine's fonts are neither searched (seconds at the first PDF, and a
 * cache in the home folder) nor can they change what is read.
 */
final class BuiltInFonts implements FontMapper {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private BuiltInFonts(TrueTypeFont font) {
        this.font = font;
    }

    /** From now on PDFBox asks this. */
    static void use() {
        Installed.once();
    }

    private static final class Installed {
        static {
            FontMappers.set(new BuiltInFonts(load()));
        }

        static void once() {
            // the class is initialised now
        }

        private static TrueTypeFont load() {
            try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException("PDFBox lacks " + FONT, e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo systemInfo) {
        return new CIDFontMapping(null, font, true);
    }
}
