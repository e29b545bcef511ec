package org.parley.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;

/**
 * What a ledger keeps of one article, as its reading had it.
 *
 * @param unread why it is unread, or null: it was read
 * @param older whether an older Parley kept attributions of it without their chains, which are not
 *     among {@code chains}
 */
record ArticleReading(
        Article article,
        @Nullable String unread,
        List<SourceChain> chains,
        List<Entry> entries,
        List<Actor> actors,
        boolean older) {

    /** Empty if it is not here, or with other letters than those that its id was made from. */
    static Optional<ArticleReading> of(Handle handle, String id) {
        Optional<Article> there = Rows.article(handle, id).map(article -> original(id, article));
        return there.filter(article -> article.id().equals(id))
                .map(article -> reading(handle, article));
    }

    /** With the NULs for which PostgreSQL has no room, if it had any. */
    private static Article original(String id, Article kept) {
        return kept.id().equals(id)
                ? kept
                : new Article(
                        kept.document(),
                        kept.text().replace('\uFFFD', '\0'),
                        kept.outlet(),
                        kept.title(),
                        kept.author(),
                        kept.published(),
                        kept.url(),
                        kept.language(),
                        kept.translated());
    }

    private static ArticleReading reading(Handle handle, Article article) {
        List<Optional<SourceChain>> chains = Rows.chains(handle, article.id());
        return new ArticleReading(
                article,
                Rows.unread(handle, article.id()).orElse(null),
                chains.stream().flatMap(Optional::stream).toList(),
                Rows.asRead(handle, article),
                ActorRow.actors(handle, article),
                chains.stream().anyMatch(Optional::isEmpty));
    }
}
