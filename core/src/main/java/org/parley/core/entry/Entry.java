package org.parley.core.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * One line of the ledger: a move of a party, with the words that prove it and the chain of those
 * who report it.
 *
 * @param id names the place, not the opinion: hash of article, cue and ordinal (see {@link #idOf})
 * @param article the article where the evidence stands
 * @param party the side bound by the move, or null if it could not be resolved (the words are then
 *     in {@code speaker})
 * @param speaker the person or body the text names as making the move, or null
 * @param target the other side, or null if the text does not make it plain
 * @param issue the matter in dispute, or null
 * @param content what is demanded, offered, rejected, or null
 * @param cue the words that express the move
 * @param evidence the run of text that holds cue, holder and content
 * @param via who the article says reports it, outermost first; never the article's outlet nor the
 *     speaker
 * @param condition the words of a condition ("only if ..."), or null
 * @param past whether it is a move of an earlier round given as background
 * @param saidOn the day on which it was told, by who makes the move or who reports it, or null if
 *     unknown
 * @param happened the day or days on which the move was made, or null if unknown; an end that the
 *     text leaves open ("since 2022") is null
 * @param due what a deadline sets, or null
 * @param rule the id of the rule or model that coded it
 * @param confidence 0 to 1
 * @param talks ids of the talks files that know its party, its target or its issue
 */
public record Entry(
        String id,
        Article article,
        @Nullable Party party,
        @Nullable String speaker,
        Move move,
        @Nullable Party target,
        @Nullable String issue,
        @Nullable Passage content,
        Passage cue,
        Passage evidence,
        List<String> via,
        Polarity polarity,
        Certainty certainty,
        @Nullable Passage condition,
        boolean past,
        @Nullable LocalDate saidOn,
        @Nullable Period happened,
        @Nullable LocalDate due,
        String rule,
        double confidence,
        List<String> talks) {

    public Entry {
        via = List.copyOf(via);
        talks = List.copyOf(talks);
        if (!evidence.span().covers(cue.span())) {
            throw new IllegalArgumentException(
                    "evidence " + evidence.span() + " does not hold the cue " + cue.span());
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException(
                    "confidence " + confidence + " is not between 0 and 1");
        }
    }

    /**
     * The id of an entry, 32 hexadecimal digits.
     *
     * @param ordinal 0 for the first content of the cue, 1 for the second, ...
     */
    public static String idOf(String articleId, Passage cue, int ordinal) {
        String place =
                articleId + "\n" + cue.span().start() + "\n" + cue.span().end() + "\n" + ordinal;
        return Article.sha256(place).substring(0, 32);
    }

    /** The same about another matter. */
    public Entry about(@Nullable String otherIssue) {
        return with(article, party, target, otherIssue, talks);
    }

    /** The same between other sides. */
    public Entry between(@Nullable Party otherParty, @Nullable Party otherTarget) {
        return with(article, otherParty, otherTarget, issue, talks);
    }

    /** The same in an article with the same text. */
    public Entry in(Article otherArticle) {
        return with(otherArticle, party, target, issue, talks);
    }

    /** The same as an entry of some talks, by their ids. */
    public Entry withTalks(List<String> otherTalks) {
        return with(article, party, target, issue, otherTalks);
    }

    /**
     * The same with what somebody who knows better gives; null leaves a field as it is.
     *
     * @param otherDay when the move was made
     */
    public Entry corrected(
            @Nullable Move otherMove,
            @Nullable Party otherParty,
            @Nullable Party otherTarget,
            @Nullable String otherIssue,
            @Nullable LocalDate otherDay) {
        return new Entry(
                id,
                article,
                otherParty == null ? party : otherParty,
                speaker,
                otherMove == null ? move : otherMove,
                otherTarget == null ? target : otherTarget,
                otherIssue == null ? issue : otherIssue,
                content,
                cue,
                evidence,
                via,
                polarity,
                certainty,
                condition,
                past,
                saidOn,
                otherDay == null ? happened : Period.of(otherDay),
                due,
                rule,
                confidence,
                talks);
    }

    /** The same, asserted or denied by the text. */
    public Entry withPolarity(Polarity otherPolarity) {
        return with(article, party, target, issue, otherPolarity, talks);
    }

    private Entry with(
            Article newArticle,
            @Nullable Party newParty,
            @Nullable Party newTarget,
            @Nullable String newIssue,
            List<String> newTalks) {
        return with(newArticle, newParty, newTarget, newIssue, polarity, newTalks);
    }

    private Entry with(
            Article newArticle,
            @Nullable Party newParty,
            @Nullable Party newTarget,
            @Nullable String newIssue,
            Polarity newPolarity,
            List<String> newTalks) {
        return new Entry(
                id,
                newArticle,
                newParty,
                speaker,
                move,
                newTarget,
                newIssue,
                content,
                cue,
                evidence,
                via,
                newPolarity,
                certainty,
                condition,
                past,
                saidOn,
                happened,
                due,
                rule,
                confidence,
                newTalks);
    }

    /**
     * The day as of which the text tells the move: the last one on which it was made, else the one
     * on which it was told; empty if the text names neither.
     */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(happened).map(Period::to).or(() -> Optional.ofNullable(saidOn));
    }

    /**
     * The innermost reporter: the last of {@link #via}, else the article's outlet; empty if that is
     * unknown.
     */
    public Optional<String> origin() {
        return via.isEmpty()
                ? Optional.ofNullable(article.outlet())
                : Optional.of(via.get(via.size() - 1));
    }
}
