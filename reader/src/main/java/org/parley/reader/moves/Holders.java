package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds who makes the move of a cue in one sentence. */
final class Holders {
    /** "Released a statement in opposition to the deal": what is told is its maker's. */
    private static final Set<String> TELLING =
            Set.of(
                    "statement",
                    "letter",
                    "note",
                    "speech",
                    "message",
                    "email",
                    "post",
                    "tweet",
                    "video",
                    "word");

    private static final Set<String> LIGHT = Resources.words(Holders.class, "light-verbs.txt");

    /** "It was not a threat," said the minister of what he had said. */
    private static final Set<String> POINTING = Set.of("it", "this", "that");

    /** "Praise came from the minister". */
    private static final Set<String> COMING = Set.of("come", "emerge", "arrive");

    private static final int FALLBACK_DISTANCE = 20;

    private final Sentence s;
    private final Names names;
    private final Chains chain;
    private final Slots slots;
    private final Earlier earlier;

    Holders(Sentence sentence, Names names, Chains chain, Slots slots, Earlier earlier) {
        this.earlier = earlier;
        this.s = sentence;
        this.names = names;
        this.chain = chain;
        this.slots = slots;
    }

    /** The holder, where the lexicon says he stands; empty if nobody does. */
    Optional<Holder> of(MoveCue cue, Token governor) {
        if (cue.holder().equals("source")) {
            return chain.innermost(governor.span())
                    .map(m -> new Holder(m, null, 0.7, Route.SOURCE));
        }
        if (!cue.holder().isEmpty()) {
            return slots.at(cue.holder(), governor).flatMap(t -> held(t, 0.9, Route.FRAME));
        }
        return switch (cue.pattern().pos()) {
            case VERB -> verbHolder(governor);
            case NOUN ->
                    earlier.holder(cue.move(), s, governor)
                            .map(m -> new Holder(m, null, 0.6, Route.EARLIER))
                            .filter(h -> slots.owner(governor, List.of("of")).isEmpty())
                            .or(() -> nounHolder(cue, governor));
            case ADJ ->
                    Arguments.subject(s, governor)
                            .flatMap(t -> held(t, 0.9, subject(governor, t)))
                            .or(() -> attributed(governor));
            case PHRASE ->
                    slots.predicate(governor)
                            .flatMap(
                                    p ->
                                            Arguments.doer(s, p)
                                                    .flatMap(t -> held(t, 0.6, subject(p, t))))
                            .or(() -> attributed(governor));
        };
    }

    private Optional<Holder> held(Token token, double confidence, Route route) {
        Optional<Holder> direct =
                names.at(s, token).map(m -> new Holder(m, token, confidence, route));
        if (direct.isPresent() || !token.isNoun()) {
            return direct;
        }
        Optional<Token> owner = slots.owner(token, List.of());
        if (owner.isEmpty() && token.is("obj")) {
            owner =
                    s.head(token)
                            .flatMap(v -> Arguments.doer(s, v))
                            .filter(t -> names.at(s, t).isPresent());
        }
        return owner.map(
                t -> new Holder(names.at(s, t).orElseThrow(), t, confidence - 0.2, Route.OWNER));
    }

    /** How a token is the subject, or the agent, of a predicate. */
    private Route subject(Token predicate, Token found) {
        if (Arguments.isPassive(s, predicate)) {
            return Route.AGENT;
        }
        Optional<Token> own = Arguments.ownSubject(s, predicate);
        if (own.isEmpty()) {
            return Route.SHARED;
        }
        return own.get().index() == found.index() ? Route.SUBJECT : Route.RELATIVE;
    }

    /** "Let the ministers resign": who says so makes the move, not the ministers. */
    private boolean isLet(Token verb) {
        return s.head(verb)
                .filter(up -> up.lemma().equals("let") && up.tag().equals("VB"))
                .filter(up -> verb.is("ccomp") || verb.is("xcomp"))
                .filter(up -> Arguments.ownSubject(s, up).isEmpty())
                .isPresent();
    }

