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
import org.parley.core.names.Offices;
import org.parley.core.names.Spellings;
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
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Names;
import org.parley.ledger.names.Seats;
import org.parley.ledger.rulings.Sources;
import org.parley.ledger.search.Facets;
import org.parley.ledger.search.Found;
import org.parley.ledger.search.SearchQuery;

/** A ledger in a database of any kind. Each article is one transaction. */
final class JdbiLedger implements Ledger {
    private final LedgerPlace place;
    private final Store store;
    private final Likeness likeness = new SpelledLikeness();
    private final Seats seats = new KnownSeats();
    private final Replays replays = new Replays();

    JdbiLedger(LedgerPlace place, Store store) {
        this.place = place;
        this.store = store;
    }

    @Override
    public Keeping keep(
            Article article,
            List<SourceChain> chains,
            List<Entry> entries,
            List<Actor> actors,
            List<TalksText> talks) {
        Filing filing = new Filing(article, chains, entries, actors, talks);
        // Loaded before this writer's turn, so that no other waits for it.
        Spellings.known();
        Offices.known();
        return store.write(handle -> filing.into(handle, likeness, seats));
    }

    @Override
    public void use(List<TalksText> talks, LocalDate day) {
        if (talks.isEmpty()) {
            return;
        }
        store.write(
                handle -> {
                    talks.forEach(one -> new TalksRows(handle).use(one, day));
                    return true;
                });
    }

    @Override
    public List<StoredTalks> storedTalks() {
        return store.read(handle -> new TalksRows(handle).all());
    }

    @Override
    public boolean keepUnread(Article article, String reason) {
        return store.write(handle -> Filing.unread(handle, article, reason));
    }

    @Override
    public List<Article> articles(String idOrOutlet) {
        return store.read(handle -> Forgetting.meant(handle, idOrOutlet));
    }

    @Override
    public void forget(Article article, String reason, LocalDate day) {
        store.write(
                handle -> {
                    new Forgetting(handle, likeness, seats).forget(article, reason, day);
                    return true;
                });
    }

    @Override
    public boolean knows(URI address) {
        return store.read(handle -> Rows.knows(handle, address));
    }

    @Override
    public List<Entry> entries(Question question) {
        return store.read(handle -> new Questions(handle).entries(question));
    }

    @Override
    public List<Told> told(Question question) {
        return store.read(handle -> new Questions(handle).told(question));
    }

    @Override
    public List<Event> events(Question question, int newest) {
        return store.read(handle -> new Questions(handle).events(question, newest));
    }

    @Override
    public List<Event> eventsAt(Place place, Question question, int newest) {
        return store.read(handle -> new Questions(handle).eventsAt(place, question, newest));
    }

    @Override
    public Optional<Event> eventOf(Entry entry) {
        return store.read(handle -> new Questions(handle).eventOf(entry));
    }

    @Override
    public List<Entry> standing(Collection<String> ids) {
        return store.read(handle -> new Questions(handle).standing(ids));
    }

    @Override
    public Map<Place, List<Step>> trails(Collection<Place> places, Question question, int newest) {
        return store.read(handle -> Trails.of(handle, places, question, newest));
    }

    @Override
    public List<Event> eventsBefore(Event event, Question question, int newest) {
        return store.read(handle -> new Questions(handle).before(question, event, newest));
    }

    @Override
    public List<PublishedDay> days(Question question) {
        return store.read(handle -> new ArticleLists(handle).days(question));
    }

    @Override
    public Page<Reporting> reporting(Question question, int from, int most) {
        return store.read(handle -> ReportingRows.page(handle, question, from, most));
    }

    @Override
    public Page<ListedArticle> newest(int from, int most) {
        return store.read(handle -> new ArticleLists(handle).newest(from, most));
    }

    @Override
    public Page<ListedArticle> newestOf(
            @Nullable String outlet, @Nullable String talks, int from, int most) {
        return store.read(handle -> new ArticleLists(handle).newestOf(outlet, talks, from, most));
    }

    @Override
    public Set<String> outletsAmong(Collection<String> names) {
        return store.read(handle -> new ArticleLists(handle).outletsAmong(names));
    }

    @Override
    public Facets facets(SearchQuery query, Question question, @Nullable String outlet, int limit) {
        return store.read(handle -> new TextSearch(handle, question, outlet).facets(query, limit));
    }

    @Override
    public List<Rated> rated(List<Event> events, Question question) {
        return store.read(
                handle -> new EventRatings(handle, replays.recalled(handle)).of(events, question));
    }

    @Override
    public List<String> talks() {
        return store.read(handle -> new Questions(handle).talks());
    }

