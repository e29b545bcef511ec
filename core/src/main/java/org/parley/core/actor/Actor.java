package org.parley.core.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;

/**
 * A person or body as one article knows it. No other article has a part in it.
 *
 * @param name the fullest form in the article, without title ("Sergei Lavrov"); for the nameless
 *     the words themselves ("the strikers", "he")
 * @param kind what it is
 * @param forms the different forms it is called by, in order of their first place: names, titles
 *     with names, no pronouns; {@code name} is among them
 * @param mentions how often it is mentioned, pronouns and descriptions included; at least 1
 * @param first where its full name stands first; without one, its first name or mention
 * @param party the side it speaks for, or null: unresolved
 * @param basis why it is that side
 * @param affiliations what the text says of its side, in order of the text; may disagree
 */
public record Actor(
        String name,
        Kind kind,
        List<String> forms,
        int mentions,
        Passage first,
        @Nullable Party party,
        Basis basis,
        List<Affiliation> affiliations) {

    /** What an actor is. */
    public enum Kind {
        /** a person by name */
        PERSON,
        /** a state, by any of its names */
        STATE,
        /** an organisation, movement, company, court or city by name */
        BODY,
        /** people or a body by a common noun: the strikers, the company */
        GROUP,
        /** words that stand for somebody whom the article does not name: he, the agency */
        UNNAMED
    }

    /** Why an actor stands for its party. */
    public enum Basis {
        /** the article says so: {@link Actor#affiliations} has the words */
        TEXT,
        /** the name itself says so: a state, its capital, a body that Parley knows */
        NAME,
        /** the user's talks file says so */
        TALKS,
        /** the article does not say; the office is known for the article's date */
        OFFICE,
        /**
         * nothing says for whom it speaks, so it is a side of its own; another article may know
         * better
         */
        ITSELF,
        /** unresolved: there is no party */
        NONE
    }

    public Actor {
        forms = List.copyOf(forms);
        affiliations = List.copyOf(affiliations);
        if (mentions < 1 || (party == null) != (basis == Basis.NONE)) {
            throw new IllegalArgumentException(
                    name + ": " + mentions + " mentions, party " + party + " by " + basis);
        }
    }
}
