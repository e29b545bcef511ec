package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Keeps what becomes of the candidates of one article, to tell it. For one article and thread. */
public final class Explainer extends Trace {
    /** A word that the encoder holds less likely to be of a cue is not worth telling of. */
    private static final double FAINTEST = 0.1;

    private static final Comparator<Dropped> NEAREST =
            Comparator.comparing(Explainer::isFar)
                    .thenComparing(Dropped::why)
                    .thenComparing(Dropped::probability, Comparator.reverseOrder())
                    .thenComparing(Dropped::cue);

    /** A frame that is not filled, around words that the encoder would never take for a cue. */
    private static boolean isFar(Dropped dropped) {
        return dropped.why().compareTo(Why.NO_HOLDER) >= 0 && dropped.probability() < FAINTEST;
    }

    private record Scene(Names names, Chains chain, EncoderMoves read) {}

    /** What a candidate stays by when it is given another move or target. */
    private record Place(Span cue, Mention holder) {
        static Place of(Candidate c) {
            return new Place(c.cue(), c.holder());
        }
    }

    private record Coding(Candidate candidate, String entry) {}

    private final Map<Place, Route> routes = new HashMap<>();
    private final Map<Place, Move> renamed = new HashMap<>();
    private final Set<Place> targeted = new HashSet<>();
    private final Map<Integer, List<Coding>> codings = new HashMap<>();
    private final Map<Integer, Set<Dropped>> dropped = new HashMap<>();
    private @Nullable Scene scene;

    public Explainer() {}

    @Override
    void begins(Names names, Chains chain, EncoderMoves read) {
        scene = new Scene(names, chain, read);
    }

    @Override
    void held(List<Token> cue, Mention holder, Route route) {
        routes.put(new Place(span(cue), holder), route);
    }

    @Override
    void dropped(
            Sentence s, List<Token> cue, Move move, String rule, Why why, @Nullable Span other) {
        Span words = span(cue);
        @Nullable Span doer = why == Why.NO_HOLDER ? doer(s, cue) : null;
        drop(
                s,
                new Dropped(
                        words,
                        move,
                        rule,
                        doer == null ? why : Why.NOBODY,
                        doer == null ? other : doer,
                        scene().read().cueness(words)));
    }

    /** Who does what a cue says, although he may stand for nobody. */
    private static @Nullable Span doer(Sentence s, List<Token> cue) {
        return cue.stream()
                .filter(word -> word.isVerb() || word.isAdjective())
                .findFirst()
                .flatMap(word -> Arguments.doer(s, word))
                .map(Token::span)
                .orElse(null);
    }

    @Override
    void weighed(Sentence s, List<Candidate> ruled, List<Candidate> weighed) {
        for (Candidate c : ruled) {
            Optional<Candidate> kept =
                    weighed.stream().filter(w -> w.cue().equals(c.cue())).findFirst();
            if (kept.isEmpty()) {
                dropped(c.sentence(), c.words(), c.move(), c.rule(), Why.DENIED, null);
            } else if (kept.get().move() != c.move()) {
                renamed.put(Place.of(kept.get()), c.move());
            }
        }
        weighed.stream()
                .filter(c -> c.target().isPresent())
                .forEach(c -> targeted.add(Place.of(c)));
        for (TaggedMove read : scene().read().in(s.span())) {
            if (weighed.stream().noneMatch(c -> c.cue().overlaps(read.cue()))) {
                drop(s, unread(s, read, weighed));
            }
        }
    }

    /** A move that the encoder alone reads, and that does not count. */
    private Dropped unread(Sentence s, TaggedMove read, List<Candidate> weighed) {
        Why why = Why.UNSURE;
        if (read.confidence() >= Weighing.ADDED) {
            EncoderCandidates candidates =
                    new EncoderCandidates(s, scene().names(), scene().chain());
            why =
                    candidates.of(read).isPresent()
                            ? Why.DUPLICATE
                            : candidates.unmade(read).orElse(Why.NO_HOLDER);
        }
        @Nullable Span twin =
                weighed.stream()
                        .filter(c -> c.move() == read.move())
                        .map(Candidate::cue)
                        .findFirst()
                        .orElse(null);
        return new Dropped(
                read.cue(),
                read.move(),
                "encoder/" + read.move().word(),
                why,
                why == Why.DUPLICATE ? twin : null,
                read.confidence());
    }

