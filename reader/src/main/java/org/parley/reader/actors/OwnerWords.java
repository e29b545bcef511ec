package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The words that can name the owner of a role or body: possessives, adjectives, compounds, what
 * stands behind "of".
 */
final class OwnerWords {
    private static final List<String> PREPOSITIONS = List.of("of", "for", "from", "at", "with");

    private static final Set<String> SEATED = Set.of("for", "from");

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;

    OwnerWords(Gazetteer gazetteer, SideWords words, Cast cast) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
    }

    /** The words that can name the owner of a role or body, the likeliest first. */
    List<Token> of(Sentence s, Token noun) {
        List<Token> owners = new ArrayList<>();
        for (Token child : s.children(noun)) {
            if (child.is("nmod:poss") || child.is("compound") || child.is("amod")) {
                owners.add(child);
            }
        }
        if (noun.is("compound") && cast.nameAt(s, noun).isEmpty()) {
            s.head(noun).ifPresent(up -> owners.addAll(nations(s, noun, up)));
        }
        for (String preposition : PREPOSITIONS) {
            Arguments.oblique(s, noun, preposition)
                    .filter(t -> !isSeat(s, noun, t))
                    .ifPresent(owners::add);
        }
        if (words.isAide(noun)) {
            Arguments.oblique(s, noun, "to").ifPresent(owners::add);
        }
        owners.removeIf(t -> isParticiple(s, t));
        owners.removeIf(
                t -> words.isPortfolio(t.lemma()) && !t.is("nmod:poss") || isTitleWord(s, t));
        return owners;
    }

    /** The French of "a French farm ministry official": what the parse hangs on the last noun. */
    private List<Token> nations(Sentence s, Token noun, Token last) {
        return s.children(last).stream()
                .filter(t -> t.index() < noun.index() && (t.is("amod") || t.is("nmod:poss")))
                .filter(t -> cast.nameAt(s, t).filter(n -> !n.person()).isPresent())
                .toList();
    }

    /** The based of "Swiss-based". */
    private static boolean isParticiple(Sentence s, Token word) {
        return word.is("amod") && word.index() > 0 && s.token(word.index() - 1).text().equals("-");
    }

    /** The town of "a Liberal deputy for Milldale", where another owner stands before. */
    private boolean isSeat(Sentence s, Token noun, Token place) {
        boolean legislator =
                noun.lemma().equals("deputy")
                        || gazetteer
                                .title(noun.lemma().toLowerCase(Locale.ROOT))
                                .filter("legislator"::equals)
                                .isPresent();
        return legislator
                && s.preposition(place).filter(SEATED::contains).isPresent()
                && s.children(noun).stream()
                        .anyMatch(t -> t.index() < noun.index() && cast.nameAt(s, t).isPresent())
                && cast.nameAt(s, place).filter(n -> !n.person()).isPresent();
    }

    /** The deputy of "a deputy minister" owns nothing. */
    private boolean isTitleWord(Sentence s, Token word) {
        return (word.is("compound") || word.is("amod"))
                && cast.nameAt(s, word).isEmpty()
                && gazetteer.title(word.lemma()).isPresent();
    }
}
