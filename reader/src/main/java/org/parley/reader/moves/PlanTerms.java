package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The terms of a plan: "the bill would raise the tax" is an offer of whoever put the bill forward.
 * Remembers, sentence by sentence, whose proposal was named last. For one article and one thread.
 */
final class PlanTerms {
    private static final Set<String> PLANS =
            Set.of(
                    "plan",
                    "bill",
                    "proposal",
                    "draft",
                    "legislation",
                    "measure",
                    "offer",
                    "package",
                    "deal",
                    "agreement",
                    "document",
                    "text",
                    "scheme",
                    "blueprint",
                    "amendment",
                    "provision",
                    "resolution",
                    "framework",
                    "treaty",
                    "accord",
                    "pact",
                    "initiative",
                    "roadmap",
                    "compromise",
                    "contract");
    private static final Set<String> PRESENTING =
            Set.of(
                    "present",
                    "submit",
                    "draft",
                    "propose",
                    "send",
                    "table",
                    "circulate",
                    "write",
                    "publish",
                    "offer",
                    "unveil",
                    "hand");
    private static final Set<String> PROVIDING =
            Set.of(
                    "envision",
                    "envisage",
                    "foresee",
                    "include",
                    "provide",
                    "propose",
                    "seek",
                    "stipulate",
                    "entail",
                    "contain",
                    "call");

    /** "No troops are mentioned in the draft": what a plan leaves out. */
    private static final Set<String> MENTIONING =
            Set.of(
                    "mention",
                    "foresee",
                    "envisage",
                    "envision",
                    "specify",
                    "include",
                    "contain",
                    "provide",
                    "stipulate",
                    "promise",
                    "guarantee",
                    "address");

    /** Verbs whose subject is given what their object names. */
    private static final Set<String> RECEIVING =
            Set.of("get", "receive", "obtain", "regain", "gain", "keep", "retain");

    private static final String RULE = "offer/terms";

    /** In sentences: how long "the plan" is still the one that was told of last. */
    static final int LONGEST_MEMORY = 10;

    private static final int NEAR = 2;

    private final Names names;
    private final Chains chain;
    private final Trace trace;
    private @Nullable Mention proposer;
    private int proposed;
    private int lastTerms = -2;
    private final List<Term> unowned = new ArrayList<>();

    private record Term(Sentence sentence, Token plan, Token verb) {}

    PlanTerms(Names names, Chains chain, Trace trace) {
        this.names = names;
        this.chain = chain;
        this.trace = trace;
    }

    /** Whether a noun names what somebody puts forward. */
    static boolean isPlan(Token noun) {
        return PLANS.contains(noun.lemma());
    }

    /** The terms stated in a sentence, given the moves its cues make. */
    List<Candidate> find(Sentence s, List<Candidate> cued) {
        List<Candidate> found = new ArrayList<>();
        for (Token verb : s.tokens()) {
            Optional<Token> subject =
                    Arguments.ownSubject(s, verb).map(t -> Arguments.antecedent(s, verb, t));
            boolean goesOn = lastTerms == s.index() - 1;
            boolean about =
                    subject.filter(
                                    t ->
                                            PLANS.contains(t.lemma())
                                                    || goesOn && t.lemma().equals("it"))
                            .isPresent();
            boolean busy =
                    cued.stream()
                            .anyMatch(
                                    c -> c.sentence() == s && c.governor().index() == verb.index());
            if (verb.isVerb()
                    && about
                    && !busy
                    && provides(s, verb)
                    && !Modality.asked(s)
                    && !Modality.conditional(s, verb)) {
                Optional<Mention> owner = owner(s, subject.get());
                owner.ifPresent(m -> found.add(term(s, subject.get(), verb, m)));
                if (owner.isEmpty()) {
                    unowned.add(new Term(s, subject.get(), verb));
                    trace.dropped(s, List.of(verb), Move.OFFER, RULE, Why.NO_HOLDER, null);
                }
            }
        }
        found.addAll(leftOut(s, cued));
        found.addAll(documented(s, cued));
        if (found.isEmpty()) {
            found.addAll(further(s, cued));
        }
        boolean terms =
                !found.isEmpty()
                        || cued.stream().anyMatch(c -> c.rule().startsWith("offer/phrase/would"));
        lastTerms = terms ? s.index() : lastTerms;
        found.stream().findFirst().ifPresent(term -> proposedBy(term.holder(), s));
        for (Candidate offer : cued) {
            if (offer.move() == Move.OFFER) {
                proposedBy(offer.holder(), s);
                unowned.forEach(
                        t -> found.add(term(t.sentence(), t.plan(), t.verb(), offer.holder())));
                unowned.clear();
            }
        }
        return found;
    }

