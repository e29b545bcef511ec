package org.parley.reader.actors;

import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;

/**
 * Words that stand for an actor.
 *
 * @param span the words
 * @param sentence index of the sentence
 * @param head index of the token that heads them
 * @param kind what they are
 * @param actor the actor's fullest name in the article ("Sergei Lavrov"), or the words themselves
 * @param party the side the actor speaks for, or null: unresolved
 */
public record Mention(
        Span span, int sentence, int head, Kind kind, String actor, @Nullable Party party) {
    /** What kind of words a mention is made of. */
    public enum Kind {
        /** a person's name */
        PERSON,
        /** a state by its name, people, capital or seat of government */
        STATE,
        /** an organisation by its name */
        BODY,
        /** a role without a name: the minister */
        ROLE,
        /** people or a body by a common noun: the strikers, the company */
        GROUP,
        /** he, she, it, they, we */
        PRONOUN
    }

    public Mention withParty(@Nullable Party newParty) {
        return new Mention(span, sentence, head, kind, actor, newParty);
    }
}
