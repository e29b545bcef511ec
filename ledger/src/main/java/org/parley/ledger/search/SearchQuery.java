package org.parley.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/**
 * Which words articles are to have: {@code ceasefire "peace plan" negotia* -Norway}. Title and text
 * are both looked at; a phrase stands in one of them.
 *
 * @param wanted all of these, at least one
 * @param excluded none of these
 */
public record SearchQuery(List<Term> wanted, List<Term> excluded) {
    public SearchQuery {
        wanted = List.copyOf(wanted);
        excluded = List.copyOf(excluded);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("nothing is wanted");
        }
    }

    /**
     * Reads a query. Words may stand in any order; words between quotation marks are a phrase; *
     * behind three letters or more stands for any end of a word; what follows a - is excluded.
     *
     * @throws QueryException if nothing can be searched by it
     */
    public static SearchQuery parse(String text) {
        return new QueryParser(text).query();
    }

    /** Whether an article is one that is searched for. */
    public boolean finds(Article article) {
        return in(article).isPresent();
    }

    /** Where it stands in an article; empty if the article is not one that is searched for. */
    Optional<Match> in(Article article) {
        List<Word> title = Words.of(article.title());
        List<Word> text = Words.of(article.text());
        if (excluded.stream().anyMatch(term -> stands(term, title, text))) {
            return Optional.empty();
        }
        List<Match.Mark> inTitle = new ArrayList<>();
        List<Match.Mark> inText = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int before = inTitle.size() + inText.size();
            mark(i, title, inTitle);
            mark(i, text, inText);
            if (before == inTitle.size() + inText.size()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(inTitle, inText));
    }

    private static boolean stands(Term term, List<Word> title, List<Word> text) {
        return Stream.of(title, text).anyMatch(words -> !term.in(words).isEmpty());
    }

    private void mark(int term, List<Word> words, List<Match.Mark> marks) {
        for (Span span : wanted.get(term).in(words)) {
            marks.add(new Match.Mark(term, span));
        }
    }
}