    /** "The draft is vague, and no troops are mentioned": an offer denied. */
    private List<Candidate> leftOut(Sentence s, List<Candidate> cued) {
        List<Candidate> found = new ArrayList<>();
        for (Token verb : s.tokens()) {
            boolean none =
                    MENTIONING.contains(verb.lemma())
                            && Arguments.isPassive(s, verb)
                            && s.child(verb, "nsubj:pass")
                                    .flatMap(t -> s.child(t, "det"))
                                    .filter(d -> d.lemma().equals("no"))
                                    .isPresent();
            Optional<Token> plan = none ? plan(s, verb) : Optional.empty();
            plan.filter(p -> cued.stream().noneMatch(c -> c.clause().equals(verb)))
                    .flatMap(p -> owner(s, p))
                    .ifPresent(m -> found.add(term(s, plan.get(), verb, m)));
        }
        return found;
    }

    /** The plan in which something is: "in the draft"; the one that the sentence began with. */
    private static Optional<Token> plan(Sentence s, Token verb) {
        return Arguments.oblique(s, verb, "in")
                .filter(PlanTerms::isPlan)
                .or(
                        () ->
                                s.tokens().stream()
                                        .limit(verb.index())
                                        .filter(t -> isPlan(t) && t.is("nsubj"))
                                        .findFirst());
    }

    private void proposedBy(Mention holder, Sentence s) {
        proposer = holder;
        proposed = s.index();
    }

    /** "By the draft that the ministry presented, the port would close": what a document rules. */
    private List<Candidate> documented(Sentence s, List<Candidate> cued) {
        List<Candidate> found = new ArrayList<>();
        List<Token> plans =
                s.tokens().stream().filter(t -> PLANS.contains(t.lemma()) && t.isNoun()).toList();
        if (plans.isEmpty()) {
            return found;
        }
        for (Attribution attribution : chain.attributions()) {
            Optional<Token> document =
                    plans.stream()
                            .filter(
                                    t ->
                                            attribution.source().stream()
                                                    .anyMatch(span -> span.covers(t.span())))
                            .findFirst();
            Optional<Mention> owner = document.flatMap(t -> author(s, t).or(() -> presenter(s, t)));
            if (owner.isPresent() && !Modality.asked(s)) {
                s.tokens().stream()
                        .filter(t -> attribution.reports(t.span()) && isFuture(s, t))
                        .filter(t -> cued.stream().noneMatch(c -> c.governor() == t))
                        .findFirst()
                        .ifPresent(verb -> found.add(term(s, document.get(), verb, owner.get())));
            }
        }
        return found;
    }

    /**
     * "The port would close. The ferries would move to the old pier": a term told right behind
     * another one; "Norway could get back its pier": what a plan that was told of gives a side.
     */
    private List<Candidate> further(Sentence s, List<Candidate> cued) {
        @Nullable Mention owner = proposer;
        if (owner == null || Modality.asked(s)) {
            return List.of();
        }
        return s.tokens().stream()
                .filter(t -> t.is("root") || t.is("ccomp") || t.is("conj"))
                .filter(verb -> goesOn(s, verb) || isGranted(s, verb))
                .filter(verb -> cued.stream().noneMatch(c -> c.clause().equals(verb)))
                .filter(verb -> isOfNobody(verb) && !Modality.conditional(s, verb))
                .findFirst()
                .map(verb -> term(s, verb, verb, owner))
                .stream()
                .toList();
    }

    private boolean goesOn(Sentence s, Token verb) {
        return lastTerms == s.index() - 1
                && verb.is("root")
                && s.children(verb).stream().anyMatch(c -> c.is("aux") && c.lemma().equals("would"))
                && Arguments.ownSubject(s, verb).filter(Token::isNoun).isPresent();
    }

