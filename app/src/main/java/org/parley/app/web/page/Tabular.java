package org.parley.app.web.page;

import org.parley.app.print.Sheet;

/** A page whose content can also be had as records: at its address with .csv or .json behind it. */
public interface Tabular extends Page {
    Sheet sheet(Visit visit);
}
