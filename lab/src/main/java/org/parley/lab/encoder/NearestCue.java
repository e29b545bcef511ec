package org.parley.lab.encoder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tagged;
import org.parley.reader.attribution.Tagged.Role;

/**
 * Links tagged spans with no knowledge but distance: each content goes to the nearest cue of its
 * paragraph, each source to the nearest cue that has none. What a real linker is compared with.
 */
final class NearestCue {
    /** How far away another sentence is, in characters. */
    private static final int SENTENCE = 100;

    private final String text;
    private final Span paragraph;
    private final List<Link> links = new ArrayList<>();

    /** A cue with what belongs to it. */
    private static final class Link {
        private final Span cue;
        private @Nullable Span source;
        private final List<Span> content = new ArrayList<>();

        Link(Span cue) {
            this.cue = cue;
        }
    }

    /** A source and a cue it may belong to. */
    private record Choice(Span source, Link link, int distance) {}

    private NearestCue(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The attributions of a paragraph, in the form that the scorer reads. */
    static List<ObjectNode> link(String text, Span paragraph, List<Tagged> tagged) {
        NearestCue linker = new NearestCue(text, paragraph);
        of(Role.CUE, tagged).forEach(cue -> linker.links.add(new Link(cue)));
        if (!linker.links.isEmpty()) {
            of(Role.CONTENT, tagged).forEach(linker::addContent);
            linker.addSources(of(Role.SOURCE, tagged));
            linker.inheritSources();
        }
        return linker.links.stream()
                .filter(link -> !link.content.isEmpty())
                .map(NearestCue::json)
                .toList();
    }

    private static List<Span> of(Role role, List<Tagged> tagged) {
        return tagged.stream().filter(t -> t.role() == role).map(Tagged::span).toList();
    }

    private void addContent(Span content) {
        links.stream()
                .min(Comparator.comparingInt(link -> distance(content, link.cue)))
                .ifPresent(link -> link.content.add(content));
    }

    private void addSources(List<Span> sources) {
        List<Choice> choices = new ArrayList<>();
        for (Span source : sources) {
            links.forEach(l -> choices.add(new Choice(source, l, distance(source, l.cue))));
        }
        choices.sort(Comparator.comparingInt(Choice::distance));
        List<Span> given = new ArrayList<>();
        for (Choice choice : choices) {
            if (choice.link().source == null && !given.contains(choice.source())) {
                choice.link().source = choice.source();
                given.add(choice.source());
            }
        }
    }

    /** A cue without a source has that of the cue before it in the sentence: "said and added". */
    private void inheritSources() {
        for (int i = 1; i < links.size(); i++) {
            Link link = links.get(i);
            Link before = links.get(i - 1);
            if (link.source == null && boundaries(before.cue.end(), link.cue.start()) == 0) {
                link.source = before.source;
            }
        }
    }

    private int distance(Span a, Span b) {
        Span first = a.start() < b.start() ? a : b;
        Span second = first == a ? b : a;
        int gap = Math.max(0, second.start() - first.end());
        return gap + SENTENCE * boundaries(first.end(), second.start());
    }

    private int boundaries(int from, int to) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(paragraph.of(text));
        int boundaries = 0;
        for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
            int place = paragraph.start() + at;
            boundaries += from < place && place <= to ? 1 : 0;
        }
        return boundaries;
    }

    private static ObjectNode json(Link link) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("source", spans(link.source == null ? List.of() : List.of(link.source)));
        json.set("cue", spans(List.of(link.cue)));
        json.set("content", spans(link.content));
        return json;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        spans.forEach(span -> json.addArray().add(span.start()).add(span.end()));
        return json;
    }
}