    private Optional<Holder> verbHolder(Token verb) {
        if (isLet(verb)) {
            return attributed(verb);
        }
        Optional<Token> doer = Arguments.doer(s, verb);
        Optional<Holder> found = doer.flatMap(t -> held(t, 0.9, subject(verb, t)));
        if (found.isPresent() && Arguments.ownSubject(s, verb).isPresent()) {
            return found;
        }
        boolean ready = s.child(verb, "aux:pass").isPresent() && s.child(verb, "xcomp").isPresent();
        Optional<Holder> source = ready ? Optional.empty() : source(verb);
        if (source.isPresent()) {
            return source;
        }
        if (found.isPresent()) {
            return found;
        }
        if (verb.isNoun() && verb.index() > 0) {
            return held(s.token(verb.index() - 1), 0.6, Route.NEAREST);
        }
        if (Arguments.isPassive(s, verb)) {
            return between(verb);
        }
        if (doer.isPresent() && !doer.get().isVerb()) {
            return Optional.empty();
        }
        return left(verb)
                .or(
                        () ->
                                ModalWords.DENYING_PHRASE.stands(s, verb)
                                        ? behind(verb)
                                        : Optional.empty());
    }

    /** "Rather than praise the truce, the envoy ...": who does the other thing. */
    private Optional<Holder> behind(Token verb) {
        return s.tokens().stream()
                .filter(t -> t.is("nsubj") && t.index() > verb.index())
                .filter(t -> s.head(t).filter(up -> up.relation().equals("root")).isPresent())
                .findFirst()
                .flatMap(t -> held(t, 0.6, Route.SHARED));
    }

    /**
     * Where the verb also reports: the source of its attribution, which does not rest on the parse.
     */
    private Optional<Holder> source(Token verb) {
        return chain.source(verb.span())
                .filter(m -> m.party() != null)
                .map(
                        m ->
                                new Holder(
                                        m,
                                        m.sentence() == s.index() ? s.token(m.head()) : null,
                                        0.8,
                                        Route.REPORTER));
    }

    /** Where the parse gives no subject: the nearest party to the left in the clause. */
    private Optional<Holder> left(Token from) {
        for (int i = from.index() - 1; i >= 0 && i >= from.index() - FALLBACK_DISTANCE; i--) {
            Token token = s.token(i);
            if (token.text().equals(";") || token.text().equals(":")) {
                break;
            }
            boolean inside =
                    token.is("appos")
                            || token.is("nmod")
                            || token.is("obl")
                            || token.is("amod")
                            || token.is("compound");
            if (!inside && !aside(token, from) && names.party(s, token).isPresent()) {
                return names.at(s, token).map(m -> new Holder(m, token, 0.4, Route.NEAREST));
            }
        }
        return Optional.empty();
    }

    /** Whether a relative clause that does not hold {@code from} holds the token. */
    private boolean aside(Token token, Token from) {
        Token at = token;
        while (at.head() >= 0) {
            if (at.relation().equals("acl:relcl") && !s.dominates(at, from)) {
                return true;
            }
            at = s.token(at.head());
        }
        return false;
    }

