package org.parley.app.web.page;

/** What a form does: one ruling. May be asked by threads at the same time. */
@FunctionalInterface
public interface Action {
    /**
     * @throws Again if nothing was ruled, and the form is to be shown again
     * @throws Refused if its address names what is not there
     */
    Done act(Visit visit, Form form);
}
