package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Whose a speaker is by the words beside his name: the union of "Ruiz, president of the union". */
final class OwnSides {
    private static final Set<String> OWNERS = Set.of("of", "for", "from", "at", "with");

    private final Discourse discourse;

    OwnSides(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The bodies and crowds that a speaker is of. */
    List<Referent> of(Mention speaker) {
        Sentence s = discourse.sentences().get(speaker.sentence());
        Token name = s.token(speaker.head());
        List<Token> beside = new ArrayList<>(s.children(name, "appos"));
        beside.add(name);
        if (name.is("appos")) {
            s.head(name).ifPresent(beside::add);
        }
        return beside.stream()
                .flatMap(role -> s.children(role, "nmod").stream())
                .filter(owner -> s.preposition(owner).filter(OWNERS::contains).isPresent())
                .flatMap(owner -> discourse.at(s, owner).stream())
                .filter(who -> who.acts() && !who.is(Referent.Nature.PERSON))
                .toList();
    }
}