    private Optional<Holder> nounHolder(MoveCue cue, Token noun) {
        boolean takesOf = cue.target().contains("of") || cue.content().contains("of");
        Optional<Token> owner = slots.owner(noun, takesOf ? List.of("of") : List.of());
        if (owner.isPresent()) {
            return owner.flatMap(t -> held(t, 0.8, Route.OWNER));
        }
        if (noun.is("obj") || noun.is("obl") || noun.is("xcomp") || noun.is("conj")) {
            Optional<Token> verb = slots.predicate(noun);
            boolean disowned =
                    verb.filter(ModalWords.DISCLAIMING::has).isPresent()
                            && s.child(noun, "det")
                                    .filter(d -> d.lemma().equals("any"))
                                    .isPresent();
            if (disowned
                    || verb.filter(v -> LIGHT.contains(v.lemma()) || ModalWords.HINTING.has(v))
                            .isPresent()) {
                return Arguments.doer(s, verb.get()).flatMap(t -> held(t, 0.8, Route.TAKER));
            }
            Optional<Holder> origin =
                    verb.flatMap(
                                    v ->
                                            Arguments.oblique(s, v, "from")
                                                    .or(() -> Arguments.oblique(s, v, "by")))
                            .flatMap(t -> held(t, 0.7, Route.ORIGIN));
            if (origin.isPresent()) {
                return origin;
            }
        }
        if (noun.is("nsubj") && noun.relation().equals("nsubj:pass")) {
            return s.head(noun)
                    .flatMap(
                            v ->
                                    Arguments.oblique(s, v, "by")
                                            .or(() -> Arguments.oblique(s, v, "from")))
                    .flatMap(t -> held(t, 0.7, Route.ORIGIN));
        }
        if (noun.is("nmod")) {
            Optional<Holder> teller =
                    s.head(noun)
                            .filter(up -> TELLING.contains(up.lemma()) && up.is("obj"))
                            .flatMap(slots::predicate)
                            .filter(v -> LIGHT.contains(v.lemma()))
                            .flatMap(v -> Arguments.doer(s, v))
                            .flatMap(t -> held(t, 0.7, Route.TAKER));
            if (teller.isPresent()) {
                return teller;
            }
        }
        Optional<Token> comes =
                s.head(noun).filter(v -> noun.is("nsubj") && COMING.contains(v.lemma()));
        if (comes.isPresent()) {
            return Arguments.oblique(s, comes.get(), "from")
                    .flatMap(t -> held(t, 0.7, Route.ORIGIN));
        }
        Optional<Token> there = s.head(noun).filter(v -> s.child(v, "expl").isPresent());
        if (noun.is("nsubj") && there.isPresent()) {
            Optional<Holder> sender =
                    Arguments.oblique(s, there.get(), "from")
                            .flatMap(t -> held(t, 0.7, Route.ORIGIN))
                            .or(() -> onOurPart(noun));
            if (sender.isPresent()) {
                return sender;
            }
        }
        Token predicate =
                s.head(noun)
                        .filter(up -> noun.is("nmod") && up.lemma().equals("anything"))
                        .orElse(noun);
        Optional<Token> called =
                s.child(predicate, "cop").flatMap(c -> s.child(predicate, "nsubj"));
        if (called.isPresent()) {
            boolean own = POINTING.contains(called.get().lemma());
            Optional<Holder> sender =
                    own
                            ? attributed(noun)
                            : slots.owner(called.get(), List.of())
                                    .flatMap(t -> held(t, 0.7, Route.OWNER));
            if (sender.isPresent()) {
                return sender;
            }
        }
        if (noun.relation().equals("root")) {
            return left(noun);
        }
        return between(noun);
    }

    /** "There is no ultimatum on our part". */
    private Optional<Holder> onOurPart(Token noun) {
        return s.children(noun, "nmod").stream()
                .filter(t -> t.lemma().equals("part") || t.lemma().equals("side"))
                .flatMap(t -> s.child(t, "nmod:poss").stream())
                .findFirst()
                .flatMap(t -> held(t, 0.7, Route.OWNER));
    }

    /** "A meeting between the two", "no agreement was reached between": the side named first. */
    private Optional<Holder> between(Token governor) {
        return Arguments.oblique(s, governor, "between")
                .or(
                        () ->
                                s.child(governor, "nsubj")
                                        .flatMap(t -> Arguments.oblique(s, t, "between")))
                .flatMap(t -> held(t, 0.6, Route.BETWEEN));
    }

    private Optional<Holder> attributed(Token place) {
        return chain.innermost(place.span()).map(m -> new Holder(m, null, 0.6, Route.SOURCE));
    }
}
