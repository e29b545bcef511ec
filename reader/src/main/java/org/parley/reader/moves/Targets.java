package org.parley.reader.moves;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.reader.actors.Names;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds toward whom the move of a cue is made, as far as its sentence tells. */
final class Targets {
    private static final Set<String> PLACING =
            Set.of(
                    "in", "at", "near", "around", "across", "within", "inside", "before", "after",
                    "during", "since");

    /** Verbs whose subject is whom the act in their object was aimed at. */
    private static final Set<String> ANSWERING =
            Resources.words(Targets.class, "answering-verbs.txt");

    private static final Set<String> LABELLED =
            Resources.words(Targets.class, "labelled-nouns.txt");

    private final Sentence s;
    private final Names names;
    private final Slots slots;

    Targets(Sentence sentence, Names names, Slots slots) {
        this.s = sentence;
        this.names = names;
        this.slots = slots;
    }

    /** The other side, or empty; never one that the cue itself names. */
    Optional<Party> of(MoveCue cue, Token governor, Optional<Token> content, Holder holder) {
        return found(cue, governor, content, holder)
                .filter(
                        side ->
                                !governor.isNoun()
                                        || !(" " + side.name()).endsWith(" " + governor.text()));
    }

    private Optional<Party> found(
            MoveCue cue, Token governor, Optional<Token> content, Holder holder) {
        for (String slot : cue.target()) {
            Optional<Token> token =
                    switch (slot) {
                        case "clause" ->
                                slots.at("clause", governor)
                                        .flatMap(
                                                c ->
                                                        Arguments.ownSubject(s, c)
                                                                .or(
                                                                        () ->
                                                                                s.child(
                                                                                        governor,
                                                                                        "obj")));
                        case "poss" -> content.flatMap(c -> slots.owner(c, List.of()));
                        default -> slots.at(slot, governor);
                    };
            Optional<Party> party =
                    token.filter(this::isEachOther).isPresent()
                            ? partner(holder)
                            : token.flatMap(
                                            t ->
                                                    t.isVerb()
                                                            ? Arguments.ownSubject(s, t)
                                                            : Optional.of(t))
                                    .flatMap(t -> otherSide(t, holder));
            if (party.isPresent()) {
                return party;
            }
        }
        if (isShared(cue, governor, holder)) {
            Optional<Party> partner = partner(holder);
            if (partner.isPresent()) {
                return partner;
            }
        }
        return told(governor, holder)
                .or(() -> conditioned(cue, governor, holder))
                .or(() -> complained(cue, governor, holder))
                .or(() -> inside(cue, governor, content, holder))
                .or(() -> answering(governor, holder));
    }

    /** Whether what two sides do they do with each other: a meeting, a quarrel between them. */
    private boolean isShared(MoveCue cue, Token governor, Holder holder) {
        return cue.move() == Move.CONSULT
                || cue.move() == Move.ACCEPT
                || cue.move() == Move.COOPERATE
                || governor.isNoun()
                        && holder.token() != null
                        && s.preposition(holder.token()).filter("between"::equals).isPresent();
    }

