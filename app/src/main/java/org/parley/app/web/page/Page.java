package org.parley.app.web.page;

/** A page: a view of the ledger at an address. May be asked by threads at the same time. */
@FunctionalInterface
public interface Page {
    /**
     * @throws Refused if the address asks for what cannot be, or names what is not there
     */
    View view(Visit visit);
}
