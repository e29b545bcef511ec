package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The words that can name the owner of a role or body: possessives, adjectives, compounds, what
 * stands behind "of".
 */
final class OwnerWords {
    private static final List<String> PREPOSITIONS = List.of("of", "for", "from", "at", "with");

    /** Words that tell of others than a state: the rebel of "the Syrian rebel delegation". */
    private static final Set<String> AGAINST =
            Resources.words(OwnerWords.class, "opposing-words.txt");

    /** What "for" and "with" tell of a minister is what he is in charge of. */
    private static final List<String> CABINET = List.of("of", "from", "at");

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
        boolean minister = gazetteer.title(noun.lemma()).filter("minister"::equals).isPresent();
        for (String preposition : minister ? CABINET : PREPOSITIONS) {
            Arguments.oblique(s, noun, preposition)
                    .filter(t -> !isSeat(s, noun, t))
                    .ifPresent(owners::add);
        }
        if (words.isAide(noun)) {
            Arguments.oblique(s, noun, "to").ifPresent(owners::add);
        }
        owners.removeIf(t -> isParticiple(s, t) || isPeopleOfRebels(s, t, owners));
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

    /** The Syrian of "the Syrian opposition team", which is not the state's. */
    private boolean isPeopleOfRebels(Sentence s, Token word, List<Token> owners) {
        return word.is("amod")
                && owners.stream()
                        .anyMatch(t -> t.index() == word.index() + 1 && AGAINST.contains(t.lemma()))
                && cast.nameAt(s, word)
                        .flatMap(name -> Optional.ofNullable(name.known()))
                        .filter(known -> known.type() == Gazetteer.Type.DEMONYM)
                        .isPresent();
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
