package org.parley.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.moves.Dropped;
import org.parley.reader.moves.Told;
import org.parley.reader.moves.Told.Coded;

/**
 * How an article was read, for a screen: its sentences, each with its moves and how they were
 * found, or with what came nearest to one and why it is none.
 */
public final class ExplanationList {
    private static final int INDENT = 5;
    private static final int COLUMN = 16;
    private static final String ENCODER = "encoder/";

    /** Which of the candidates that were dropped are shown. */
    public enum Drops {
        /** the nearest, where a sentence has no move */
        NEAREST,
        /** all, everywhere */
        ALL
    }

    private final Article article;
    private final Drops drops;
    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private ExplanationList(Article article, Drops drops, Screen screen) {
        this.article = article;
        this.drops = drops;
        this.screen = screen;
    }

    /** Sentences of an article as lines, the last one ended. */
    public static String of(Article article, List<Told> sentences, Drops drops, Screen screen) {
        ExplanationList list = new ExplanationList(article, drops, screen);
        list.head(sentences);
        sentences.forEach(list::sentence);
        return list.out.toString();
    }

    private void head(List<Told> sentences) {
        long silent = sentences.stream().filter(told -> told.moves().isEmpty()).count();
        String count = sentences.size() + (sentences.size() == 1 ? " sentence" : " sentences");
        out.append(screen.paragraph(Words.of(Phrase.article(article), Style.STRONG), 0));
        out.append(
                screen.paragraph(
                        Words.of(count + ", " + silent + " without a move", Style.FAINT), 0));
    }

    private void sentence(Told told) {
        String number = String.format(Locale.ROOT, "%3d  ", told.number());
        out.append('\n').append(screen.ink().paint(number, Style.FAINT));
        out.append(screen.paragraph(marked(told), INDENT).substring(INDENT));
        told.moves().forEach(this::move);
        Stream<Dropped> shown =
                drops == Drops.ALL
                        ? told.dropped().stream()
                        : told.nearest().stream().filter(near -> told.moves().isEmpty());
        List<Dropped> none = shown.toList();
        none.forEach(this::dropped);
        if (told.moves().isEmpty() && none.isEmpty()) {
            line(Words.of("no cue", Style.FAINT));
        }
    }

    /** The sentence with the cues of its moves marked. */
    private Words marked(Told told) {
        Words words = Words.NONE;
        int from = told.sentence().start();
        for (Coded coded : told.moves()) {
            Span cue = coded.entry().cue().span();
            if (cue.start() >= from) {
                String text = cue.of(article.text());
                words =
                        words.glue(article.text().substring(from, cue.start()), Style.PLAIN)
                                .glue(
                                        screen.ink() == Ink.PLAIN ? "[" + text + "]" : text,
                                        Style.CUE);
                from = cue.end();
            }
        }
        return words.glue(article.text().substring(from, told.sentence().end()), Style.PLAIN);
    }

    private void move(Coded coded) {
        Entry entry = coded.entry();
        Words head =
                Words.of(Phrase.shortId(entry), Style.FAINT)
                        .and(Phrase.moveAndTarget(entry), Style.of(entry.move()));
        @Nullable String issue = entry.issue();
        if (issue != null) {
            head = head.and("on " + issue, Style.PLAIN);
        }
        line(head);
        row("cue", quoted(entry.cue().span()));
        row("holder", holder(coded));
        target(coded);
        @Nullable Passage content = entry.content();
        if (content != null) {
            row("content", quoted(content.span()));
        }
        row("coded by", rule(coded));
    }

    private String holder(Coded coded) {
        Mention holder = coded.holder();
        List<String> parts = new ArrayList<>();
        parts.add(quoted(holder.span()));
        if (holder.kind() == Mention.Kind.PRONOUN) {
            boolean known = !holder.actor().equalsIgnoreCase(holder.span().of(article.text()));
            parts.add(known ? "a pronoun for " + holder.actor() : "a pronoun");
        }
        parts.add(coded.route().words());
        return Phrase.holder(coded.entry()) + ": " + String.join(", ", parts);
    }

    private void target(Coded coded) {
        @Nullable Party target = coded.entry().target();
        @Nullable Span words = coded.target();
        if (target != null) {
            row(
                    "target",
                    target.name()
                            + ": "
                            + (words == null
                                    ? "with whom the holder deals in this article"
                                    : quoted(words)));
        }
    }

    private static String rule(Coded coded) {
        Entry entry = coded.entry();
        if (entry.rule().startsWith(ENCODER)) {
            return "the encoder alone, probability " + number(entry.confidence());
        }
        @Nullable Move ruled = coded.ruled();
        return entry.rule()
                + ", confidence "
                + number(entry.confidence())
                + "; encoder "
                + number(coded.probability())
                + (ruled == null ? "" : ", which knew better than " + ruled.word());
    }

    private void dropped(Dropped candidate) {
        @Nullable Span other = candidate.other();
        String rule = candidate.rule().startsWith(ENCODER) ? "" : candidate.rule() + "; ";
        line(
                Words.of("no " + candidate.move().word() + " at", Style.FAINT)
                        .and(quoted(candidate.cue()), Style.PLAIN)
                        .glue(
                                ": "
                                        + candidate.why().words()
                                        + (other == null ? "" : ", " + quoted(other)),
                                Style.PLAIN)
                        .and(
                                "(" + rule + "encoder " + number(candidate.probability()) + ")",
                                Style.FAINT));
    }

    private void line(Words words) {
        out.append(screen.paragraph(words, INDENT));
    }

    private void row(String name, String value) {
        String label =
                " ".repeat(INDENT + 2)
                        + screen.ink().paint(name, Style.FAINT)
                        + " ".repeat(COLUMN - INDENT - 2 - name.length());
        out.append(label)
                .append(screen.paragraph(Words.of(value, Style.PLAIN), COLUMN).substring(COLUMN));
    }

    private String quoted(Span span) {
        return '"' + span.of(article.text()) + '"';
    }

    private static String number(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }
}
