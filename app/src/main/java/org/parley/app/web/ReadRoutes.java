package org.parley.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.parley.app.web.page.Frame.ReaderState;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Role;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.pages.JobPage;
import org.parley.app.web.pages.ReadPage;
import org.parley.app.web.reading.Commission;
import org.parley.app.web.reading.Desk;
import org.parley.app.web.reading.Job;
import org.parley.app.web.reading.Progress;
import org.parley.app.web.reading.Streams;
import org.parley.app.web.reading.Uploads;

/** The addresses at which articles are handed in, followed and stopped. */
final class ReadRoutes {
    private static final int UNFIT = 422;

    private final Desk desk;
    private final Uploads uploads;
    private final Templates templates;
    private final Function<Context, Visit> visits;
    private final Shown shown;
    private final Function<Context, BooleanSupplier> standing;
    private final Streams streams = new Streams();
    private final ReadPage readPage;
    private final JobPage jobPage;

    /** Answers with a page. */
    @FunctionalInterface
    interface Shown {
        void show(Context request, Visit visit, View view);
    }

    /**
     * @param standing whether whoever asks would still be let, while an answer goes on
     */
    ReadRoutes(
            Desk desk,
            Uploads uploads,
            Templates templates,
            Function<Context, Visit> visits,
            Shown shown,
            Function<Context, BooleanSupplier> standing) {
        this.desk = desk;
        this.uploads = uploads;
        this.templates = templates;
        this.visits = visits;
        this.shown = shown;
        this.standing = standing;
        this.readPage = new ReadPage(desk);
        this.jobPage = new JobPage(desk);
    }

    void register(RoutesConfig routes) {
        routes.get("/read", this::form, Role.KEEPER);
        routes.post("/read", this::hand, Role.KEEPER);
        routes.get("/read/{id}", this::job, Role.KEEPER);
        routes.post("/read/{id}/stop", this::stop, Role.KEEPER);
        routes.get("/read/{id}/events", this::events, Role.KEEPER);
    }

    private void form(Context request) {
        Visit visit = visits.apply(request);
        shown.show(request, visit, readPage.view(visit));
    }

    private void hand(Context request) {
        Visit visit = visits.apply(request);
        if (desk.state() == ReaderState.FAILED) {
            throw Refused.tooMany(
                    "The reader could not be loaded, so nothing can be read. Start parley serve again;"
                            + " with PARLEY_DEBUG=1 it says where it fails.");
        }
        arrived(request);
        ReadForm form = new ReadForm(request, visit, uploads);
        Optional<Commission> commission = form.commission();
        if (commission.isEmpty()) {
            request.status(UNFIT);
            shown.show(
                    request,
                    visit,
                    readPage.view(visit, form.filled(), form.versions(), form.faults()));
            return;
        }
        Job job =
                desk.hand(commission.get())
                        .orElseThrow(
                                () ->
                                        Refused.tooMany(
                                                "Too much is waiting to be read. Hand it in again when"
                                                        + " some of it is done."));
        to(request, "/read/" + job.id());
    }

    /**
     * Takes the form in.
     *
     * @throws Refused if it is too large, or broken off
     */
    private static void arrived(Context request) {
        boolean large = request.contentLength() > Uploads.MOST_BYTES;
        try {
            if (!large) {
                request.formParamMap();
                return;
            }
        } catch (Exception e) {
            large = String.valueOf(e).contains("max");
        }
        throw large
                ? Refused.tooLarge(
                        "Files of one form may have "
                                + (Uploads.MOST_BYTES >> 20)
                                + " MB together. Hand in fewer, or read them with: ./parley read FILE...")
                : Refused.badQuestion("The form did not arrive whole. Send it again.");
    }

    private void job(Context request) {
        Visit visit = visits.apply(request);
        Progress progress = jobPage.job(visit.place()).progress(0);
        if (visit.text("ended").isPresent() && progress.isOver()) {
            String end = JobPage.end(jobPage.job(visit.place()).progress());
            if ("true".equals(request.header("HX-Request"))) {
                request.header("HX-Redirect", end).status(204);
            } else {
                to(request, end);
            }
            return;
        }
        shown.show(request, visit, jobPage.view(visit));
    }

    private void stop(Context request) {
        Job job = jobPage.job(request.pathParam("id"));
        desk.stop(job);
        to(request, "/read/" + job.id());
    }

    private static void to(Context request, String path) {
        request.header("Location", path).status(303);
    }

    private void events(Context request) {
        Visit visit = visits.apply(request);
        Job job = jobPage.job(visit.place());
        String accepted = Optional.ofNullable(request.header("Accept")).orElse("");
        if (!accepted.contains("text/event-stream")) {
            throw Refused.badQuestion(
                    "This address gives events to a page. The page is at /read/" + job.id());
        }
        BooleanSupplier stands = standing.apply(request);
        String visitor = visit.visitor().name();
        streams.admit(visitor);
        boolean opened = false;
        try {
            new SseHandler(0, client -> streams.follow(visitor, job, listener(client, job, stands)))
                    .handle(request);
            opened = true;
        } finally {
            // A browser that has gone at once is never told anything.
            if (!opened) {
                streams.leave(visitor);
            }
        }
    }

    private Streams.Listener listener(SseClient client, Job job, BooleanSupplier stands) {
        return new Streams.Listener() {
            @Override
            public boolean tell(Progress progress) {
                if (!stands.getAsBoolean()) {
                    return false;
                }
                String number = String.valueOf(progress.number());
                client.sendEvent("progress", html(progress), number);
                if (progress.isOver()) {
                    client.sendEvent("ended", JobPage.end(job.progress()), number);
                }
                return !client.terminated();
            }

            @Override
            public boolean isThere() {
                client.sendComment("there");
                return !client.terminated() && stands.getAsBoolean();
            }
        };
    }

    /** In one line, as events have it. */
    private String html(Progress progress) {
        return String.join(" ", List.of(templates.part("progress", progress).split("\\R")));
    }
}
