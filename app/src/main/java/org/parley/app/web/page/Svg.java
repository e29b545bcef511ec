package org.parley.app.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture that stands by itself: light, without scripts, styles or anything from elsewhere, its
 * names written so that no text can end them. Lengths are pixels, from the upper left corner.
 */
public final class Svg {
    /** Where a text stands from its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    private static final String FONT =
            "system-ui, 'Segoe UI', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

    private static final String NARROW = " .,:;'|!()[]ijlftrI-";
    private static final String WIDE = "mwMW→…%@";

    private final double width;
    private final double height;
    private final String title;
    private final StringBuilder drawn = new StringBuilder();

    /**
     * @param title says what it shows to those who cannot see it
     */
    public Svg(double width, double height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /**
     * @param stroke null for no border
     */
    public Svg rect(double x, double y, double w, double h, String fill, @Nullable String stroke) {
        drawn.append("<rect").append(number("x", x)).append(number("y", y));
        drawn.append(number("width", w)).append(number("height", h)).append(words("fill", fill));
        if (stroke != null) {
            drawn.append(words("stroke", stroke));
        }
        drawn.append("/>\n");
        return this;
    }

    /** A bar that tells what it is when pointed at. */
    public Svg bar(double x, double y, double w, double h, String fill, String tells) {
        drawn.append("<rect class=\"mark\"").append(number("x", x)).append(number("y", y));
        drawn.append(number("width", w)).append(number("height", h)).append(words("fill", fill));
        drawn.append("><title>").append(escaped(tells)).append("</title></rect>\n");
        return this;
    }

    public Svg line(double x1, double y1, double x2, double y2, String stroke) {
        drawn.append("<line").append(number("x1", x1)).append(number("y1", y1));
        drawn.append(number("x2", x2)).append(number("y2", y2)).append(words("stroke", stroke));
        drawn.append("/>\n");
        return this;
    }

    /** A line that joins places: x, y, x, y and so on. */
    public Svg path(String stroke, double... places) {
        drawn.append("<polyline fill=\"none\"").append(words("stroke", stroke));
        drawn.append(" stroke-width=\"1.5\" points=\"");
        for (int i = 0; i < places.length; i++) {
            drawn.append(i == 0 ? "" : " ").append(figure(places[i]));
        }
        drawn.append("\"/>\n");
        return this;
    }

    /**
     * A band from one place to another that tells what it is when pointed at; it lets others be
     * seen through it.
     *
     * @param bend how far to the right of both ends it swings
     */
    public Svg flow(
            double x1,
            double y1,
            double x2,
            double y2,
            double bend,
            double wide,
            String stroke,
            String tells) {
        drawn.append("<path class=\"mark\" fill=\"none\" d=\"M").append(figure(x1));
        drawn.append(' ').append(figure(y1)).append('C').append(figure(x1 + bend)).append(' ');
        drawn.append(figure(y1)).append(' ').append(figure(x2 > x1 ? x2 - bend : x2 + bend));
        drawn.append(' ').append(figure(y2)).append(' ').append(figure(x2)).append(' ');
        drawn.append(figure(y2)).append('"').append(words("stroke", stroke));
        drawn.append(number("stroke-width", wide)).append(" stroke-opacity=\"0.45\"><title>");
        drawn.append(escaped(tells)).append("</title></path>\n");
        return this;
    }

    public Svg text(double x, double y, String words, double size, String fill) {
        return text(x, y, words, size, fill, Anchor.START, false);
    }

    public Svg bold(double x, double y, String words, double size, String fill) {
        return text(x, y, words, size, fill, Anchor.START, true);
    }

    /**
     * @param y of the line that its letters stand on
     * @param size of the font
     */
    public Svg text(
            double x,
            double y,
            String words,
            double size,
            String fill,
            Anchor anchor,
            boolean bold) {
        drawn.append("<text").append(number("x", x)).append(number("y", y));
        drawn.append(number("font-size", size)).append(words("fill", fill));
        if (anchor != Anchor.START) {
            drawn.append(words("text-anchor", anchor.name().toLowerCase(Locale.ROOT)));
        }
        if (bold) {
            drawn.append(" font-weight=\"600\"");
        }
        drawn.append(" unicode-bidi=\"isolate\">").append(escaped(words)).append("</text>\n");
        return this;
    }

    /**
     * Bold words, and others behind them in the colour of words.
     *
     * @param size of the first; the others are a little smaller
     */
    public Svg text(double x, double y, String bold, String then, double size, String fill) {
        drawn.append("<text").append(number("x", x)).append(number("y", y));
        drawn.append(number("font-size", size)).append(words("fill", fill));
        drawn.append(" font-weight=\"600\">").append(escaped(bold));
        if (!then.isEmpty()) {
            drawn.append(" <tspan font-weight=\"400\"").append(number("font-size", size - 1));
            drawn.append(words("fill", Ink.WORDS)).append(" unicode-bidi=\"isolate\">");
            drawn.append(escaped(then)).append("</tspan>");
        }
        drawn.append("</text>\n");
        return this;
    }

    /**
     * The shape of a move in the colour of its family, hollow if it is denied.
     *
     * @param x of its middle
     * @param y of its middle
     * @param r half of its height
     * @param tells what it is, when pointed at; '' for nothing
     */
    public Svg mark(double x, double y, double r, Sign sign, String tells) {
        String colour = Ink.of(sign.family());
        String fill = sign.denied() ? Ink.PAPER : colour;
        drawn.append("<path class=\"mark\" d=\"").append(shape(sign.family(), x, y, r));
        drawn.append('"').append(words("fill", fill)).append(words("stroke", colour));
        drawn.append(" stroke-width=\"1.5\" stroke-linejoin=\"round\"");
        if (tells.isEmpty()) {
            drawn.append("/>\n");
        } else {
            drawn.append("><title>").append(escaped(tells)).append("</title></path>\n");
        }
        return this;
    }

    private static String shape(Sign.Family family, double x, double y, double r) {
        return switch (family) {
            case ASKS -> lines(x, y, r, 0, -1, 1, 0.85, -1, 0.85);
            case GIVES -> circle(x, y, Math.round(r * 9) / 10.0);
            case MEETS -> lines(x, y, r, 0, -1.05, 1.05, 0, 0, 1.05, -1.05, 0);
            case OPPOSES -> lines(x, y, r * 0.82, -1, -1, 1, -1, 1, 1, -1, 1);
            case PRESSES ->
                    lines(
                            x, y, r, -1, -0.6, -0.6, -1, 0, -0.4, 0.6, -1, 1, -0.6, 0.4, 0, 1, 0.6,
                            0.6, 1, 0, 0.4, -0.6, 1, -1, 0.6, -0.4, 0);
        };
    }

    private static String lines(double x, double y, double r, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(figure(x + r * corners[i]));
            path.append(' ').append(figure(y + r * corners[i + 1]));
        }
        return path.append('Z').toString();
    }

