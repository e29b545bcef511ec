package org.parley.app.print;

/** Whether styles show: as colours on a terminal, or not at all. */
public enum Ink {
    COLORED,
    PLAIN;

    /** The text in a style. */
    public String paint(String text, Style style) {
        return this == PLAIN || style.code().isEmpty() || text.isEmpty()
                ? text
                : "\033[" + style.code() + "m" + text + "\033[0m";
    }
}