    /** "Let the ministers resign", "made the union an offer": to whom it is said or given. */
    private Optional<Party> told(Token governor, Holder holder) {
        Optional<Token> above = s.head(governor);
        if (above.filter(up -> up.lemma().equals("let") && up.tag().equals("VB")).isPresent()) {
            return Arguments.ownSubject(s, governor).flatMap(t -> otherSide(t, holder));
        }
        return governor.isNoun() && governor.is("obj")
                ? Stream.concat(
                                s.children(governor, "dep").stream(),
                                above.stream().flatMap(v -> s.children(v, "iobj").stream()))
                        .filter(t -> t.index() < governor.index())
                        .flatMap(t -> otherSide(t, holder).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "Threatened to stop the transfers unless Mexico pays". */
    private Optional<Party> conditioned(MoveCue cue, Token governor, Holder holder) {
        if (cue.move() != Move.THREATEN) {
            return Optional.empty();
        }
        BitSet below = s.subtree(governor);
        return below.stream()
                .mapToObj(s::token)
                .filter(t -> t.lemma().equals("unless") && t.is("mark"))
                .flatMap(t -> s.head(t).stream())
                .flatMap(clause -> Arguments.ownSubject(s, clause).stream())
                .flatMap(t -> otherSide(t, holder).stream())
                .findFirst();
    }

    /** "Frustration that the allies paid so little": whom the complaint is about. */
    private Optional<Party> complained(MoveCue cue, Token governor, Holder holder) {
        if (cue.move() != Move.ACCUSE) {
            return Optional.empty();
        }
        Optional<Party> author =
                s.head(governor)
                        .filter(noun -> governor.is("amod") && noun.isNoun())
                        .flatMap(noun -> slots.owner(noun, List.of("of")))
                        .flatMap(t -> otherSide(t, holder));
        if (author.isPresent()) {
            return author;
        }
        return Stream.concat(Stream.of(governor), s.children(governor, "obj").stream())
                .flatMap(t -> s.children(t).stream())
                .filter(t -> t.is("ccomp") || t.is("acl"))
                .flatMap(t -> Arguments.ownSubject(s, t).stream())
                .flatMap(t -> otherSide(t, holder).stream())
                .findFirst();
    }

    /** "China rebuts American criticism": who answers an act is whom it was aimed at. */
    private Optional<Party> answering(Token governor, Holder holder) {
        if (!governor.isNoun() || !governor.is("obj") && !governor.is("obl")) {
            return Optional.empty();
        }
        return s.head(governor)
                .filter(verb -> ANSWERING.contains(verb.lemma()))
                .flatMap(verb -> Arguments.doer(s, verb))
                .flatMap(t -> otherSide(t, holder));
    }

    private Optional<Party> otherSide(Token token, Holder holder) {
        Optional<Party> party = names.party(s, token);
        if (party.isEmpty()) {
            party = slots.owner(token, List.of()).flatMap(t -> names.party(s, t));
        }
        return party.filter(p -> !p.equals(holder.mention().party()));
    }

    private boolean isEachOther(Token token) {
        return token.lemma().equals("other")
                        && s.child(token, "det").filter(d -> d.lemma().equals("each")).isPresent()
                || token.lemma().equals("another")
                        && token.index() > 0
                        && s.token(token.index() - 1).lemma().equals("one");
    }

    /** The other member of a coordinated holder: "the union and the company met". */
    private Optional<Party> partner(Holder holder) {
        if (holder.token() == null) {
            return Optional.empty();
        }
        return s.children(holder.token(), "conj").stream()
                .flatMap(t -> names.party(s, t).stream())
                .filter(p -> !p.equals(holder.mention().party()))
                .findFirst();
    }

    /** The first other party named in the content or under the cue, if it is more than a place. */
    private Optional<Party> inside(
            MoveCue cue, Token governor, Optional<Token> content, Holder holder) {
        boolean deed = cue.move().ordinal() > Move.CONSULT.ordinal();
        BitSet below = s.subtree(content.orElse(governor));
        below.or(s.subtree(governor));
        if (holder.token() != null) {
            below.andNot(s.subtree(holder.token()));
        }
        List<Token> nouns =
                below.stream()
                        .mapToObj(s::token)
                        .filter(t -> t.index() > governor.index() || content.isPresent())
                        .filter(t -> deed || !labels(t))
                        .toList();
        Optional<Party> named = other(nouns.stream().filter(t -> deed || !isPlace(t)), holder);
        return named.isPresent() || cue.move() == Move.CONSULT
                ? named
                : other(nouns.stream(), holder).filter(p -> p.code() != null);
    }

    /** The first party of the words, named ones before others. */
    private Optional<Party> other(Stream<Token> nouns, Holder holder) {
        List<Party> others =
                nouns.flatMap(t -> names.party(s, t).stream())
                        .filter(p -> !p.equals(holder.mention().party()))
                        .toList();
        return others.stream()
                .filter(p -> Character.isUpperCase(p.name().codePointAt(0)))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    /** "In Ottawa", "across Eastern Europe": where something is done, not to whom. */
    private boolean isPlace(Token token) {
        return (token.is("obl") || token.is("nmod"))
                && s.preposition(token).filter(PLACING::contains).isPresent();
    }

    /** The Iran of "the Iran deal" gives a thing its name; it is nobody that is spoken to. */
    private boolean labels(Token token) {
        return (token.is("compound") || token.is("amod"))
                && s.head(token).filter(t -> LABELLED.contains(t.lemma())).isPresent();
    }
}
