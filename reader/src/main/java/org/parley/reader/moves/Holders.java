package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds who makes the move of a cue in one sentence. */
final class Holders {
    private static final int FALLBACK_DISTANCE = 20;

    private final Sentence s;
    private final Names names;
    private final Chains chain;
    private final Slots slots;
    private final Earlier earlier;
    private final NounHolders nouns;

    Holders(Sentence sentence, Names names, Chains chain, Slots slots, Earlier earlier) {
        this.earlier = earlier;
        this.s = sentence;
        this.names = names;
        this.chain = chain;
        this.slots = slots;
        this.nouns = new NounHolders(sentence, this, names, slots);
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
                            .or(() -> nouns.of(cue, governor));
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

    /** Who a token stands for, or owns what it stands for; empty if nobody. */
    Optional<Holder> held(Token token, double confidence, Route route) {
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
                .filter(t -> s.head(t).filter(up -> isMain(up, verb)).isPresent())
                .findFirst()
                .flatMap(t -> held(t, 0.6, Route.SHARED));
    }

    /** The verb of the sentence, though the parser may have hung it on the one before it. */
    private boolean isMain(Token main, Token before) {
        return main.relation().equals("root")
                || main.index() > before.index()
                        && main.head() <= before.index()
                        && (main.is("dep") || main.is("parataxis"));
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
    Optional<Holder> left(Token from) {
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

    /** "A meeting between the two", "no agreement was reached between": the side named first. */
    Optional<Holder> between(Token governor) {
        return Arguments.oblique(s, governor, "between")
                .or(
                        () ->
                                s.child(governor, "nsubj")
                                        .flatMap(t -> Arguments.oblique(s, t, "between")))
                .flatMap(t -> held(t, 0.6, Route.BETWEEN));
    }

    /** Who says what stands at a place. */
    Optional<Holder> attributed(Token place) {
        return chain.innermost(place.span()).map(m -> new Holder(m, null, 0.6, Route.SOURCE));
    }
}
