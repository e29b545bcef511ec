package org.parley.app.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.talks.Reliability;
import org.parley.core.text.Span;
import org.parley.ledger.history.Rated;
import org.parley.ledger.origins.Credibility;

/**
 * All there is to know of one entry, for a screen: the paragraph that proves it, who reports it,
 * how it was coded.
 */
public final class EntryPage {
    private static final int INDENT = 14;

    private final Entry entry;
    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private EntryPage(Entry entry, Screen screen) {
        this.entry = entry;
        this.screen = screen;
    }

    /**
     * The page as lines, the last one ended.
     *
     * @param outlet how reliable its outlet is
     * @param event what it tells of, if it tells of any
     */
    public static String of(Entry entry, Reliability outlet, Optional<Rated> event, Screen screen) {
        EntryPage page = new EntryPage(entry, screen);
        page.head();
        page.evidence();
        page.chain();
        page.row("reliability", outlet + ", " + outlet.words());
        event.ifPresent(page::credibility);
        page.coding();
        return page.out.toString();
    }

    private void head() {
        Words head =
                Words.of(Phrase.holder(entry) + ":", Style.HOLDER)
                        .and(Phrase.moveAndTarget(entry), Style.of(entry.move()));
        out.append(screen.paragraph(head, 0));
        Optional.ofNullable(entry.issue())
                .ifPresent(
                        issue ->
                                out.append(
                                        screen.paragraph(Words.of("on " + issue, Style.PLAIN), 0)));
    }

    private void evidence() {
        out.append('\n');
        out.append(screen.paragraph(new Marked(entry).parts(paragraph(), screen.ink()), 2));
        out.append('\n');
    }

    /** The lines of the article that the evidence stands in. */
    private Span paragraph() {
        String text = entry.article().text();
        Span evidence = entry.evidence().span();
        int start = evidence.start();
        while (start > 0 && !lineEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = evidence.end();
        while (end < text.length() && !lineEnd(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean lineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    private void chain() {
        List<String> chain = Phrase.chain(entry);
        @Nullable Object published = entry.article().published();
        String first =
                chain.isEmpty() || entry.article().outlet() == null ? "the article" : chain.get(0);
        row("chain", first + (published == null ? "" : ", " + published));
        for (int i = 0; i < entry.via().size(); i++) {
            String branch = " ".repeat(INDENT + 3 * i) + "└─ ";
            Words reporter = Words.of(entry.via().get(i), Style.PLAIN);
            out.append(branch)
                    .append(screen.paragraph(reporter, branch.length()).substring(branch.length()));
        }
    }

    private void credibility(Rated rated) {
        Credibility credibility = rated.rating().statement();
        row(
                "credibility",
                credibility.figure() + ", " + credibility.words() + ": " + rated.event().origins());
    }

    private void coding() {
        row("document", Phrase.place(entry.article(), entry.evidence().span()));
        row("cue", "\"" + entry.cue().text() + "\"");
        Optional.ofNullable(entry.content())
                .ifPresent(content -> row("content", "\"" + content.text() + "\""));
        Optional.ofNullable(entry.condition())
                .ifPresent(words -> row("condition", "\"" + words.text() + "\""));
        row(
                "polarity",
                entry.polarity().word()
                        + ", "
                        + entry.certainty().word()
                        + (entry.past() ? ", past" : ""));
        entry.move().plover().ifPresent(type -> row("PLOVER", type));
        Optional.ofNullable(entry.happened()).ifPresent(days -> row("happened", days.toString()));
        Optional.ofNullable(entry.saidOn()).ifPresent(day -> row("said on", day.toString()));
        Optional.ofNullable(entry.due()).ifPresent(day -> row("due", day.toString()));
        row(
                "rule",
                entry.rule()
                        + ", confidence "
                        + String.format(Locale.ROOT, "%.2f", entry.confidence()));
        if (!entry.talks().isEmpty()) {
            row("talks", String.join(", ", entry.talks()));
        }
        row("id", entry.id());
    }

    private void row(String name, String value) {
        String label =
                screen.ink().paint(name, Style.FAINT) + " ".repeat(INDENT - 2 - name.length());
        out.append("  ").append(label);
        out.append(screen.paragraph(Words.of(value, Style.PLAIN), INDENT).substring(INDENT));
    }
}
