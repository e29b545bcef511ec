package org.parley.intake.document;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Takes what a {@link Format} finds in a document. Belongs to one thread. */
public interface Receiver {
    /**
     * An article.
     *
     * @param label what it is called: the document's, or more closely where in it
     * @param text as a reader would see it: paragraphs apart by an empty line; with its headline as
     *     its first paragraph, if the document has one
     * @param metadata what the document says of it, with what was {@link Document#known} before
     */
    void article(String label, String text, Metadata metadata);

    /**
     * The text of a whole document, which may be one article or an export of many from a press
     * archive.
     */
    void text(String label, String text, Metadata metadata);

    /** A document inside the document, in whatever format. */
    void inside(Document document);

    /**
     * The address of a page with an article of which the document has only a part, or of a further
     * list of such addresses.
     *
     * @param metadata what the document says of it
     * @param stub what the document has of its text, with the headline, or null; stands in for the
     *     page if that is not to be had
     */
    void linked(URI address, Metadata metadata, @Nullable String stub);

    /**
     * Something that the user should know; reading goes on.
     *
     * @param code as in {@link org.parley.core.text.Problem}
     * @param message a sentence
     */
    void note(String code, String message);

    /**
     * A part of the document that nothing can be made of; reading goes on.
     *
     * @param place where in the document ("record 17", "page 3")
     * @param reason completes "cannot read PLACE: "; ends with the way out
     */
    void refused(String code, String place, String reason);
}
