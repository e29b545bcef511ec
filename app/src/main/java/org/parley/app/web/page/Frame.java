package org.parley.app.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param title of the window
 * @param visit what was asked for
 * @param talks ids of the talks that can be chosen
 * @param reader what the reader is doing
 * @param csv whether the page can be had as records
 * @param svg whether it can be had as a picture
 * @param said what was just ruled, or null
 * @param attempt the form that is shown again, or null
 */
public record Frame(
        String title,
        Visit visit,
        List<String> talks,
        ReaderState reader,
        boolean csv,
        boolean svg,
        @Nullable Said said,
        @Nullable Attempt attempt) {
    /** What the reader that articles are read with is doing. */
    public enum ReaderState {
        /** its models are being loaded */
        LOADING,
        /** it can read at once */
        READY,
        /** it cannot be loaded */
        FAILED,
        /** nothing may be read here */
        ABSENT
    }

    /** A page that every page leads to. */
    public record Entrance(String path, String name) {}

    private static final List<Entrance> PAGES =
            List.of(
                    new Entrance("/", "Home"),
                    new Entrance("/board", "Board"),
                    new Entrance("/timeline", "Timeline"),
                    new Entrance("/deadlines", "Deadlines"),
                    new Entrance("/contradictions", "Contradictions"),
                    new Entrance("/sources", "Sources"),
                    new Entrance("/articles", "Articles"),
                    new Entrance("/issues", "Issues"),
                    new Entrance("/names", "Names"),
                    new Entrance("/review", "Review"),
                    new Entrance("/rulings", "Rulings"));

    /** For those who may have something read. */
    private static final Entrance READ = new Entrance("/read", "Read");

    public List<Entrance> pages() {
        return mayRead() ? Stream.concat(PAGES.stream(), Stream.of(READ)).toList() : PAGES;
    }

    /** Whether the visitor may have articles read here. */
    public boolean mayRead() {
        return reader != ReaderState.ABSENT && visitor().keeps();
    }

    /** Whether a link of the navigation leads to this page. */
    public boolean here(String path) {
        return visit.path().equals(path);
    }

    /** A page of the navigation, for the talks that are chosen. */
    public String link(String path) {
        return visit.text("talks").map(id -> path + "?talks=" + Visit.encoded(id)).orElse(path);
    }

    /** The page's content as a file. */
    public String download(String ending) {
        return visit.at(visit.path() + "." + ending, "", "");
    }

    public Visitor visitor() {
        return visit.visitor();
    }

    /** The address of this page with all that it asks for. */
    public String address() {
        return visit.at(visit.path(), "", "");
    }

    public Frame withSaid(@Nullable Said newSaid) {
        return new Frame(title, visit, talks, reader, csv, svg, newSaid, attempt);
    }

    public Frame withAttempt(Attempt newAttempt) {
        return new Frame(title, visit, talks, reader, csv, svg, said, newAttempt);
    }

    /** Whether a form of this page is shown again. */
    public boolean again(String at) {
        return attempt != null && attempt.at().equals(at);
    }

    /** What was typed into a field of a form that is shown again; otherwise another value. */
    public String typed(String at, String field, String otherwise) {
        return attempt != null && again(at) ? attempt.form().typed(field) : otherwise;
    }

    /** Whether a box was ticked in a form that is shown again. */
    public boolean ticked(String at, String field) {
        return !typed(at, field, "").isBlank();
    }
}
