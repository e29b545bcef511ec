package org.parley.app.web.page;

/**
 * What a page shows.
 *
 * @param template file below {@code src/main/jte}, without its ending; takes {@code frame} and
 *     {@code view}
 * @param title of the window, without the name of the program
 * @param model what the template calls {@code view}
 */
public record View(String template, String title, Object model) {}
