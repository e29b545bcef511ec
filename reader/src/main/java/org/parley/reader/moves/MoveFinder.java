package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.dates.NamedDay;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the moves of an article: cues with their frames, speech without a cue, duplicates merged.
 * Shared by threads.
 */
public final class MoveFinder {
    /** The heads of the encoder that are asked. */
    public static final Set<String> HEADS =
            Set.of(MoveHeads.CUES, MoveHeads.LINKS, MoveHeads.FLAGS);

    /** Moves whose complement is not yet done: a verb that heads it is no move of its own. */
    private static final Set<Move> OPEN =
            Set.of(
                    Move.DEMAND,
                    Move.OFFER,
                    Move.THREATEN,
                    Move.COMMIT,
                    Move.ACCEPT,
                    Move.REJECT,
                    Move.DEADLINE,
                    Move.CONCEDE,
                    Move.SUPPORT);

    private static final Set<String> NAMING =
            Set.of("call", "describe", "brand", "label", "term", "dub", "denounce", "deem");

    private final CueIndex<MoveCue> cues = MoveCue.index();
    private final Opinion opinion = new Opinion();
    private final ActorFinder actors;

    /** Loads the cue lexicons. */
    public MoveFinder(ActorFinder actors) {
        this.actors = actors;
    }

    /**
     * The entries of an article, without issues.
     *
     * @param paragraphs of the article's text as the encoder reads them, in order
     * @param trace hears what becomes of each candidate
     * @return in order of their evidence
     */
    public List<Entry> find(
            Article article,
            List<Sentence> sentences,
            List<Encoding> paragraphs,
            Chains chain,
            Names names,
            Trace trace) {
        EncoderMoves read = new EncoderMoves(paragraphs);
        trace.begins(names, chain, read);
        List<Candidate> found = new ArrayList<>();
        Limits limits = new Limits(article.text(), names);
        PlanTerms terms = new PlanTerms(names, chain, trace);
        Earlier earlier = new Earlier();
        for (Sentence s : sentences) {
            List<Candidate> own = cued(s, names, chain, earlier, trace);
            own.addAll(new LostCues(s, names, chain, cues, trace).find(own));
            own.addAll(terms.find(s, own));
            own.addAll(limits.find(s, own));
            List<Candidate> cued = merged(own, trace);
            SpeechMoves speech = new SpeechMoves(s, names, chain, opinion, trace);
            List<Candidate> all = new ArrayList<>(cued);
            all.addAll(merged(speech.find(cued), trace));
            all.addAll(speech.opinions(all));
            List<Candidate> weighed = new Weighing(s, names, chain, read).weighed(all);
            trace.weighed(s, all, weighed);
            found.addAll(new Conjuncts(s, names).parted(weighed));
            earlier.note(weighed);
        }
        DateRoles roles = new DateRoles(article, sentences, chain);
        return entries(article, new Opponents(found).filled(found), chain, names, roles, trace);
    }

    private List<Candidate> cued(
            Sentence s, Names names, Chains chain, Earlier earlier, Trace trace) {
        List<Candidate> candidates = new ArrayList<>();
        BitSet used = new BitSet();
        MoveFrame frame = new MoveFrame(s, names, chain, earlier, trace);
        for (Token token : s.tokens()) {
            for (CueIndex.Match<MoveCue> match : cues.at(s, token)) {
                if (match.words().stream().anyMatch(word -> used.get(word.index()))) {
                    continue;
                }
                Optional<Candidate> candidate = frame.fill(match);
                if (candidate.isPresent()) {
                    candidates.add(candidate.get());
                    candidates.addAll(others(candidate.get(), names));
                    match.words().forEach(word -> used.set(word.index()));
                    break;
                }
            }
        }
        without(candidates, MoveFinder::onlyTells, trace);
        without(candidates, (c, outer) -> embeds(outer, c), trace);
        without(candidates, (c, outer) -> describes(outer, c), trace);
        return candidates;
    }

    /** Takes away the candidates that another one shows to be no move of their own. */
    private static void without(
            List<Candidate> candidates, BiPredicate<Candidate, Candidate> shown, Trace trace) {
        candidates.removeIf(
                c -> {
                    Optional<Candidate> other =
                            candidates.stream().filter(o -> o != c && shown.test(c, o)).findFirst();
                    other.ifPresent(o -> trace.dropped(c, Why.EMBEDDED, o));
                    return other.isPresent();
                });
    }

