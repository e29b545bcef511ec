package org.parley.reader.actors;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Words for somebody's own people that the report does not name: "her client". */
final class OwnWords {
    private final Discourse discourse;

    OwnWords(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "Her client": somebody, though the report does not tell who. */
    boolean isSomebodys(Sentence s, Token noun) {
        boolean owned = s.child(noun, "nmod:poss").filter(t -> Form.of(t).isPresent()).isPresent();
        boolean somebody =
                discourse.at(s, noun).filter(Referent::acts).isPresent()
                        || Acting.isPaymaster(noun);
        boolean side =
                Kinds.known().isNoun(noun.lemma()) || SideWords.OWN_SIDE.contains(noun.lemma());
        return owned && somebody && !side && !NounPhrases.describes(s, noun);
    }

    /** A noun with the pronoun before it that says whose it is: "his country". */
    static Span span(Sentence s, Token noun) {
        return s.child(noun, "nmod:poss")
                .filter(owner -> Form.of(owner).isPresent() && owner.index() < noun.index())
                .map(owner -> s.span(owner, noun))
                .orElse(noun.span());
    }

    /** Who is somebody's is of his side, if he has one. */
    private @Nullable Party ownersSide(Sentence s, Token noun) {
        return s.child(noun, "nmod:poss")
                .flatMap(t -> discourse.at(s, t))
                .map(who -> isItself(who) ? null : who.party())
                .orElse(null);
    }

    private static boolean isItself(Referent who) {
        return who.party() != null && who.party().name().equals(who.name());
    }

    /** The mention of such words by themselves. */
    Mention of(Sentence s, Token noun) {
        Token first = NounPhrases.first(s, noun);
        String words =
                s.tokens().subList(first.index(), noun.index() + 1).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "));
        return new Mention(
                s.span(first, noun),
                s.index(),
                noun.index(),
                Mention.Kind.GROUP,
                words,
                ownersSide(s, noun));
    }
}