    @Override
    public List<TalksText> talksOf(Article article) {
        return store.read(handle -> new TalksRows(handle).textsOf(article.id()));
    }

    @Override
    public List<Deadline> deadlines(Question question) {
        return Deadline.of(store.read(handle -> new Questions(handle).due(question)));
    }

    @Override
    public List<Position> positions(Question question, int issues, int parties) {
        return store.read(
                handle -> new Board(handle, replays).positions(question, issues, parties));
    }

    @Override
    public List<String> frequentParties(int most) {
        return store.read(handle -> new Questions(handle).frequent("party", most));
    }

    @Override
    public List<String> frequentIssues(int most) {
        return store.read(handle -> new Questions(handle).frequent("issue", most));
    }

    @Override
    public List<Change> newestChanges(LocalDate since, Question question, int most) {
        return store.read(
                handle -> new Board(handle, replays).newestChanges(since, question, most));
    }

    @Override
    public List<Deadline> deadlinesFrom(LocalDate day, Question question, int most) {
        return Deadline.of(
                store.read(handle -> new Questions(handle).dueFrom(day, question, most)));
    }

    @Override
    public int cells(Question question) {
        return store.read(handle -> new Questions(handle).cells(question));
    }

    @Override
    public List<Change> changes(LocalDate since, Question question) {
        return store.read(handle -> new Board(handle, replays).changes(since, question));
    }

    @Override
    public Found search(SearchQuery query, Question question, @Nullable String outlet, int limit) {
        return store.read(handle -> new TextSearch(handle, question, outlet).find(query, limit));
    }

    @Override
    public Lookup entry(String idPrefix) {
        return store.read(
                handle -> new RuledEntries(handle).lookup(idPrefix, Rows.lookup(handle, idPrefix)));
    }

    @Override
    public List<Article> articles() {
        return store.read(Rows::articles);
    }

    @Override
    public List<SourceChain> chains(String articleId) {
        return store.read(handle -> Rows.chains(handle, articleId)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Entry> entries(Article article) {
        return store.read(handle -> Rows.current(handle, article));
    }

    @Override
    public List<Versions> versions() {
        return Versions.of(store.read(Rows::withOtherText));
    }

    @Override
    public List<Entry> asRead(Article article) {
        return store.read(handle -> Rows.asRead(handle, article));
    }

    @Override
    public List<Contradiction> contradictionsOf(Entry entry, int most) {
        return store.read(
                handle ->
                        new ContradictionPages(handle, replays.recalled(handle))
                                .of(
                                        entry.id(),
                                        new RuledEntries(handle).dismissed().keySet(),
                                        most));
    }

    @Override
    public Page<Contradiction> contradictions(
            Question question, boolean dismissed, int from, int most) {
        return store.read(
                handle ->
                        new ContradictionPages(handle, replays.recalled(handle))
                                .page(
                                        question,
                                        dismissed
                                                ? List.of()
                                                : new RuledEntries(handle).dismissed().keySet(),
                                        from,
                                        most));
    }

    @Override
    public List<Article> articlesCalled(String name) {
        return store.read(handle -> ArticleNames.called(handle, name));
    }

    @Override
    public List<Article> articlesOf(Article article) {
        return store.read(handle -> ArticleNames.of(handle, article));
    }

    @Override
    public Names names() {
        return new JdbiNames(store, likeness, seats);
    }

    @Override
    public Timeline timeline() {
        return new JdbiTimeline(store, replays);
    }

    @Override
    public Review review() {
        return new JdbiReview(store);
    }

    @Override
    public Sources sources() {
        return new JdbiSources(store);
    }

    @Override
    public Issues issues() {
        return new JdbiIssues(store);
    }

    @Override
    public long revision() {
        return store.read(Revision::of);
    }

    @Override
    public LedgerSummary summary() {
        long bytes = store.bytes();
        return store.read(
                handle ->
                        new LedgerSummary(
                                place,
                                LedgerPlace.SCHEMA,
                                bytes,
                                Rows.readArticles(handle),
                                Rows.unread(handle),
                                Rows.count(handle, "attribution"),
                                Rows.count(handle, "entry"),
                                new Unresolved(handle, id -> true).size()));
    }

    @Override
    public LedgerCheck check() {
        return store.read(handle -> new Checking(handle, store).check());
    }

    @Override
    public LedgerCheck rebuild() {
        return store.write(
                handle -> {
                    LedgerCheck lasting = new Checking(handle, store).lasting();
                    if (lasting.clean()) {
                        Deriving.rebuild(handle);
                    }
                    return lasting;
                });
    }

    @Override
    public void close() {
        store.close();
    }
}
