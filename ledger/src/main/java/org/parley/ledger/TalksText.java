package org.parley.ledger;

import org.parley.core.text.Article;

/**
 * A talks file that articles are read with.
 *
 * @param id of the talks, as entries are marked with it
 * @param text of the file
 */
public record TalksText(String id, String text) {
    /** The SHA-256 of the text in hexadecimal digits. */
    public String version() {
        return Article.sha256(text);
    }
}
