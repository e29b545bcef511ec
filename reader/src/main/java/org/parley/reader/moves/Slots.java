package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actors.Names;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** The places around a cue where the lexicon lets its holder, target and content stand. */
final class Slots {
    private final Sentence s;
    private final Names names;

    Slots(Sentence sentence, Names names) {
        this.s = sentence;
        this.names = names;
    }

    /** The token in a slot of the lexicon: subj, obj, poss, clause, or a preposition. */
    Optional<Token> at(String slot, Token governor) {
        return switch (slot) {
            case "subj" -> Arguments.subject(s, governor);
            case "obj" -> Arguments.object(s, governor);
            case "poss" -> s.child(governor, "nmod:poss");
            case "clause" -> Arguments.clause(s, governor);
            default ->
                    Arguments.oblique(s, governor, slot)
                            .or(() -> Arguments.clauseAfter(s, governor, slot))
                            .or(
                                    () ->
                                            s.child(governor, "obj", "xcomp")
                                                    .flatMap(o -> Arguments.oblique(s, o, slot)))
                            .or(() -> underVerb(governor, slot));
        };
    }

    /** "Held talks with the union": the parser hangs the phrase on the verb that takes the noun. */
    private Optional<Token> underVerb(Token noun, String slot) {
        return noun.isNoun() && noun.is("obj")
                ? s.head(noun).flatMap(v -> Arguments.oblique(s, v, slot))
                : Optional.empty();
    }

    /** The named owner of a thing: "Norway's letter", "a statement by the union". */
    Optional<Token> owner(Token noun, List<String> without) {
        List<Token> owners = new ArrayList<>(s.children(noun, "nmod:poss"));
        for (String preposition : List.of("by", "from", "of")) {
            if (!without.contains(preposition)) {
                Arguments.oblique(s, noun, preposition).ifPresent(owners::add);
            }
        }
        for (Token child : s.children(noun)) {
            if ((child.is("amod") || child.is("compound")) && names.at(s, child).isPresent()) {
                owners.add(child);
            }
        }
        return owners.stream().filter(t -> names.at(s, t).isPresent()).findFirst();
    }

    /** The nearest verb or predicate above. */
    Optional<Token> predicate(Token token) {
        @Nullable Token at = token;
        for (int step = 0; step < 5 && at != null; step++) {
            if (at.isVerb() && at.index() != token.index()
                    || at.index() == token.index() && token.isVerb()) {
                return Optional.of(at);
            }
            at = s.head(at).orElse(null);
        }
        return Optional.empty();
    }
}
