package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds those whom a sentence names only after the pronoun: "Before she left, Ana Ruiz ...". */
final class Ahead {
    private final Discourse discourse;
    private final Mentions mentions;

    Ahead(Discourse discourse, Mentions mentions) {
        this.discourse = discourse;
        this.mentions = mentions;
    }

    /** The subject of the clause that a fronted clause or phrase belongs to. */
    Optional<Referent> subject(Sentence s, Token pronoun) {
        Token at = pronoun;
        while (at.head() >= 0) {
            Token up = s.token(at.head());
            if ((at.is("advcl") || at.is("obl")) && up.index() > at.index()) {
                return Arguments.ownSubject(s, up)
                        .filter(subject -> subject.index() > pronoun.index())
                        .flatMap(subject -> named(s, subject));
            }
            at = up;
        }
        return Optional.empty();
    }

    /** Whom a name still to be read, or a list of names, speaks of. */
    private Optional<Referent> named(Sentence s, Token subject) {
        List<Token> tokens = new ArrayList<>(List.of(subject));
        tokens.addAll(s.children(subject, "conj"));
        List<Referent> all =
                tokens.stream()
                        .flatMap(t -> mentions.covering(s, t).stream())
                        .flatMap(m -> discourse.named(m).stream())
                        .toList();
        return all.size() < 2 ? all.stream().findFirst() : Optional.of(discourse.listed(all));
    }

    /** The only person whom the sentence goes on to name, of those who agree. */
    Optional<Referent> onlyOne(Sentence s, Token pronoun, Form form, Set<Referent> apart) {
        List<Referent> ahead =
                mentions.names(s).stream()
                        .filter(m -> m.head() > pronoun.index())
                        .flatMap(m -> discourse.named(m).stream())
                        .filter(who -> who.is(Referent.Nature.PERSON) && !apart.contains(who))
                        .filter(who -> Agreement.cost(form, who) < Agreement.NEVER)
                        .distinct()
                        .toList();
        return ahead.size() == 1 ? Optional.of(ahead.get(0)) : Optional.empty();
    }
}
