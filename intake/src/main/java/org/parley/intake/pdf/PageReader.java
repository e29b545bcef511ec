package org.parley.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws pages without showing them and keeps the words and the places of pictures. Text that runs
 * in another direction than most of its page, or lies outside of it, is left out.
 */
final class PageReader extends PDFTextStripper {
    private static final int MOST_OPERATIONS_A_PAGE = 300_000;
    private static final int MOST_OPERATIONS = 10_000_000;

    /** Sound files draw less than once for each of their bytes. */
    private static final int MOST_OPERATIONS_A_BYTE = 20;

    private static final int MOST_GLYPHS_A_PAGE = 60_000;
    private static final int MOST_GLYPHS = 12_000_000;

    private final int mostOperations;
    private int operations;
    private int operationsOnPage;
    private int glyphs;
    private int glyphsOnPage;
    private int unknown;
    private float width;
    private float height;
    private final List<Word> pictures = new ArrayList<>();

    /**
     * @param bytes how large the file is
     */
    PageReader(int bytes) throws IOException {
        mostOperations =
                (int)
                        Math.min(
                                MOST_OPERATIONS,
                                MOST_OPERATIONS_A_PAGE + (long) MOST_OPERATIONS_A_BYTE * bytes);
        setShouldSeparateByBeads(false);
        setStartPage(0); // pages are handed over one by one, and not counted
    }

    /**
     * Takes in a page. If it fails midway, what came before is there.
     *
     * @throws IOException if the page is damaged, or endless
     */
    void read(PDPage page) throws IOException {
        operationsOnPage = 0;
        glyphsOnPage = 0;
        pictures.clear();
        charactersByArticle.clear();
        PDRectangle box = page.getCropBox();
        boolean upright = page.getRotation() % 180 == 0;
        width = upright ? box.getWidth() : box.getHeight();
        height = upright ? box.getHeight() : box.getWidth();
        if (page.hasContents()) {
            processPage(page);
        }
    }

    /** The share of all glyphs so far of which nobody knows what letters they are. */
    double unknown() {
        return glyphs == 0 ? 0 : (double) unknown / glyphs;
    }

    float height() {
        return height;
    }

    /** The words of the page in the order in which they are drawn, and its pictures. */
    List<Word> words() {
        List<TextPosition> all =
                charactersByArticle.isEmpty() ? List.of() : charactersByArticle.get(0);
        float direction = mostFrequentDirection(all);
        Words words = new Words();
        for (TextPosition glyph : all) {
            if (glyph.getDir() == direction && onPage(glyph)) {
                words.add(glyph);
            }
        }
        List<Word> found = words.end();
        if (direction == 0) {
            found.addAll(pictures);
        }
        return found;
    }

    private static float mostFrequentDirection(List<TextPosition> glyphs) {
        Map<Float, Integer> counts = new TreeMap<>();
        glyphs.forEach(glyph -> counts.merge(glyph.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Float, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private boolean onPage(TextPosition glyph) {
        return glyph.getX() >= -1
                && glyph.getX() <= width + 1
                && glyph.getY() >= -1
                && glyph.getY() <= height + 1;
    }

    /** Nothing is written: the words are asked for. */
    @Override
    protected void writePage() {}

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs++;
        glyphsOnPage++;
        if (glyphs > MOST_GLYPHS
                || glyphsOnPage > MOST_GLYPHS_A_PAGE
                || glyph.getUnicode().isEmpty()) {
            return;
        }
        unknown += Letters.isUnknown(glyph.getUnicode()) ? 1 : 0;
        super.processTextPosition(glyph);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations++;
        operationsOnPage++;
        if (operations > mostOperations || operationsOnPage > MOST_OPERATIONS_A_PAGE) {
            throw new EndlessPage();
        }
        if (isPicture(operator, operands)) {
            addPicture();
        }
        super.processOperator(operator, operands);
    }

    /** PDFBox forgives what goes wrong inside a form; that a page has no end it must not. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
            throws IOException {
        if (e instanceof EndlessPage) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    private boolean isPicture(Operator operator, List<COSBase> operands) {
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            return true;
        }
        return operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    /** A picture as large as the page is its background or the scan behind its text. */
    private void addPicture() {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        float pictureHeight = Math.abs(place.getScaleY());
        float left = Math.min(place.getTranslateX(), place.getTranslateX() + place.getScaleX());
        float right = left + Math.abs(place.getScaleX());
        float middle = height - place.getTranslateY() - place.getScaleY() / 2;
        if (pictureHeight < height * 0.6f && pictureHeight > 0 && pictures.size() < 1000) {
            pictures.add(Word.picture(left, right, middle));
        }
    }

    private static final class EndlessPage extends IOException {
        private static final long serialVersionUID = 1L;

        EndlessPage() {
            super("the page draws more than a page can show");
        }
    }

    /** Puts glyphs together as long as each is drawn right behind the other. */
    private static final class Words {
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private float left;
        private float right;
        private float baseline;
        private float size;
        private boolean bold;

        void add(TextPosition glyph) {
            String letters = Letters.plain(glyph.getUnicode());
            if (letters.isBlank()) {
                end(true);
                return;
            }
            float glyphSize = Math.max(1, glyph.getYScale());
            if (text.length() > 0 && !follows(glyph, glyphSize)) {
                end(false);
            }
            if (text.length() == 0) {
                left = glyph.getXDirAdj();
                baseline = glyph.getYDirAdj();
                size = glyphSize;
                bold = isBold(glyph);
            }
            text.append(letters);
            right = glyph.getXDirAdj() + Math.abs(glyph.getWidthDirAdj());
        }

        List<Word> end() {
            end(false);
            return words;
        }

        private void end(boolean spaced) {
            if (text.length() > 0) {
                words.add(new Word(text.toString(), left, right, baseline, size, bold, spaced));
                text.setLength(0);
            }
        }

        private boolean follows(TextPosition glyph, float glyphSize) {
            float gap = glyph.getXDirAdj() - right;
            return Math.abs(glyph.getYDirAdj() - baseline) < 0.1f * size
                    && Math.abs(glyphSize - size) < 0.2f * size
                    && gap > -0.5f * size
                    && gap < spaceFrom(glyph, glyphSize);
        }

        /** Half of the font's own space, which fonts state wrongly now and then. */
        private static float spaceFrom(TextPosition glyph, float size) {
            float space = glyph.getWidthOfSpace();
            return 0.5f * Math.min(0.5f * size, Math.max(0.22f * size, space));
        }

        private static boolean isBold(TextPosition glyph) {
            String font = String.valueOf(glyph.getFont().getName()).toLowerCase(Locale.ROOT);
            return font.contains("bold") || font.contains("black") || font.contains("heavy");
        }
    }
}
