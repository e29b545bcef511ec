package org.parley.app.web.page;

/** A page whose content can also be had as records: at its address with .csv or .json behind it. */
public interface Records extends Page {
    String csv(Visit visit);

    /** One array. */
    String json(Visit visit);
}
