package org.parley.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/** An entry in a few words: {@code NOT demand? -> Ukraine [Axios <- Bloomberg]}. */
public final class Phrase {
    private Phrase() {}

    /** The move with its marks: NOT if the text denies it, ? if it hedges it. */
    static String move(Entry entry) {
        return (entry.polarity() == Polarity.NEGATIVE ? "NOT " : "")
                + entry.move().word()
                + (entry.certainty() == Certainty.HEDGED ? "?" : "");
    }

    /** The move, toward whom, until when, whether long ago. */
    static String moveAndTarget(Entry entry) {
        @Nullable Party target = entry.target();
        return move(entry)
                + (target == null ? "" : " -> " + target.name())
                + (entry.due() == null ? "" : " by " + entry.due())
                + (entry.past() ? " (past)" : "");
    }

    /**
     * Outlet and reporters, outermost first; empty if the article speaks itself and its outlet is
     * unknown.
     */
    public static List<String> chain(Entry entry) {
        return chain(entry.article(), entry.via());
    }

    private static List<String> chain(Article article, List<String> reporters) {
        List<String> chain = new ArrayList<>();
        Optional.ofNullable(article.outlet()).ifPresent(chain::add);
        chain.addAll(reporters);
        return chain;
    }

    public static String chainWords(Entry entry) {
        return chainWords(chain(entry));
    }

    /** As of an entry; who is not named for certain is marked. */
    static String chainWords(Article article, SourceChain chain) {
        return chainWords(chain(article, chain.reporters().stream().map(Phrase::name).toList()));
    }

    private static String chainWords(List<String> chain) {
        return chain.isEmpty() ? "article" : String.join(" <- ", chain);
    }

    private static String name(Reporter reporter) {
        return reporter.name() + (reporter.resolved() ? "" : " (unresolved)");
    }

    /** {@code talks.txt, Axios, 2031-05-04}. */
    public static String article(Article article) {
        StringBuilder label = new StringBuilder(article.document());
        Optional.ofNullable(article.outlet())
                .ifPresent(outlet -> label.append(", ").append(outlet));
        Optional.ofNullable(article.published()).ifPresent(date -> label.append(", ").append(date));
        return label.toString();
    }

    /** {@code talks.txt, characters 12-40}. */
    static String place(Article article, Span span) {
        return article.document() + ", characters " + span.start() + "-" + span.end();
    }

    /** The side, with the speaker if that is someone else. */
    public static String holder(Entry entry) {
        @Nullable Party party = entry.party();
        @Nullable String speaker = entry.speaker();
        if (party == null) {
            return speaker == null ? "(unresolved)" : speaker + " (unresolved)";
        }
        return speaker == null || speaker.equals(party.name())
                ? party.name()
                : party.name() + " (" + speaker + ")";
    }

    /** What stands in a cell of the board. */
    static Words cell(Entry entry) {
        return Words.of(moveAndTarget(entry), Style.of(entry.move()))
                .and("[" + chainWords(entry) + "]", Style.FAINT);
    }

    public static String shortId(Entry entry) {
        return entry.id().substring(0, Math.min(8, entry.id().length()));
    }

    /** As a shell takes it for one word. */
    static String quoted(String name) {
        return "'" + name.replace("'", "'\\''") + "'";
    }
}
