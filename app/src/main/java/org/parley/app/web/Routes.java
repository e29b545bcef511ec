package org.parley.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Drawn;
import org.parley.app.web.page.Frame;
import org.parley.app.web.page.Frame.ReaderState;
import org.parley.app.web.page.Page;
import org.parley.app.web.page.Records;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Role;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.page.Visitor;
import org.parley.app.web.pages.ArticlePage;
import org.parley.app.web.pages.BoardPage;
import org.parley.app.web.pages.CellPage;
import org.parley.app.web.pages.EntryPage;
import org.parley.app.web.pages.HomePage;
import org.parley.app.web.reading.Desk;
import org.parley.app.web.reading.Uploads;
import org.parley.ledger.Ledger;

/** Every address that is answered, and what answers it. */
final class Routes {
    private final Ledger ledger;
    private final Clock clock;
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();
    private final @Nullable Desk desk;
    private final Uploads uploads;

    /**
     * @param desk where articles are read; null if none are
     */
    Routes(
            Ledger ledger,
            Clock clock,
            ServeSettings settings,
            @Nullable Desk desk,
            Uploads uploads) {
        this.ledger = ledger;
        this.clock = clock;
        this.desk = desk;
        this.uploads = uploads;
    }

    void register(RoutesConfig routes) {
        routes.get("/", this::home, Role.READER);
        page(routes, "/board", new BoardPage());
        page(routes, "/cell", new CellPage());
        page(routes, "/entries/{id}", new EntryPage());
        page(routes, "/articles/{id}", new ArticlePage());
        if (desk == null) {
            page(routes, "/read", visit -> unread());
            routes.post("/read", request -> unread(), Role.KEEPER);
        } else {
            new ReadRoutes(desk, uploads, templates, this::visit, this::html).register(routes);
        }
        routes.get("/assets/{name}", assets::serve, Role.READER);

        routes.exception(Refused.class, (e, request) -> trouble(request, e));
        routes.error(
                404,
                "text/html",
                request -> trouble(request, Refused.notThere("There is no page at this address.")));
    }

    private static View unread() {
        throw Refused.notAllowed(
                "This board is served with --read-only: nothing can be read into it.");
    }

    /** The first page, from the day of the last visit on. */
    private void home(Context request) {
        Visit visit = visit(request);
        LastVisit last = LastVisit.of(request, visit.today());
        last.keep(request);
        html(request, visit, new HomePage(last.day()).view(visit));
    }

    /** A page, and its content as records and as a picture if it can be had so. */
    private void page(RoutesConfig routes, String path, Page page) {
        boolean csv = page instanceof Records;
        boolean svg = page instanceof Drawn;
        routes.get(path, request -> show(request, page, csv, svg), Role.READER);
        if (page instanceof Records records) {
            routes.get(path + ".csv", request -> csv(request, records), Role.READER);
            routes.get(path + ".json", request -> json(request, records), Role.READER);
        }
        if (page instanceof Drawn drawn) {
            routes.get(path + ".svg", request -> svg(request, drawn), Role.READER);
        }
    }

    private void show(Context request, Page page, boolean csv, boolean svg) {
        Visit visit = visit(request);
        html(request, visit, page.view(visit), csv, svg);
    }

    private void html(Context request, Visit visit, View view) {
        html(request, visit, view, false, false);
    }

    private void html(Context request, Visit visit, View view, boolean csv, boolean svg) {
        ReaderState reader = desk == null ? ReaderState.ABSENT : desk.state();
        Frame frame = new Frame(view.title(), visit, ledger.talks(), reader, csv, svg);
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

    private void trouble(Context request, Refused refused) {
        request.status(refused.status());
        html(
                request,
                visit(request),
                new View("trouble", refused.title(), refused.reason()),
                false,
                false);
    }

    private Visit visit(Context request) {
        String path = request.path().replaceAll("\\.(csv|json|svg)$", "");
        Map<String, String> places = request.pathParamMap();
        return new Visit(
                ledger,
                new Visitor("local", Role.KEEPER, false, ""),
                clock,
                path,
                places.getOrDefault("id", ""),
                request.queryParamMap());
    }
}
