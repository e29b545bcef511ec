package org.parley.reader.attribution;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Pointers.Link;
import org.parley.reader.attribution.Tagged.Role;
import org.parley.reader.encoder.Encoding;

/**
 * Ties the spans that the encoder tags in one paragraph: each content points to its cue, each cue
 * to its source. What points to nothing stays by itself.
 */
final class Linker {
    /** How far away another sentence is, in characters. */
    private static final int SENTENCE = 100;

    private final Encoding encoding;
    private final float[][] tags;
    private final float[][] pointers;
    private final Map<Integer, Integer> openings = new HashMap<>();
    private final List<Integer> boundaries = new ArrayList<>();

    /**
     * A cue with what belongs to it.
     *
     * @param content in order; empty if nothing points to the cue
     * @param confidence the probability of its beginning and of its links
     */
    record Linked(Span cue, @Nullable Span source, List<Span> content, double confidence) {}

    private record Choice(Span cue, Span source, double cost) {}

    private Linker(String text, Span stretch, Encoding encoding) {
        this.encoding = encoding;
        this.tags = encoding.scores(Tags.HEAD);
        this.pointers = encoding.scores(Pointers.HEAD);
        for (int i = 0; i < encoding.pieces().size(); i++) {
            openings.putIfAbsent(encoding.pieces().get(i).span().start(), i);
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(stretch.of(text));
        for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
            boundaries.add(stretch.start() + at);
        }
    }

    /** Links what stands in a stretch of a text. */
    static List<Linked> link(String text, Span stretch, Encoding encoding) {
        return new Linker(text, stretch, encoding).linked();
    }

    private List<Linked> linked() {
        List<Tagged> spans = Tags.spans(encoding.pieces(), tags);
        List<Span> cues = of(Role.CUE, spans);
        if (cues.isEmpty()) {
            return List.of();
        }
        Map<Span, List<Span>> contents = new HashMap<>();
        for (Span content : of(Role.CONTENT, spans)) {
            Span cue = nearest(Link.CONTENT_TO_CUE, content, cues);
            contents.computeIfAbsent(cue, none -> new ArrayList<>()).add(content);
        }
        Map<Span, Span> sources = sources(cues, of(Role.SOURCE, spans));
        List<Linked> linked = new ArrayList<>();
        for (Span cue : cues) {
            double confidence = Tags.probability(tags[opening(cue)], Role.CUE);
            linked.add(
                    new Linked(
                            cue,
                            sources.get(cue),
                            contents.getOrDefault(cue, List.of()),
                            confidence));
        }
        return linked;
    }

    private static List<Span> of(Role role, List<Tagged> tagged) {
        return tagged.stream().filter(t -> t.role() == role).map(Tagged::span).toList();
    }

    private Span nearest(Link link, Span from, List<Span> to) {
        return Collections.min(to, Comparator.comparingDouble(span -> cost(link, from, span, to)));
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

    /** Characters between two spans, sentences between them, and what the encoder says of it. */
    private double cost(Link link, Span from, Span to, List<Span> candidates) {
        int gap = Math.max(0, Math.max(from.start() - to.end(), to.start() - from.end()));
        return gap + SENTENCE * crossed(from, to) - W * logProbability(link, from, to, candidates);
    }

    static double W = Double.parseDouble(System.getProperty("W", "10"));

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
