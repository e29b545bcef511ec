package org.parley.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.guard.Guard;
import org.parley.app.web.guard.Metrics;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.guard.Open;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Attempt;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Drawn;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Frame;
import org.parley.app.web.page.Frame.ReaderState;
import org.parley.app.web.page.Page;
import org.parley.app.web.page.Records;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Role;
import org.parley.app.web.page.Said;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.pages.ArticlePage;
import org.parley.app.web.pages.ArticlesPage;
import org.parley.app.web.pages.BoardPage;
import org.parley.app.web.pages.CellPage;
import org.parley.app.web.pages.ContradictionsPage;
import org.parley.app.web.pages.DeadlinesPage;
import org.parley.app.web.pages.EntryPage;
import org.parley.app.web.pages.HomePage;
import org.parley.app.web.pages.IssuePage;
import org.parley.app.web.pages.IssuesPage;
import org.parley.app.web.pages.NamesPage;
import org.parley.app.web.pages.ReviewPage;
import org.parley.app.web.pages.RulingsPage;
import org.parley.app.web.pages.SearchPage;
import org.parley.app.web.pages.SourcesPage;
import org.parley.app.web.pages.TimelinePage;
import org.parley.app.web.reading.Desk;
import org.parley.app.web.reading.Uploads;
import org.parley.app.web.rulings.AddEntry;
import org.parley.app.web.rulings.DismissContradiction;
import org.parley.app.web.rulings.GiveRole;
import org.parley.app.web.rulings.JoinIssues;
import org.parley.app.web.rulings.JoinNames;
import org.parley.app.web.rulings.RateSource;
import org.parley.app.web.rulings.RenameIssue;
import org.parley.app.web.rulings.RuleEntry;
import org.parley.app.web.rulings.SplitIssue;
import org.parley.app.web.rulings.SplitNames;
import org.parley.app.web.rulings.UndoRuling;
import org.parley.ledger.Ledger;

/** Every address that is answered, and what answers it. */
final class Routes {
    /** Of the cookie that tells what was just ruled. */
    private static final String SAID = "said";

    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final Remembered remembered;
    private final Ledger ledger;
    private final Clock clock;
    private final Turns turns = new Turns(PATIENCE);
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();
    private final @Nullable Desk desk;
    private final Uploads uploads;
    private final PageList pages = new PageList();

    private final Guard guard;
    private final Metrics metrics;
    private final Mishaps mishaps;

    /**
     * @param desk where articles are read; null if none are
     */
    Routes(
            Remembered remembered,
            Clock clock,
            @Nullable Desk desk,
            Uploads uploads,
            Guard guard,
            Metrics metrics,
            Mishaps mishaps) {
        this.remembered = remembered;
        this.ledger = remembered.ledger();
        this.clock = clock;
        this.desk = desk;
        this.uploads = uploads;
        this.guard = guard;
        this.metrics = metrics;
        this.mishaps = mishaps;
    }

    void register(RoutesConfig routes) {
        guard.stand(routes);
        look(routes, "/", this::home);
        page(routes, "/board", new BoardPage());
        page(routes, "/cell", new CellPage());
        page(routes, "/issue", new IssuePage());
        page(routes, "/timeline", new TimelinePage());
        page(routes, "/deadlines", new DeadlinesPage());
        page(routes, "/contradictions", new ContradictionsPage());
        page(routes, "/sources", new SourcesPage());
        page(routes, "/articles", new ArticlesPage());
        page(routes, "/search", new SearchPage());
        page(routes, "/entries/{id}", new EntryPage());
        page(routes, "/articles/{id}", new ArticlePage());
        if (desk == null) {
            page(routes, "/read", visit -> unread());
            routes.post("/read", request -> unread(), Role.KEEPER);
        } else {
            new ReadRoutes(desk, uploads, templates, this::visit, this::html, guard::standing)
                    .register(routes);
        }
        page(routes, "/issues", new IssuesPage());
        page(routes, "/names", new NamesPage());
        page(routes, "/review", new ReviewPage());
        page(routes, "/rulings", new RulingsPage());
        action(routes, "/entries/{id}/rule", "/entries/", new RuleEntry());
        action(routes, "/articles/{id}/entries", "/articles/", new AddEntry());
        action(routes, "/names/join", "/names", new JoinNames());
        action(routes, "/names/split", "/names", new SplitNames());
        action(routes, "/names/role", "/names", new GiveRole());
        action(routes, "/issues/join", "/issues", new JoinIssues());
        action(routes, "/issues/rename", "/issues", new RenameIssue());
        action(routes, "/issues/split", "/issues", new SplitIssue());
        action(routes, "/contradictions/dismiss", "/contradictions", new DismissContradiction());
        action(routes, "/sources/rate", "/sources", new RateSource());
        action(routes, "/rulings/undo", "/rulings", new UndoRuling());
        routes.get("/assets/{name}", assets::serve, Open.TO_ALL);
        new LoginRoutes(guard, this::bare).register(routes);
        new ApiRoutes().register(routes);
        new MonitorRoutes(ledger, metrics, mishaps).register(routes);
        new Troubles(guard, mishaps, this::framed, this::bare).register(routes);
    }

    private static View unread() {
        throw Refused.notAllowed(
                "This board is served with --read-only: nothing can be read into it.");
    }