    private static String circle(double x, double y, double r) {
        String half = "a" + figure(r) + ' ' + figure(r) + " 0 1 0 ";
        return "M"
                + figure(x - r)
                + ' '
                + figure(y)
                + half
                + figure(2 * r)
                + " 0"
                + half
                + figure(-2 * r)
                + " 0Z";
    }

    /**
     * What is drawn meanwhile is a link.
     *
     * @param address of a page of Parley
     */
    public Svg linked(String address, Runnable drawing) {
        drawn.append("<a").append(words("href", address)).append(">\n");
        drawing.run();
        drawn.append("</a>\n");
        return this;
    }

    /** A picture inside a page: its texts are written so that they cannot end it. */
    public record Inline(String markup) implements Content {
        @Override
        public void writeTo(TemplateOutput output) {
            output.writeContent(markup);
        }
    }

    /** The picture as part of a page. */
    public Inline inline() {
        return new Inline(element("group"));
    }

    /** The document, in UTF-8. */
    public String document() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element("img");
    }

    /**
     * @param role a picture with links in it is a group
     */
    private String element(String role) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + number("width", width)
                + number("height", height)
                + " viewBox=\"0 0 "
                + figure(width)
                + ' '
                + figure(height)
                + '"'
                + words("role", role)
                + words("aria-label", title)
                + words("font-family", FONT)
                + ">\n<title>"
                + escaped(title)
                + "</title>\n<rect width=\"100%\" height=\"100%\""
                + words("fill", Ink.PAPER)
                + "/>\n"
                + drawn
                + "</svg>\n";
    }

    /** As many of some words as go into a width, with an ellipsis where there are more. */
    public static String fitted(String words, double width, double size) {
        double room = width / size;
        double taken = 0;
        int shortened = 0;
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            taken += width(letter);
            at += Character.charCount(letter);
            if (taken > room) {
                return words.substring(0, shortened).stripTrailing() + "…";
            }
            shortened = taken + width('…') <= room ? at : shortened;
        }
        return words;
    }

    /** About how wide words are in most fonts, rather more than less. */
    public static double width(String words, double size) {
        double sum = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            sum += width(words.codePointAt(at));
        }
        return size * sum;
    }

    /** Of a letter, in its height. */
    private static double width(int letter) {
        if (letter >= 0x2E80) {
            return 1;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.4;
        }
        return WIDE.indexOf(letter) >= 0 ? 0.98 : Character.isUpperCase(letter) ? 0.74 : 0.62;
    }

    private static String number(String name, double value) {
        return ' ' + name + "=\"" + figure(value) + '"';
    }

    private static String words(String name, String value) {
        return ' ' + name + "=\"" + escaped(value) + '"';
    }

    /** With at most one digit behind the point. */
    private static String figure(double value) {
        String figure = String.format(Locale.ROOT, "%.1f", value);
        return figure.endsWith(".0") ? figure.substring(0, figure.length() - 2) : figure;
    }

    /** As it may stand in an element and in an attribute; what XML cannot have is left out. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints()
                .filter(Svg::allowed)
                .forEach(
                        letter -> {
                            switch (letter) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                default -> safe.appendCodePoint(letter);
                            }
                        });
        return safe.toString();
    }

    private static boolean allowed(int letter) {
        return letter >= 0x20 && letter < 0xD800 && letter != 0x7F
                || letter == '\t'
                || letter == '\n'
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
