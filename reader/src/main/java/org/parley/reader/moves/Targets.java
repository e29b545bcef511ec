package org.parley.reader.moves;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.reader.actors.Names;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds toward whom the move of a cue is made, as far as its sentence tells. */
final class Targets {
    private final Sentence s;
    private final Names names;
    private final Slots slots;

    Targets(Sentence sentence, Names names, Slots slots) {
        this.s = sentence;
        this.names = names;
        this.slots = slots;
    }

    /** The other side, or empty. */
    Optional<Party> of(MoveCue cue, Token governor, Optional<Token> content, Holder holder) {
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
                    token.flatMap(t -> t.isVerb() ? Arguments.ownSubject(s, t) : Optional.of(t))
                            .flatMap(t -> otherSide(t, holder));
            if (party.isPresent()) {
                return party;
            }
        }
        if (governor.isNoun()
                || cue.move() == Move.CONSULT
                || cue.move() == Move.ACCEPT
                || cue.move() == Move.COOPERATE) {
            Optional<Party> partner = partner(holder);
            if (partner.isPresent() && cue.move() != Move.DEMAND) {
                return partner;
            }
        }
        return inside(governor, content, holder);
    }

    private Optional<Party> otherSide(Token token, Holder holder) {
        Optional<Party> party = names.party(s, token);
        if (party.isEmpty()) {
            party = slots.owner(token, List.of()).flatMap(t -> names.party(s, t));
        }
        return party.filter(p -> !p.equals(holder.mention().party()));
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

    /** The first other party named in the content or under the cue. */
    private Optional<Party> inside(Token governor, Optional<Token> content, Holder holder) {
        BitSet below = s.subtree(content.orElse(governor));
        below.or(s.subtree(governor));
        List<Party> others =
                below.stream()
                        .mapToObj(s::token)
                        .filter(t -> t.index() > governor.index() || content.isPresent())
                        .flatMap(t -> names.party(s, t).stream())
                        .filter(p -> !p.equals(holder.mention().party()))
                        .toList();
        Optional<Party> named =
                others.stream()
                        .filter(p -> Character.isUpperCase(p.name().codePointAt(0)))
                        .findFirst();
        return named.isPresent() ? named : others.stream().findFirst();
    }
}
