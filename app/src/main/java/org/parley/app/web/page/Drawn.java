package org.parley.app.web.page;

/** A page whose content can also be had as a picture: at its address with .svg behind it. */
public interface Drawn extends Page {
    /** An SVG document that stands by itself. */
    String svg(Visit visit);
}
