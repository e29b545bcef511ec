package org.parley.reader.syntax;

import org.parley.core.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param span place in the article's text
 * @param text the word as it stands
 * @param lemma dictionary form in lower case; proper nouns keep their word in lower case
 * @param tag Penn Treebank part-of-speech tag
 * @param entity PERSON, ORGANIZATION, LOCATION or O
 * @param head index of the governor in the sentence, -1 for the root
 * @param relation Universal Dependencies relation to the governor ("nsubj:pass"), "root" for the
 *     root
 */
public record Token(
        int index,
        Span span,
        String text,
        String lemma,
        String tag,
        String entity,
        int head,
        String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Noun, name, number or personal pronoun: what can stand for somebody. */
    public boolean isNominal() {
        return isNoun()
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.startsWith("W")
                || tag.equals("DT");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isPunctuation() {
        return relation.equals("punct")
                || !Character.isLetterOrDigit(text.codePointAt(0)) && !tag.matches("\\$|POS|CD");
    }

    /**
     * Whether the relation is {@code name} or a subtype of it ({@code nsubj} matches {@code
     * nsubj:pass}).
     */
    public boolean is(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    /** The same word under another head. */
    Token under(int other, String as) {
        return new Token(index, span, text, lemma, tag, entity, other, as);
    }
}
