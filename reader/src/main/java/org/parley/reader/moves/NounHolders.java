package org.parley.reader.moves;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Move;
import org.parley.reader.actors.Names;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds whose move a noun is: "the union's offer", "the ultimatum that Norway issued". */
final class NounHolders {
    private static final Set<String> LIGHT = Resources.words(Holders.class, "light-verbs.txt");

    /** What somebody tells: a move in a statement is its maker's. */
    private static final Set<String> TELLING =
            Resources.words(NounHolders.class, "telling-nouns.txt");

    /** "It was not a threat," said the minister of what he had said. */
    private static final Set<String> POINTING = Set.of("it", "this", "that");

    /** "Praise came from the minister". */
    private static final Set<String> COMING = Set.of("come", "emerge", "arrive");

    /** Of which of his moves a speaker says himself that there are none: "no ultimatum". */
    private static final Set<Move> OWN = Set.of(Move.THREATEN, Move.DEADLINE, Move.DEMAND);

    /** In tokens: how far behind a noun its maker may be named. */
    private static final int REACH = 14;

    private final Sentence s;
    private final Holders holders;
    private final Names names;
    private final Slots slots;

    NounHolders(Sentence sentence, Holders holders, Names names, Slots slots) {
        this.s = sentence;
        this.holders = holders;
        this.names = names;
        this.slots = slots;
    }

    /** The holder of the move that a noun stands for; empty if nobody is. */
    Optional<Holder> of(MoveCue cue, Token noun) {
        boolean takesOf = cue.target().contains("of") || cue.content().contains("of");
        Optional<Token> owner = slots.owner(noun, takesOf ? List.of("of") : List.of());
        if (owner.isPresent()) {
            return holders.held(owner.get(), 0.8, Route.OWNER);
        }
        boolean governed = noun.is("obj") || noun.is("obl") || noun.is("xcomp") || noun.is("conj");
        Optional<Token> taker = slots.predicate(noun).filter(verb -> governed && takes(verb, noun));
        if (taker.isPresent()) {
            return Arguments.doer(s, taker.get()).flatMap(t -> holders.held(t, 0.8, Route.TAKER));
        }
        Optional<Token> verb = s.head(noun);
        if (noun.relation().equals("nsubj:pass")) {
            return verb.flatMap(this::origin).or(() -> maker(noun));
        }
        if (noun.is("nsubj") && verb.filter(v -> COMING.contains(v.lemma())).isPresent()) {
            return from(verb.get()).or(() -> maker(noun));
        }
        if (isLeftOut(cue, noun)) {
            return slots.predicate(noun)
                    .flatMap(v -> Arguments.doer(s, v))
                    .flatMap(t -> holders.held(t, 0.6, Route.SHARED));
        }
        return (governed ? slots.predicate(noun).flatMap(this::origin) : Optional.<Holder>empty())
                .or(() -> teller(noun))
                .or(() -> sender(noun))
                .or(() -> caller(noun))
                .or(() -> maker(noun))
                .or(() -> writer(noun))
                .or(() -> denier(cue, noun))
                .or(
                        () ->
                                noun.relation().equals("root")
                                        ? holders.left(noun)
                                        : holders.between(noun));
    }

    /** "Came without an offer", "without prior consultation"; not "endured without complaint". */
    private boolean isLeftOut(MoveCue cue, Token noun) {
        boolean one =
                s.child(noun, "det").filter(d -> !d.lemma().equals("the")).isPresent()
                        || cue.move() == Move.CONSULT;
        return one && s.preposition(noun).filter("without"::equals).isPresent();
    }

    /** "Made an offer", "disavowed any threat": the verb's subject makes or would make the move. */
    private boolean takes(Token verb, Token noun) {
        boolean disowned =
                ModalWords.DISCLAIMING.has(verb)
                        && s.child(noun, "det").filter(d -> d.lemma().equals("any")).isPresent();
        return disowned || LIGHT.contains(verb.lemma()) || ModalWords.HINTING.has(verb);
    }

    /** "An offer has come from Norway", "was made by Norway". */
    private Optional<Holder> origin(Token verb) {
        return Arguments.oblique(s, verb, "by")
                .or(() -> Arguments.oblique(s, verb, "from"))
                .flatMap(t -> holders.held(t, 0.7, Route.ORIGIN));
    }

    private Optional<Holder> from(Token verb) {
        return Arguments.oblique(s, verb, "from").flatMap(t -> holders.held(t, 0.7, Route.ORIGIN));
    }

    /** "Released a statement in opposition to the deal". */
    private Optional<Holder> teller(Token noun) {
        return s.head(noun)
                .filter(up -> noun.is("nmod") && TELLING.contains(up.lemma()) && up.is("obj"))
                .flatMap(slots::predicate)
                .filter(v -> LIGHT.contains(v.lemma()))
                .flatMap(v -> Arguments.doer(s, v))
                .flatMap(t -> holders.held(t, 0.7, Route.TAKER));
    }

