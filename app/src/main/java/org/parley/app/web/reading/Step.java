package org.parley.app.web.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.Fate;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;

/**
 * What became of one document of a job.
 *
 * @param document its name
 * @param article its id in the ledger; null if it is not there
 * @param entries how many were found; 0 if it was not read
 * @param why what kept it from being read, and the way out; '' if nothing did
 */
public record Step(Kind kind, String document, @Nullable String article, int entries, String why) {

    /** What can become of a document. */
    public enum Kind {
        READ("read"),
        KNOWN("known already"),
        UNREAD("unread"),
        FAILED("failed"),
        NOTED("note"),
        LEFT("left unread");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The name of its style. */
        public String style() {
            return "s-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static Step of(Fate fate) {
        if (fate instanceof Fate.Read read) {
            Article article = read.reading().article();
            return new Step(
                    read.known() ? Kind.KNOWN : Kind.READ,
                    name(article),
                    article.id(),
                    read.reading().entries().size(),
                    "");
        }
        if (fate instanceof Fate.Unread unread) {
            return new Step(
                    Kind.UNREAD,
                    name(unread.article()),
                    unread.article().id(),
                    0,
                    "kept, but it is "
                            + unread.reason()
                            + ", and Parley reads English. If it is English, say so as its language");
        }
        if (fate instanceof Fate.Forgotten forgotten) {
            return new Step(
                    Kind.UNREAD,
                    name(forgotten.article()),
                    null,
                    0,
                    "not kept, as its text was taken out of the ledger for good");
        }
        if (fate instanceof Fate.Known known) {
            return new Step(Kind.KNOWN, known.address().toString(), null, 0, "");
        }
        if (fate instanceof Fate.Left left) {
            return left(left.document());
        }
        boolean failed = fate instanceof Fate.Failed;
        Problem problem =
                fate instanceof Fate.Failed f ? f.problem() : ((Fate.Noted) fate).problem();
        return new Step(
                failed ? Kind.FAILED : Kind.NOTED, problem.document(), null, 0, problem.message());
    }

    static Step left(String document) {
        return new Step(Kind.LEFT, document, null, 0, "");
    }

    /** The same when its article is not in the ledger any more. */
    Step gone() {
        return new Step(kind, "an article that is not in the ledger any more", null, 0, "");
    }

    private static String name(Article article) {
        String title = article.title();
        return title == null || title.isBlank() ? article.document() : title;
    }
}