    @Override
    void coded(Candidate candidate, Entry entry) {
        codings.computeIfAbsent(candidate.sentence().index(), i -> new ArrayList<>())
                .add(new Coding(candidate, entry.id()));
    }

    private void drop(Sentence s, Dropped candidate) {
        dropped.computeIfAbsent(s.index(), i -> new LinkedHashSet<>()).add(candidate);
    }

    private Scene scene() {
        if (scene == null) {
            throw new IllegalStateException("asked before the finding of moves began");
        }
        return scene;
    }

    private static Span span(List<Token> words) {
        return Span.around(words.get(0).span(), words.get(words.size() - 1).span());
    }

    /**
     * What was found in each sentence, and how.
     *
     * @param entries of the same reading
     */
    public List<Told> told(List<Sentence> sentences, List<Entry> entries) {
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return sentences.stream().map(s -> told(s, byId)).toList();
    }

    private Told told(Sentence s, Map<String, Entry> entries) {
        List<Told.Coded> moves = new ArrayList<>();
        for (Coding coding : codings.getOrDefault(s.index(), List.of())) {
            Optional.ofNullable(entries.get(coding.entry()))
                    .ifPresent(entry -> moves.add(proven(coding.candidate(), entry)));
        }
        moves.sort(Comparator.comparing(c -> c.entry().cue().span()));
        List<Dropped> near = new ArrayList<>(dropped.getOrDefault(s.index(), Set.of()));
        if (moves.isEmpty() && near.stream().noneMatch(d -> d.why() == Why.UNSURE)) {
            faint(s).ifPresent(near::add);
        }
        // Terms of a plan wait for the one whose plan it is.
        near.removeIf(d -> moves.stream().anyMatch(m -> isOf(d, m.entry())));
        near.sort(NEAREST);
        return new Told(s.index() + 1, s.span(), moves, near);
    }

    private static boolean isOf(Dropped dropped, Entry entry) {
        return dropped.cue().equals(entry.cue().span()) && dropped.rule().equals(entry.rule());
    }

    private Told.Coded proven(Candidate c, Entry entry) {
        @Nullable Party target = entry.target();
        return new Told.Coded(
                entry,
                c.holder(),
                route(c),
                target == null ? null : target(c, target),
                scene().read().likelihood(c.cue(), entry.move()),
                renamed.get(Place.of(c)));
    }

    private Route route(Candidate c) {
        @Nullable Route noted = routes.get(Place.of(c));
        if (noted == null) {
            boolean another = routes.keySet().stream().anyMatch(p -> p.cue().equals(c.cue()));
            noted = another ? Route.JOINED : pointed(c) ? Route.POINTER : Route.SOURCE;
        }
        boolean quoted =
                scene().chain().around(c.governor().span()).stream()
                        .reduce((outer, inner) -> inner)
                        .filter(a -> a.manner() != Manner.INDIRECT)
                        .isPresent();
        return noted == Route.SOURCE && quoted ? Route.SPEAKER : noted;
    }

    /** Whether the encoder's pointer led to the holder, and not the attribution around. */
    private boolean pointed(Candidate c) {
        boolean points =
                scene().read().in(c.cue()).stream().anyMatch(read -> read.holder().isPresent());
        return points
                && scene().chain()
                        .innermost(c.governor().span())
                        .filter(c.holder()::equals)
                        .isEmpty();
    }

    /** The words for the target that stand nearest to the cue; not those of the holder. */
    private @Nullable Span target(Candidate c, Party target) {
        return scene().names().all().stream()
                .filter(m -> targeted.contains(Place.of(c)))
                .filter(m -> m.sentence() == c.sentence().index() && target.equals(m.party()))
                .map(Mention::span)
                .filter(span -> c.held() == null || !span.equals(c.held()))
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - c.cue().start())))
                .orElse(null);
    }

    /** The word of a sentence that the encoder takes for a cue of some move soonest. */
    private Optional<Dropped> faint(Sentence s) {
        return s.tokens().stream()
                .flatMap(word -> Arrays.stream(Move.values()).map(move -> faint(word, move)))
                .max(
                        Comparator.comparingDouble(Dropped::probability)
                                .thenComparing(Dropped::cue, Comparator.reverseOrder()))
                .filter(best -> best.probability() >= FAINTEST);
    }

    private Dropped faint(Token word, Move move) {
        return new Dropped(
                word.span(),
                move,
                "encoder/" + move.word(),
                Why.FAINT,
                null,
                scene().read().likelihood(word.span(), move));
    }
}