    /** "There is no offer from Norway", "there is no ultimatum on our part". */
    private Optional<Holder> sender(Token noun) {
        if (s.child(noun, "expl").isPresent()) {
            return s.children(noun, "nmod").stream()
                    .flatMap(t -> from(t).stream())
                    .findFirst()
                    .or(() -> onOurPart(noun));
        }
        return s.head(noun)
                .filter(v -> noun.is("nsubj") && s.child(v, "expl").isPresent())
                .flatMap(v -> from(v).or(() -> onOurPart(noun)));
    }

    private Optional<Holder> onOurPart(Token noun) {
        return s.children(noun, "nmod").stream()
                .filter(t -> t.lemma().equals("part") || t.lemma().equals("side"))
                .flatMap(t -> s.child(t, "nmod:poss").stream())
                .findFirst()
                .flatMap(t -> holders.held(t, 0.7, Route.OWNER));
    }

    /** "Norway's letter was anything but a threat"; "it is no threat", says Norway. */
    private Optional<Holder> caller(Token noun) {
        Token predicate =
                s.head(noun)
                        .filter(up -> noun.is("nmod") && up.lemma().equals("anything"))
                        .orElse(noun);
        Optional<Token> called =
                s.child(predicate, "cop").flatMap(c -> s.child(predicate, "nsubj"));
        return called.flatMap(
                t ->
                        POINTING.contains(t.lemma())
                                ? holders.attributed(noun)
                                : slots.owner(t, List.of())
                                        .flatMap(o -> holders.held(o, 0.7, Route.OWNER)));
    }

    /**
     * "The ban that Norway imposed", "the ultimatum issued by Norway", "the refusal of the plan by
     * Norway": by the order of the words, as parsers take such clauses for many things.
     */
    private Optional<Holder> maker(Token noun) {
        if (noun.is("compound")) {
            return Optional.empty();
        }
        int end = Math.min(s.size(), noun.index() + REACH);
        for (int i = noun.index() + 1; i < end; i++) {
            Token token = s.token(i);
            if (token.isPunctuation()) {
                return Optional.empty();
            }
            if (token.is("case") && token.lemma().equals("by")) {
                return party(s.token(token.head()));
            }
            boolean made = LIGHT.contains(token.lemma()) && token.isVerb();
            if (made && !token.is("aux") && !isParticiple(i)) {
                return subject(noun, token);
            }
            if (token.isVerb() && !made || token.tag().equals("MD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Issued" before "by Norway", "on Monday by Norway". */
    private boolean isParticiple(int verb) {
        return s.token(verb).tag().equals("VBN")
                && Arguments.oblique(s, s.token(verb), "by").isPresent();
    }

    private Optional<Holder> party(Token token) {
        return names.party(s, token).flatMap(p -> holders.held(token, 0.6, Route.ORIGIN));
    }

    /** The last party named between a noun and the verb of what is told of it. */
    private Optional<Holder> subject(Token noun, Token verb) {
        for (int i = verb.index() - 1; i > noun.index(); i--) {
            Token token = s.token(i);
            boolean inside = token.is("compound") || token.is("nmod") || token.is("amod");
            if (!inside && names.party(s, token).isPresent()) {
                return holders.held(token, 0.6, Route.RELATIVE);
            }
        }
        return Optional.empty();
    }

    /**
     * "Norway's statement fell short of a threat", "no deadline in the letter that Norway sent".
     */
    private Optional<Holder> writer(Token noun) {
        Optional<Token> telling =
                slots.predicate(noun)
                        .flatMap(p -> Arguments.ownSubject(s, p))
                        .filter(t -> TELLING.contains(t.lemma()))
                        .or(() -> container(noun));
        return telling.flatMap(
                t ->
                        slots.owner(t, List.of())
                                .flatMap(o -> holders.held(o, 0.6, Route.OWNER))
                                .or(() -> maker(t)));
    }

    private Optional<Token> container(Token noun) {
        return s.tokens().stream()
                .skip(noun.index() + 1L)
                .takeWhile(t -> !t.isPunctuation() && !t.isVerb())
                .filter(t -> TELLING.contains(t.lemma()))
                .filter(t -> s.preposition(t).filter("in"::equals).isPresent())
                .findFirst();
    }

    /** "No ultimatum to the pilots, says the airline". */
    private Optional<Holder> denier(MoveCue cue, Token noun) {
        boolean none = s.child(noun, "det").filter(ModalWords.NEGATION::has).isPresent();
        return none && OWN.contains(cue.move()) ? holders.attributed(noun) : Optional.empty();
    }
}
