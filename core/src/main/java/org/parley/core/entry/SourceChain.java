package org.parley.core.entry;

import java.util.List;

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
}
