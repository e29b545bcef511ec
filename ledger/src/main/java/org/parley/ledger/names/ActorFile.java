package org.parley.ledger.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Affiliation;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.text.Article;

/**
 * All there is on an actor.
 *
 * @param standings by date of publication (unknown first), then article id
 */
public record ActorFile(KnownActor actor, List<Standing> standings) {
    public ActorFile {
        standings = List.copyOf(standings);
    }

    /**
     * An actor in one article.
     *
     * @param name as this article writes it, in full
     * @param first where it stands first
     * @param affiliations what this article says of its side
     * @param party the side it speaks for, or null: unresolved
     * @param basis why
     */
    public record Standing(
            Article article,
            String name,
            int mentions,
            Passage first,
            List<Affiliation> affiliations,
            @Nullable Party party,
            KnownActor.Basis basis) {
        public Standing {
            affiliations = List.copyOf(affiliations);
        }
    }
}
