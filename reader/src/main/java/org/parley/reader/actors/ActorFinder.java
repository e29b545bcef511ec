package org.parley.reader.actors;

import java.util.List;
import java.util.Optional;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.reader.syntax.Sentence;

/**
 * Finds the actors of an article and the parties they speak for. Loads its word lists once; shared
 * by threads.
 */
public final class ActorFinder {
    private final Gazetteer gazetteer = new Gazetteer();
    private final SideWords words = new SideWords();

    /**
     * The names of an article.
     *
     * @param sentences of the article's text
     * @param attributions of the article, for the I and we of quotations
     */
    public Names find(Article article, List<Sentence> sentences, List<Attribution> attributions) {
        return new Casting(gazetteer, words, article, sentences).names(attributions);
    }

    /** Whether a common noun denotes people or bodies: officials, the strikers, a person. */
    public boolean isPeople(String word) {
        return words.represents(word)
                || words.standsBy(word)
                || AgentNouns.isAgent(word)
                || gazetteer.title(word).isPresent()
                || gazetteer.group(word).isPresent();
    }

    /** Whether a name is that of an outlet or agency. */
    public boolean isOutlet(String name) {
        return gazetteer.known(name).filter(k -> k.type() == Gazetteer.Type.OUTLET).isPresent();
    }

    /** Whether a name is that of a platform, which carries words but does not report. */
    public boolean isPlatform(String name) {
        return gazetteer.known(name).filter(k -> k.type() == Gazetteer.Type.PLATFORM).isPresent();
    }

    /**
     * ISO 3166 alpha-3 (or IGO) of the state a party belongs to, as far as its name or the word
     * lists tell.
     */
    public Optional<String> country(Party party) {
        return party.code() != null ? Optional.of(party.code()) : gazetteer.country(party.name());
    }
}
