package org.parley.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.parley.app.web.guard.Guard;
import org.parley.app.web.guard.Metrics;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.guard.Open;
import org.parley.app.web.page.Drawn;
import org.parley.app.web.page.Frame;
import org.parley.app.web.page.Frame.ReaderState;
import org.parley.app.web.page.Page;
import org.parley.app.web.page.Records;
import org.parley.app.web.page.Role;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.pages.ArticlePage;
import org.parley.app.web.pages.BoardPage;
import org.parley.app.web.pages.CellPage;
import org.parley.app.web.pages.EntryPage;
import org.parley.app.web.pages.HomePage;
import org.parley.ledger.Ledger;

/** Every address that is answered, and what answers it. */
final class Routes {
    private final Ledger ledger;
    private final Clock clock;
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();
    private final Guard guard;
    private final Metrics metrics;
    private final Mishaps mishaps;

    Routes(Ledger ledger, Clock clock, Guard guard, Metrics metrics, Mishaps mishaps) {
        this.ledger = ledger;
        this.clock = clock;
        this.guard = guard;
        this.metrics = metrics;
        this.mishaps = mishaps;
    }

    void register(RoutesConfig routes) {
        guard.stand(routes);
        page(routes, "/", new HomePage());
        page(routes, "/board", new BoardPage());
        page(routes, "/cell", new CellPage());
        page(routes, "/entries/{id}", new EntryPage());
        page(routes, "/articles/{id}", new ArticlePage());
        routes.get("/assets/{name}", assets::serve, Open.TO_ALL);
        new LoginRoutes(guard, this::bare).register(routes);
        new MonitorRoutes(ledger, metrics, mishaps).register(routes);
        new Troubles(guard, mishaps, this::framed, this::bare).register(routes);
    }

    /**
     * A page, and its content as records and as a picture if it can be had so; these first, since a
     * place in a path takes in whatever stands behind it.
     */
    private void page(RoutesConfig routes, String path, Page page) {
        boolean csv = page instanceof Records;
        boolean svg = page instanceof Drawn;
        if (page instanceof Records records) {
            routes.get(path + ".csv", request -> csv(request, records), Role.READER);
            routes.get(path + ".json", request -> json(request, records), Role.READER);
        }
        if (page instanceof Drawn drawn) {
            routes.get(path + ".svg", request -> svg(request, drawn), Role.READER);
        }
        routes.get(path, request -> show(request, page, csv, svg), Role.READER);
    }

    private void show(Context request, Page page, boolean csv, boolean svg) {
        Visit visit = visit(request);
        html(request, visit, page.view(visit), csv, svg);
    }

    /** What was asked may be what is wrong: it does not stand in what is around the page. */
    private void framed(Context request, View view) {
        html(request, visit(request, Map.of()), view, false, false);
    }

    private void html(Context request, Visit visit, View view, boolean csv, boolean svg) {
        Frame frame = new Frame(view.title(), visit, ledger.talks(), ReaderState.ABSENT, csv, svg);
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

    /** A page for those who may not see what stands around others. */
    private void bare(Context request, View view) {
        Frame frame =
                new Frame(
                        view.title(),
                        visit(request, Map.of()),
                        List.of(),
                        ReaderState.ABSENT,
                        false,
                        false);
        request.contentType("text/html; charset=utf-8").result(templates.page(frame, view));
    }

    private Visit visit(Context request) {
        return visit(request, request.queryParamMap());
    }

    private Visit visit(Context request, Map<String, List<String>> asked) {
        String path = request.path().replaceAll("\\.(csv|json|svg)$", "");
        Map<String, String> places = request.pathParamMap();
        return new Visit(
                ledger, guard.visitor(request), clock, path, places.getOrDefault("id", ""), asked);
    }
}
