package org.parley.core.entry;

import java.util.List;
import java.util.Optional;
import org.parley.core.text.Article;

/**
 * According to whom the content of an attribution is: the reporters that hand it on, outermost
 * first. The article's own outlet stands before the first and is not among them.
 *
 * @param reporters may be empty: nobody is named
 */
public record SourceChain(Attribution attribution, List<Reporter> reporters) {
    public SourceChain {
        reporters = List.copyOf(reporters);
    }

    /**
     * A link of the chain.
     *
     * @param name the fullest name that the article gives; as it is said ("a senior official", "the
     *     agency") where it gives none
     * @param resolved false if the words stand for somebody whom the article does not name for
     *     certain: "the agency" where it names two
     */
    public record Reporter(String name, boolean resolved) {}

    /** The names of the reporters, outermost first. */
    public List<String> names() {
        return reporters.stream().map(Reporter::name).toList();
    }

    /** The names of those whom the article does not name for certain, outermost first. */
    public List<String> unresolved() {
        return reporters.stream().filter(r -> !r.resolved()).map(Reporter::name).toList();
    }

    /**
     * The innermost reporter, else the article's outlet; empty if that is unknown.
     *
     * @param article where the attribution stands
     */
    public Optional<String> origin(Article article) {
        return reporters.isEmpty()
                ? Optional.ofNullable(article.outlet())
                : Optional.of(reporters.get(reporters.size() - 1).name());
    }
}