    /**
     * "Ortiz and Blum criticised the plan" is a move of each; a meeting or a deal of two is one.
     */
    private static List<Candidate> others(Candidate c, Names names) {
        boolean mutual =
                c.move() == Move.CONSULT
                        || c.move() == Move.ACCEPT
                        || c.move() == Move.COOPERATE
                        || c.move() == Move.ASSAULT;
        if (mutual
                || c.governor().isNoun()
                || c.held() == null
                || c.holder().sentence() != c.sentence().index()) {
            return List.of();
        }
        Token head = c.sentence().token(c.holder().head());
        return c.sentence().children(head, "conj").stream()
                .flatMap(t -> names.at(c.sentence(), t).stream())
                .filter(m -> m.party() != null && !m.party().equals(c.holder().party()))
                .filter(
                        m ->
                                m.kind() == Mention.Kind.PERSON
                                        || m.kind() == Mention.Kind.STATE
                                        || m.kind() == Mention.Kind.BODY)
                .map(c::by)
                .toList();
    }

    /**
     * Whether what {@code outer} tells is the move: "suggested that they could walk out" is no
     * offer but a threat, "stressed that it had never demanded money" takes back a demand, "failed
     * to consult them" tells of what was not done.
     */
    private static boolean onlyTells(Candidate outer, Candidate inner) {
        @Nullable Token head = outer.contentHead();
        if (head == null || head.index() != inner.governor().index()) {
            return false;
        }
        boolean open = Arguments.isInfinitive(inner.sentence(), inner.governor());
        boolean denied = inner.polarity() == Polarity.NEGATIVE;
        boolean hinted = outer.move() == Move.OFFER && inner.move() == Move.THREATEN && !open;
        boolean stressed =
                (outer.move() == Move.COMMIT || outer.governor().lemma().equals("insist"))
                        && denied
                        && !open
                        && Objects.equals(inner.holder().party(), outer.holder().party());
        boolean failed =
                outer.move() == Move.ACCUSE
                        && outer.governor().lemma().equals("fail")
                        && (denied || outer.polarity() == Polarity.NEGATIVE);
        return hinted || stressed || failed;
    }

    /**
     * Whether {@code inner} is only what {@code outer} demands, offers or refuses, and no move
     * made.
     */
    private static boolean embeds(Candidate outer, Candidate inner) {
        @Nullable Token head = outer.contentHead();
        if (head == null) {
            return false;
        }
        if (inner.governor().isNoun()) {
            boolean asked =
                    outer.move() == Move.DEMAND
                            || outer.move() == Move.OFFER
                            || outer.move() == Move.THREATEN;
            return asked && head.index() == inner.governor().index();
        }
        Sentence s = outer.sentence();
        boolean heads =
                head.index() == inner.governor().index()
                        || inner.governor().is("conj") && inner.governor().head() == head.index()
                        || s.dominates(head, inner.governor())
                                && Arguments.isInfinitive(s, inner.governor());
        boolean again =
                inner.move() == outer.move()
                        && Objects.equals(inner.holder().party(), outer.holder().party());
        boolean deed =
                inner.governor().tag().equals("VBG") && (outer.move() != Move.ACCUSE || again);
        boolean open =
                deed || Arguments.isInfinitive(s, inner.governor()) || OPEN.contains(outer.move());
        return heads && open && !outer.governor().equals(inner.governor());
    }

    /** "Warned Oman against provocative flights": the adjective says what the warning is about. */
    private static boolean describes(Candidate outer, Candidate inner) {
        return evaluates(inner)
                && outer.move() != inner.move()
                && !isNamed(inner)
                && outer.content().filter(c -> c.covers(inner.cue())).isPresent();
    }

    /** "Flights that it called reckless": a judgement in so many words. */
    private static boolean isNamed(Candidate judgement) {
        Sentence s = judgement.sentence();
        return s.tokens().stream()
                .filter(t -> NAMING.contains(t.lemma()))
                .anyMatch(t -> s.dominates(t, judgement.governor()));
    }

