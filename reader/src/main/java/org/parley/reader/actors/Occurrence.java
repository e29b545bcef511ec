package org.parley.reader.actors;

import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * A place where the text speaks of a referent.
 *
 * @param head the token that links the words to their sentence
 */
record Occurrence(Referent who, Sentence sentence, Token head) {
    /**
     * The token that shows its role in the sentence: the first of those listed with it, the amount
     * of them.
     */
    Token role() {
        Token up = head.head() >= 0 ? sentence.token(head.head()) : head;
        boolean counted = head.is("nmod") && Nouns.isAmount(sentence, up);
        return head.is("conj") || counted ? up : head;
    }

    /** Whether its words are in the plural: Norwegians. */
    boolean isPlural() {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }
}
