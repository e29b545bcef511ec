package org.parley.reader.actors;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** The form of the phrase that a noun heads: where it begins and ends, and how it is meant. */
final class NounPhrases {
    private static final int LONGEST_AGE = 5;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INSIDE = Set.of("CD", "HYPH", "CC", "VBN", "VBG");

    private NounPhrases() {}

    /** The first word of a phrase: the Sri of "Sri Lanka's government". */
    static Token first(Sentence s, Token noun) {
        return s.children(noun).stream()
                .filter(c -> c.index() < noun.index() && isBefore(c))
                .findFirst()
                .map(c -> opening(s, c))
                .orElse(noun);
    }

    private static boolean isBefore(Token child) {
        return child.is("amod") || child.is("compound") || child.is("nmod:poss") || child.is("det");
    }

    private static Token opening(Sentence s, Token owner) {
        return owner.is("nmod:poss")
                ? s.child(owner, "compound", "amod")
                        .filter(c -> c.index() < owner.index())
                        .orElse(owner)
                : owner;
    }

    /** Whether a determiner says that the reader knows who is meant: the, these. */
    static boolean isDefinite(Sentence s, Token noun) {
        return s.child(noun, "det").filter(d -> DEFINITE.contains(d.lemma())).isPresent();
    }

    /** "The employers' group": the article that the parser ties to the owner. */
    static boolean isOwnedByDefinite(Sentence s, Token noun) {
        return s.child(noun, "nmod:poss")
                .filter(owner -> owner.tag().equals("NNS") && isDefinite(s, owner))
                .isPresent();
    }

    /** Whether the word before is "the"; names of several words are one: the New Zealander. */
    static boolean isRightAfterThe(Sentence s, Token word) {
        int first = firstOfName(s, word);
        return first > 0 && s.token(first - 1).lemma().equals("the");
    }

    private static int firstOfName(Sentence s, Token word) {
        int first = word.index();
        while (first > 0 && word.isProper() && isPartOf(s.token(first - 1), word)) {
            first--;
        }
        return first;
    }

    private static boolean isPartOf(Token before, Token name) {
        return before.isProper() && before.is("compound") && before.head() == name.index();
    }

    /** A word with those of its name before it: New Zealander. */
    static String name(Sentence s, Token word) {
        return s.tokens().subList(firstOfName(s, word), word.index() + 1).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** "The" before "61-year-old", to whatever of it the parser ties it. */
    static boolean isAgeAfterThe(Sentence s, Token old) {
        return s.tokens().subList(Math.max(0, old.index() - LONGEST_AGE), old.index()).stream()
                .anyMatch(t -> t.lemma().equals("the"));
    }

    /** Whether a word ends its phrase. */
    static boolean isLast(Sentence s, Token word) {
        if (word.index() + 1 == s.size()) {
            return true;
        }
        Token next = s.token(word.index() + 1);
        boolean predicate = word.is("nsubj") && word.head() == next.index();
        boolean joins = next.isNoun() || next.isAdjective() || INSIDE.contains(next.tag());
        return predicate || !joins;
    }

    /** "Is the minister", "Ruiz, the minister": the words say of somebody what he is. */
    static boolean describes(Sentence s, Token noun) {
        return s.child(noun, "cop").isPresent()
                || noun.is("compound")
                || noun.is("amod")
                || noun.is("appos")
                || s.children(noun, "appos").stream().anyMatch(Token::isProper);
    }

    /** "The union that called the strike" need not be the one named before. */
    static boolean isRestricted(Sentence s, Token noun) {
        boolean aside = noun.index() + 1 < s.size() && s.token(noun.index() + 1).text().equals(",");
        return s.children(noun).stream()
                .anyMatch(
                        c ->
                                c.is("acl") && !aside && !isCharge(s, noun, c)
                                        || c.is("amod") && Acting.setsApart(c));
    }

    /** "Accused the minister of hiding debts": what the parse has hung on the noun. */
    private static boolean isCharge(Sentence s, Token noun, Token clause) {
        return noun.is("obj")
                && clause.tag().equals("VBG")
                && s.children(clause).stream().anyMatch(m -> m.lemma().equals("of"));
    }

    /** A noun with the word before it that modifies it: "rebel group". */
    static String withModifier(Sentence s, Token noun, String word) {
        Token before = noun.index() > 0 ? s.token(noun.index() - 1) : noun;
        boolean modifies = before.head() == noun.index() && !before.is("det");
        if (before.tag().equals("POS") && before.index() > 0) {
            String owner = s.token(before.index() - 1).text() + before.text();
            return owner.toLowerCase(Locale.ROOT).replace('\u2019', '\'') + " " + word;
        }
        return modifies ? before.text().toLowerCase(Locale.ROOT) + " " + word : word;
    }

    /** Whether a word is part of a name, whatever its tag. */
    static boolean isCapital(Token word) {
        return word.index() > 0 && Character.isUpperCase(word.text().codePointAt(0));
    }
}
