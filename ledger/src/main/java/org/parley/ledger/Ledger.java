package org.parley.ledger;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Contradiction;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Deadline;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Position;
import org.parley.ledger.history.Rated;
import org.parley.ledger.history.Reporting;
import org.parley.ledger.history.Step;
import org.parley.ledger.history.Versions;
import org.parley.ledger.names.Names;
import org.parley.ledger.rulings.Sources;
import org.parley.ledger.search.Facets;
import org.parley.ledger.search.Found;
import org.parley.ledger.search.SearchQuery;

/**
 * What was read, kept. Who is who is linked across all its articles: an entry's party and target
 * are as {@link #names()} has them, whatever its article alone could tell. Every method throws
 * {@link LedgerException} if the place where it is kept fails.
 */
public interface Ledger extends AutoCloseable {

    /**
     * Keeps the reading of an article, whole or not at all; what it had of that article before is
     * replaced. Once this returns, the reading survives a crash and a power failure.
     *
     * @param chains the attributions with their reporters
     * @param entries all of {@code article}
     * @param actors who is who in the article alone, in order of first mention
     * @throws IllegalArgumentException if an entry belongs to another article, two have one id, or
     *     words do not stand where they are said to
     */
    default Keeping keep(
            Article article, List<SourceChain> chains, List<Entry> entries, List<Actor> actors) {
        return keep(article, chains, entries, actors, List.of());
    }

    /**
     * The same of a reading in the terms of talks files.
     *
     * @param talks each of them, told by {@link #use} before
     */
    Keeping keep(
            Article article,
            List<SourceChain> chains,
            List<Entry> entries,
            List<Actor> actors,
            List<TalksText> talks);

    /** Keeps the talks files that articles are about to be read with. */
    void use(List<TalksText> talks, LocalDate day);

    /** All versions of talks files, by id, of one id the one that was used last at the end. */
    List<StoredTalks> storedTalks();

    /**
     * Keeps an article that is known but cannot be read.
     *
     * @param reason completes "unread: ", short enough to count by: "in French"
     * @return false if it was read before: then it stays as it is
     */
    boolean keepUnread(Article article, String reason);

    /** The articles with an id that begins so, or of an outlet of that name in any case. */
    List<Article> articles(String idOrOutlet);

    /**
     * Takes an article out for good: its text, what was read in it, what was ruled on its entries.
     * Its hash and the reason stay, so that it is not kept when it comes again.
     */
    void forget(Article article, String reason, LocalDate day);

    /** Whether an article with this canonical address was read. */
    boolean knows(URI address);

    /**
     * The entries that a question asks for, ordered by publication date (unknown dates first),
     * article id, start of the evidence, entry id.
     */
    List<Entry> entries(Question question);

    /**
     * The same entries, each with the report that its article carries: copies of one agency text
     * are one report.
     */
    List<Told> told(Question question);

    /**
     * The events that the entries tell of which are asked for, ordered by their first day (unknown
     * days first). An entry without an issue or a party is none.
     *
     * @param newest at most so many, the last ones
     */
    List<Event> events(Question question, int newest);

    /**
     * The events of one cell of the board, ordered as {@link #events}; of a cell whose issue or
     * party is unknown each entry is one.
     *
     * @param question its issue and party do not count
     * @param newest at most so many, the last ones
     */
    List<Event> eventsAt(Place place, Question question, int newest);

    /**
     * The event that an entry tells of, with all entries that do.
     *
     * @param entry as it stands in the ledger; else there may be none
     */
    Optional<Event> eventOf(Entry entry);

    /**
     * The entries of some ids that stand in the ledger, in its order; ids of others are passed
     * over.
     */
    List<Entry> standing(Collection<String> ids);

    /**
     * The last moves in cells of the board, by cell, each with the oldest of them first.
     *
     * @param question of which talks; what else it asks for does not count
     * @param newest at most so many of a cell, the last ones
     */
    Map<Place, List<Step>> trails(Collection<Place> places, Question question, int newest);

    /**
     * The events that come before one of them, in the same order.
     *
     * @param newest at most so many, the last ones
     */
    List<Event> eventsBefore(Event event, Question question, int newest);

    /**
     * The days on which something was published that is asked for, in order, with how many articles
     * and entries; unknown dates are left out.
     */
    List<PublishedDay> days(Question question);

    /**
     * Who reports whom in the entries that are asked for, the most frequent first, then by name.
     *
     * @param from how many are passed over
     * @param most how many at most
     */
    Page<Reporting> reporting(Question question, int from, int most);

    /**
     * Rates events: how reliable the outlet of each has proved, and how credible the move is by
     * those who tell of it and those who contradict it.
     *
     * @param question what the events answered: what is published later, or of other talks, does
     *     not contradict
     * @return in the same order
     */
    List<Rated> rated(List<Event> events, Question question);

    /** Ids of the talks that know an entry or whose file is kept, in lower case, sorted. */
    List<String> talks();

    /**
     * The talks files that an article was read with, by id; those of an older Parley are not kept.
     */
    List<TalksText> talksOf(Article article);

    /**
     * What is due from a day on, ordered by day.
     *
     * @param question of which talks; what else it asks for does not count
     * @param most how many at most
     */
    List<Deadline> deadlinesFrom(LocalDate day, Question question, int most);