    /** One entry for a party's move in a clause: the surest cue, the first of equals. */
    private static List<Candidate> merged(List<Candidate> candidates, Trace trace) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate c : candidates) {
            Optional<Candidate> twin = kept.stream().filter(k -> same(k, c)).findFirst();
            if (twin.isEmpty()) {
                kept.add(c);
            } else if (bare(twin.get()) && !bare(c)
                    || bare(twin.get()) == bare(c) && twin.get().confidence() < c.confidence()) {
                trace.dropped(twin.get(), Why.DUPLICATE, c);
                kept.set(kept.indexOf(twin.get()), c);
            } else {
                trace.dropped(c, Why.DUPLICATE, twin.get());
            }
        }
        return kept;
    }

    /** Two adjectives of one speaker in one sentence are one judgement. */
    private static boolean evaluates(Candidate c) {
        return c.governor().isAdjective() && (c.move() == Move.ACCUSE || c.move() == Move.SUPPORT);
    }

    private static boolean bare(Candidate c) {
        return c.governor().isNoun() && c.content().isEmpty();
    }

    private static boolean same(Candidate a, Candidate b) {
        return a.move() == b.move()
                && Objects.equals(a.holder().party(), b.holder().party())
                && (a.clause().equals(b.clause())
                        || a.cue().overlaps(b.cue())
                        || evaluates(a) && evaluates(b));
    }

    /** Whether a group is merely spoken of in what somebody says or offers: "help for farmers". */
    private static boolean isPassing(Candidate c, Party side) {
        return Character.isLowerCase(side.name().codePointAt(0))
                && (c.rule().startsWith("speech") || c.rule().startsWith("offer"));
    }

    /** Whether the cue itself takes a side: "accused the agency", not "told the agency". */
    private static boolean isArgument(Candidate c, Party side, Names names) {
        return c.sentence().children(c.governor()).stream()
                .anyMatch(t -> names.party(c.sentence(), t).filter(side::equals).isPresent());
    }

    private static List<Entry> entries(
            Article article,
            List<Candidate> found,
            Chains chain,
            Names names,
            DateRoles roles,
            Trace trace) {
        List<Entry> entries = new ArrayList<>();
        Map<Span, Integer> ordinals = new HashMap<>();
        String articleId = article.id();
        Set<Party> atTable =
                found.stream()
                        .flatMap(c -> Stream.ofNullable(c.holder().party()))
                        .collect(Collectors.toSet());
        DueDays days = new DueDays(article);
        for (Candidate c : found) {
            Optional<Span> condition = new Conditions(c.sentence()).of(c);
            DateRoles.Dates dates = roles.of(c);
            Optional<NamedDay> due = days.due(c, condition, dates);
            Span evidence = DueDays.evidence(c, due, condition);
            Passage cue = Passage.of(article.text(), c.cue());
            int ordinal = ordinals.merge(c.cue(), 1, Integer::sum) - 1;
            Mention holder = c.holder();
            Span place = c.governor().span();
            List<String> reporters = chain.via(place, holder, Optional.empty());
            Optional<Party> target =
                    c.target()
                            .filter(
                                    p ->
                                            atTable.contains(p)
                                                    || isArgument(c, p, names)
                                                    || !isPassing(c, p)
                                                            && !reporters.contains(p.name()));
            entries.add(
                    new Entry(
                            Entry.idOf(articleId, cue, ordinal),
                            article,
                            holder.party(),
                            speaker(c, chain),
                            c.move(),
                            target.orElse(null),
                            null,
                            c.content().map(span -> Passage.of(article.text(), span)).orElse(null),
                            cue,
                            Passage.of(article.text(), evidence),
                            chain.via(place, holder, target),
                            c.polarity(),
                            c.certainty(),
                            condition.map(span -> Passage.of(article.text(), span)).orElse(null),
                            Modality.past(article, c.sentence()),
                            dates.said(),
                            dates.happened(),
                            due.map(NamedDay::day).orElse(null),
                            c.rule(),
                            c.confidence(),
                            List.of()));
            trace.coded(c, entries.get(entries.size() - 1));
        }
        entries.sort(
                Comparator.comparing((Entry e) -> e.evidence().span())
                        .thenComparing(e -> (e.content() == null ? e.cue() : e.content()).span())
                        .thenComparing(Entry::id));
        return entries;
    }

    /**
     * The person or body that makes the move; for a bare state or group, the one of its side who
     * speaks of it.
     */
    private static @Nullable String speaker(Candidate c, Chains chain) {
        Mention holder = c.holder();
        boolean itself =
                holder.party() != null && holder.party().name().equalsIgnoreCase(holder.actor());
        boolean named =
                holder.party() == null
                        || holder.kind() != Mention.Kind.STATE
                                && (holder.kind() != Mention.Kind.PRONOUN
                                        || !itself
                                        || chain.isPerson(holder.actor()));
        Optional<String> quoted = chain.speaker(c.governor().span(), holder);
        if (quoted.isPresent()) {
            return quoted.get();
        }
        Optional<String> voice =
                chain.isPerson(holder.actor())
                        ? Optional.empty()
                        : chain.innermost(c.governor().span())
                                .filter(m -> Objects.equals(m.party(), holder.party()))
                                .filter(m -> chain.isPerson(m.actor()))
                                .map(Mention::actor);
        if (voice.isPresent()) {
            return voice.get();
        }
        if (named) {
            return holder.actor().replaceFirst("^(?i:the|a|an) ", "");
        }
        return chain.innermost(c.governor().span())
                .filter(
                        m ->
                                m.kind() != Mention.Kind.STATE
                                        && Objects.equals(m.party(), holder.party()))
                .map(Mention::actor)
                .orElse(null);
    }
}
