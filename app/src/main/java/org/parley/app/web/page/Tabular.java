package org.parley.app.web.page;

import org.parley.app.print.Sheet;

/** A page whose records are a sheet. */
public interface Tabular extends Records {
    Sheet sheet(Visit visit);

    @Override
    default String csv(Visit visit) {
        return sheet(visit).csv();
    }

    @Override
    default String json(Visit visit) {
        return sheet(visit).json();
    }
}