    /** The first page, from the day of the last visit on. */
    private void home(Context request) {
        Visit visit = visit(request);
        LastVisit last = LastVisit.of(request, visit.today());
        last.keep(request, guard.https());
        html(request, visit, new HomePage(last.day()).view(visit));
    }

    /**
     * A page, and its content as records and as a picture if it can be had so; these first, since a
     * place in a path takes in whatever stands behind it.
     */
    private void page(RoutesConfig routes, String path, Page page) {
        boolean csv = page instanceof Records;
        boolean svg = page instanceof Drawn;
        pages.add(path, page);
        if (page instanceof Records records) {
            look(routes, path + ".csv", request -> csv(request, records));
            look(routes, path + ".json", request -> json(request, records));
        }
        if (page instanceof Drawn drawn) {
            look(routes, path + ".svg", request -> svg(request, drawn));
        }
        look(routes, path, request -> show(request, page, csv, svg));
    }

    /** What is made anew for each who looks. */
    private void look(RoutesConfig routes, String path, Handler answer) {
        routes.get(path, turns.inTurn(answer), Role.READER);
    }

    /**
     * A form that rules.
     *
     * @param page of the form, unless it names another; behind a slash at its end the id comes
     */
    private void action(RoutesConfig routes, String path, String page, Action action) {
        routes.post(path, request -> act(request, page, action), Role.ANALYST);
    }

    private void act(Context request, String page, Action action) {
        Visit visit = visit(request);
        if (!visit.visitor().rules()) {
            throw Refused.notAllowed("Only analysts and keepers rule here.");
        }
        Form form = new Form(request.formParamMap());
        String otherwise = page.endsWith("/") ? page + Visit.encoded(visit.place()) : page;
        try {
            Done done = action.act(visit, form);
            @Nullable String to = done.to();
            request.cookie(
                    new Cookie(
                            SAID,
                            done.said().cookie(),
                            "/",
                            60,
                            guard.https(),
                            true,
                            null,
                            SameSite.STRICT));
            request.redirect(
                    to == null ? form.next().or(form::here).orElse(otherwise) : to,
                    HttpStatus.SEE_OTHER);
        } catch (Again again) {
            again(
                    request,
                    visit,
                    Attempt.of(form, again),
                    form.here().orElse(otherwise),
                    again.status());
        }
    }

    /** The page of a form, with what was typed. */
    private void again(Context request, Visit visit, Attempt attempt, String address, int status) {
        PageList.Found there =
                pages.find(address).orElseThrow(() -> Refused.badQuestion(attempt.words()));
        Visit of =
                new Visit(
                        ledger, visit.visitor(), clock, there.path(), there.place(), there.asked());
        View view = there.page().view(of);
        request.status(status);
        html(
                request,
                frame(view, of, there.page() instanceof Records, there.page() instanceof Drawn)
                        .withAttempt(attempt),
                view);
    }

    private void show(Context request, Page page, boolean csv, boolean svg) {
        Visit visit = visit(request);
        View view = page.view(visit);
        Frame frame = frame(view, visit, csv, svg);
        Optional<Said> said = Said.parse(request.cookie(SAID));
        if (said.isPresent()) {
            request.removeCookie(SAID, "/");
        }
        html(request, frame.withSaid(said.orElse(null)), view);
    }

    private Frame frame(View view, Visit visit, boolean csv, boolean svg) {
        return new Frame(
                view.title(),
                visit,
                ledger.talks(),
                desk == null ? ReaderState.ABSENT : desk.state(),
                csv,
                svg,
                null,
                null);
    }

    private void html(Context request, Visit visit, View view) {
        html(request, frame(view, visit, false, false), view);
    }

    private void html(Context request, Frame frame, View view) {
        request.contentType("text/html; charset=utf-8").result(templates.page(frame, view));
    }

    private void csv(Context request, Records page) {
        file(request).contentType("text/csv; charset=utf-8").result(page.csv(visit(request)));
    }

    private void json(Context request, Records page) {
        request.contentType("application/json").result(page.json(visit(request)));
    }

    private void svg(Context request, Drawn page) {
        request.contentType("image/svg+xml").result(page.svg(visit(request)));
    }

    /** Browsers keep it under the name of its page. */
    private static Context file(Context request) {
        String name = request.path().replaceAll(".*/", "").replaceAll("[^A-Za-z0-9.-]", "_");
        return request.header("Content-Disposition", "attachment; filename=\"" + name + '"');
    }

    /** What was asked may be what is wrong: it does not stand in what is around the page. */
    private void framed(Context request, View view) {
        html(request, visit(request, Map.of()), view);
    }

    /** A page for those who may not see what stands around others. */
    private void bare(Context request, View view) {
        Frame frame =
                new Frame(
                        view.title(),
                        visit(request, Map.of()),
                        List.of(),
                        ReaderState.ABSENT,
                        false,
                        false,
                        null,
                        null);
        html(request, frame, view);
    }

    private Visit visit(Context request) {
        remembered.look();
        return visit(request, request.queryParamMap());
    }

    private Visit visit(Context request, Map<String, List<String>> asked) {
        String path = request.path().replaceAll("\\.(csv|json|svg)$", "");
        Map<String, String> places = request.pathParamMap();
        return new Visit(
                ledger, guard.visitor(request), clock, path, places.getOrDefault("id", ""), asked);
    }
}