    /** What is due, ordered by day. */
    List<Deadline> deadlines(Question question);

    /**
     * Where the parties stand on the issues, by issue and party; '' is what is unknown.
     *
     * @param issues at most so many, those with the most entries, then by name
     * @param parties at most so many, those with the most entries on these issues, then by name
     */
    List<Position> positions(Question question, int issues, int parties);

    /** Names of the parties with the most entries, then by name. */
    List<String> frequentParties(int most);

    /** Names of the issues with the most entries, then by name. */
    List<String> frequentIssues(int most);

    /**
     * In how many cells of the board there is a position.
     *
     * @param question of which talks; what else it asks for does not count
     */
    int cells(Question question);

    /**
     * The positions that are other ones than on the day before, by issue and party.
     *
     * @param since the first day that counts
     */
    List<Change> changes(LocalDate since, Question question);

    /**
     * The same, the newest first.
     *
     * @param most how many at most
     */
    List<Change> newestChanges(LocalDate since, Question question, int most);

    /**
     * The articles that were read and have the words of a query in their title or text, the newest
     * first: by publication date (unknown dates last), then by article id.
     *
     * @param question its days are those of the articles; what else it asks for, at least one entry
     *     of an article has
     * @param outlet name of the outlet, in any case, or null for all
     * @param limit how many at most, 1 or more
     */
    Found search(SearchQuery query, Question question, @Nullable String outlet, int limit);

    /**
     * How the articles that a search finds are spread over outlets, months, parties, issues and
     * moves.
     *
     * @param limit of how many articles at most, the newest
     */
    Facets facets(SearchQuery query, Question question, @Nullable String outlet, int limit);

    /** The entries of one article, in the same order; empty if it is not here. */
    List<Entry> entries(Article article);

    /**
     * The articles of which there are several versions: other texts at one address, or of one
     * report in one outlet; by their first version.
     */
    List<Versions> versions();

    /** The entries of one article as its reading had them: unlinked, and whatever was ruled. */
    List<Entry> asRead(Article article);

    /**
     * The articles with an id that begins so (six digits at least), of this address, or that came
     * under this label; by publication date (unknown dates first), then id.
     */
    List<Article> articlesCalled(String name);

    /** The article itself if it is here, else those with the same text, in the same order. */
    List<Article> articlesOf(Article article);

    /**
     * The contradictions between entries of one party and issue that both are asked for: the newest
     * first, by the day of the later entry (unknown days last), then by ids; with the origins that
     * those that are asked for have.
     *
     * @param dismissed whether those that were dismissed are among them
     * @param from how many are passed over
     * @param most how many at most
     */
    Page<Contradiction> contradictions(Question question, boolean dismissed, int from, int most);

    /**
     * The contradictions of one entry that are not dismissed, the newest first.
     *
     * @param most how many at most
     */
    List<Contradiction> contradictionsOf(Entry entry, int most);

    /**
     * Looks an entry up by the first digits of its id, as it was read or added: what was ruled on
     * it is told by {@link Review#rulings(Entry)}.
     *
     * @param idPrefix hexadecimal digits, in any case
     */
    Lookup entry(String idPrefix);

    /** All articles that were read, ordered by publication date (unknown dates first), then id. */
    List<Article> articles();

    /**
     * The articles that were read without their texts, the newest first (unknown dates last), those
     * of one day by id from the last on; with all their entries counted.
     *
     * @param from how many are passed over
     * @param most how many at most
     */
    Page<ListedArticle> newest(int from, int most);

    /**
     * Those of one outlet, with an entry of some talks, in the same order.
     *
     * @param outlet its name in any case, or null for all
     * @param talks id of a talks file, in any case, or null for all
     */
    Page<ListedArticle> newestOf(
            @Nullable String outlet, @Nullable String talks, int from, int most);

    /** Those of some names that an article which was read has for its outlet, in any case. */
    Set<String> outletsAmong(Collection<String> names);

    /**
     * What was attributed in an article, in the reading's order; empty if the article is not here.
     * What was kept before chains were is left out until the article is read again.
     */
    List<SourceChain> chains(String articleId);

    /** Who is who across articles, and what was ruled on it. */
    Names names();

    /** What happened, in order of time. */
    Timeline timeline();

    /** What people ruled on entries, and what is left to be ruled on. */
    Review review();

    /** How reliable outlets have proved. */
    Sources sources();

    /** Which issues there are, and what was ruled on them. */
    Issues issues();

    /**
     * A number, zero or more, that is another one whenever anything that is answered here may have
     * changed, also by another process; in no order. While it is the same, so are the answers. Who
     * keeps an answer by it asks for it before he asks for the answer. Takes well under 1 ms.
     */
    long revision();

    LedgerSummary summary();

    /**
     * Whether all is as it was kept: the database itself, every article by its hashes, all that
     * belongs to one, every place, copies and the parties of entries. Others may write meanwhile;
     * what they write is not looked at. Takes about as long as it takes to print all.
     */
    LedgerCheck check();

    /**
     * Makes anew, of the articles as they were read and of what was ruled, all that follows from
     * them: current entries, events, positions, copies, words. One transaction.
     *
     * @return the damages that this cannot mend, as {@link #check} finds them; if there are any
     *     nothing was changed
     */
    LedgerCheck rebuild();

    /** Further use throws {@link LedgerException}. */
    @Override
    void close();
}
