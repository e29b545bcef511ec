package org.parley.reader.attribution;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Pointers.Link;
import org.parley.reader.attribution.Tagged.Role;
import org.parley.reader.encoder.Encoding;

/**
 * Ties the spans that the encoder tags in one stretch of a text: each content to a cue, each cue to
 * a source. The nearest is nearly always the right one; where two are about as near, the encoder's
 * pointers decide.
 */
final class Linker {
    /** How far away another sentence is, in characters. */
    private static final int SENTENCE = 100;

    /** What a factor of e in probability is worth, in characters. */
    private static final double POINTER = 30;

    private final Encoding encoding;
    private final float[][] tags;
    private final float[][] pointers;
    private final boolean points;
    private final Map<Integer, Integer> openings = new HashMap<>();
    private final List<Integer> boundaries = new ArrayList<>();

    /**
     * A cue with what belongs to it.
     *
     * @param content in order; may be empty
     * @param confidence the probability that the cue begins there
     */
    record Linked(Span cue, Optional<Span> source, List<Span> content, double confidence) {}

    /**
     * What a stretch gives.
     *
     * @param loose contents where there is no cue
     */
    record Result(List<Linked> linked, List<Span> loose) {}

    private record Choice(Span cue, Span source, double cost) {}

    /**
     * @param points whether the pointers are asked
     */
    Linker(String text, Span stretch, Encoding encoding, boolean points) {
        this.encoding = encoding;
        this.tags = encoding.scores(Tags.HEAD);
        this.pointers = encoding.scores(Pointers.HEAD);
        this.points = points;
        for (int i = 0; i < encoding.pieces().size(); i++) {
            openings.putIfAbsent(encoding.pieces().get(i).span().start(), i);
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(stretch.of(text));
        for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
            boundaries.add(stretch.start() + at);
        }
    }

    Result link() {
        List<Tagged> spans = Tags.spans(encoding.pieces(), tags);
        List<Span> cues = of(Role.CUE, spans);
        List<Span> contents = of(Role.CONTENT, spans);
        if (cues.isEmpty()) {
            return new Result(List.of(), contents);
        }
        Map<Span, List<Span>> byCue = new HashMap<>();
        for (Span content : contents) {
            Span cue =
                    Collections.min(
                            cues,
                            Comparator.comparingDouble(
                                    c -> cost(Link.CONTENT_TO_CUE, content, c, cues)));
            byCue.computeIfAbsent(cue, none -> new ArrayList<>()).add(content);
        }
        Map<Span, Span> sources = sources(cues, of(Role.SOURCE, spans));
        List<Linked> linked = new ArrayList<>();
        for (Span cue : cues) {
            linked.add(
                    new Linked(
                            cue,
                            Optional.ofNullable(sources.get(cue)),
                            byCue.getOrDefault(cue, List.of()),
                            Tags.begins(tags[opening(cue)], Role.CUE)));
        }
        return new Result(linked, List.of());
    }

    private static List<Span> of(Role role, List<Tagged> tagged) {
        return tagged.stream().filter(t -> t.role() == role).map(Tagged::span).toList();
    }

    /** Each source goes to one cue; a cue left without has that of the cue before it. */
    private Map<Span, Span> sources(List<Span> cues, List<Span> sources) {
        List<Choice> choices = new ArrayList<>();
        for (Span cue : cues) {
            for (Span source : sources) {
                choices.add(
                        new Choice(cue, source, cost(Link.CUE_TO_SOURCE, cue, source, sources)));
            }
        }
        choices.sort(Comparator.comparingDouble(Choice::cost));
        Map<Span, Span> given = new HashMap<>();
        for (Choice choice : choices) {
            if (!given.containsKey(choice.cue()) && !given.containsValue(choice.source())) {
                given.put(choice.cue(), choice.source());
            }
        }
        for (int i = 1; i < cues.size(); i++) {
            Span before = given.get(cues.get(i - 1));
            if (!given.containsKey(cues.get(i))
                    && before != null
                    && crossed(cues.get(i - 1), cues.get(i)) == 0) {
                given.put(cues.get(i), before);
            }
        }
        return given;
    }

    /** Characters between two spans, sentences between them, and what the pointers say of it. */
    private double cost(Link link, Span from, Span to, List<Span> candidates) {
        int gap = Math.max(0, Math.max(from.start() - to.end(), to.start() - from.end()));
        double unlikely = points ? -logProbability(link, from, to, candidates) : 0;
        return gap + SENTENCE * crossed(from, to) + POINTER * unlikely;
    }

    /** That one of the candidates is pointed to, or what points itself: it has none then. */
    private double logProbability(Link link, Span from, Span to, List<Span> candidates) {
        float[] pointing = pointers[opening(from)];
        double self = Pointers.score(link, pointing, pointing);
        double most = self;
        for (Span candidate : candidates) {
            most = Math.max(most, Pointers.score(link, pointing, pointers[opening(candidate)]));
        }
        double sum = Math.exp(self - most);
        for (Span candidate : candidates) {
            sum += Math.exp(Pointers.score(link, pointing, pointers[opening(candidate)]) - most);
        }
        return Pointers.score(link, pointing, pointers[opening(to)]) - most - Math.log(sum);
    }

    private int crossed(Span a, Span b) {
        Span first = a.start() < b.start() ? a : b;
        Span second = first == a ? b : a;
        return (int)
                boundaries.stream().filter(at -> first.end() < at && at <= second.start()).count();
    }

    private int opening(Span span) {
        Integer opening = openings.get(span.start());
        if (opening == null) {
            throw new IllegalStateException("no piece opens " + span);
        }
        return opening;
    }
}