    private boolean isGranted(Sentence s, Token verb) {
        return s.index() - Math.max(proposed, lastTerms) <= NEAR
                && RECEIVING.contains(verb.lemma())
                && s.child(verb, "obj").isPresent()
                && s.children(verb).stream().anyMatch(c -> c.is("aux") && c.tag().equals("MD"))
                && Arguments.ownSubject(s, verb)
                        .flatMap(t -> names.party(s, t))
                        .filter(p -> !p.equals(proposer == null ? null : proposer.party()))
                        .isPresent();
    }

    /** Whether no party says it, but the article or another paper. */
    private boolean isOfNobody(Token verb) {
        return chain.innermost(verb.span()).filter(m -> !chain.isOutlet(m)).isEmpty();
    }

    /** "The document that the ministry presented". */
    private Optional<Mention> presenter(Sentence s, Token document) {
        return s.children(document).stream()
                .filter(c -> c.isVerb() && PRESENTING.contains(c.lemma()))
                .flatMap(c -> Arguments.ownSubject(s, c).stream())
                .flatMap(t -> names.at(s, t).stream())
                .findFirst();
    }

    private static boolean isFuture(Sentence s, Token verb) {
        return s.children(verb).stream()
                .anyMatch(
                        c ->
                                c.is("aux")
                                        && (c.lemma().equals("would") || c.lemma().equals("will")));
    }

    private static boolean provides(Sentence s, Token verb) {
        return isFuture(s, verb) || PROVIDING.contains(verb.lemma());
    }

    private Optional<Mention> owner(Sentence s, Token plan) {
        boolean fresh = s.index() - proposed <= LONGEST_MEMORY;
        return author(s, plan).or(() -> Optional.ofNullable(fresh ? proposer : null));
    }

    private Optional<Mention> author(Sentence s, Token plan) {
        for (Token child : s.children(plan)) {
            boolean owns = child.is("nmod:poss") || child.is("amod") || child.is("compound");
            if (owns && names.at(s, child).isPresent()) {
                return names.at(s, child);
            }
        }
        for (String preposition : List.of("by", "from", "of")) {
            Optional<Mention> author =
                    Arguments.oblique(s, plan, preposition).flatMap(t -> names.at(s, t));
            if (author.isPresent()) {
                return author;
            }
        }
        return Optional.empty();
    }

    /** The words under a verb, without the full stop. */
    private static Span clause(Sentence s, Token verb) {
        BitSet words = s.subtree(verb);
        while (words.length() > 1 && s.token(words.length() - 1).isPunctuation()) {
            words.clear(words.length() - 1);
        }
        return s.span(words);
    }

    /** The Norway of "Norway could get back its pier". */
    private static boolean isSubject(Sentence s, Token token, Token verb, Token plan) {
        return plan == verb
                && RECEIVING.contains(verb.lemma())
                && Arguments.ownSubject(s, verb).filter(token::equals).isPresent();
    }

    private Candidate term(Sentence s, Token plan, Token verb, Mention holder) {
        Optional<Party> target =
                s.subtree(verb).stream()
                        .mapToObj(s::token)
                        .filter(t -> t.index() > verb.index() || isSubject(s, t, verb, plan))
                        .filter(t -> plan == verb || !s.dominates(plan, t))
                        .flatMap(t -> names.party(s, t).stream())
                        .filter(p -> !p.equals(holder.party()))
                        .findFirst();
        boolean negated = Denial.of(s, verb, List.of());
        boolean unsure = Doubt.of(s, verb, List.of(verb)) == Certainty.HEDGED;
        trace.held(List.of(verb), holder, Route.PLAN);
        return new Candidate(
                s,
                List.of(verb),
                verb,
                Move.OFFER,
                holder,
                plan.span(),
                target,
                Optional.of(clause(s, verb)),
                verb,
                negated ? Polarity.NEGATIVE : Polarity.POSITIVE,
                unsure && plan == verb ? Certainty.HEDGED : Certainty.STATED,
                RULE,
                0.6);
    }
}
