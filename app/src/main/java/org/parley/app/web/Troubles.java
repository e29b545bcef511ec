package org.parley.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpException;
import org.parley.app.web.guard.Guard;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.guard.OwnPath;
import org.parley.app.web.guard.Plain;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;

/** What is answered where the answer cannot be what was asked for: as a page, in JSON, in words. */
final class Troubles {
    private final Guard guard;
    private final Mishaps mishaps;
    private final BiConsumer<Context, View> framed;
    private final BiConsumer<Context, View> bare;

    /**
     * @param framed shows a page with what stands around every page
     * @param bare shows one to those who may not see that
     */
    Troubles(
            Guard guard,
            Mishaps mishaps,
            BiConsumer<Context, View> framed,
            BiConsumer<Context, View> bare) {
        this.guard = guard;
        this.mishaps = mishaps;
        this.framed = framed;
        this.bare = bare;
    }

    void register(RoutesConfig routes) {
        routes.exception(Refused.class, (e, request) -> trouble(request, e));
        routes.exception(HttpResponseException.class, this::trouble);
        routes.exception(Exception.class, this::mishap);
        routes.error(404, this::notFound);
    }

    private void trouble(Context request, Refused refused) {
        request.status(refused.status());
        if (refused.status() == 401 && leadToLogin(request)) {
            return;
        }
        if (!takesPage(request)) {
            plain(request, refused.reason());
        } else if (guard.admitted(request)) {
            framed.accept(request, new View("trouble", refused.title(), refused.reason()));
        } else {
            bare.accept(request, new View("stranger", refused.title(), refused.reason()));
        }
    }

    /** A browser that asks for a page is led to the login; whether it was. */
    private boolean leadToLogin(Context request) {
        if (!guard.takesTokens() || request.header("Authorization") != null) {
            return false;
        }
        String query = request.queryString();
        String to = request.path() + (query == null ? "" : "?" + query);
        String login = "/login" + (OwnPath.of(to).equals("/") ? "" : "?to=" + Visit.encoded(to));
        if (request.header("HX-Request") != null) {
            request.header("HX-Redirect", login);
            plain(request, "Log in to see this.");
            return true;
        }
        if (takesPage(request) && request.method().equals(HandlerType.GET)) {
            request.redirect(login, HttpStatus.SEE_OTHER);
            return true;
        }
        return false;
    }

    static boolean takesPage(Context request) {
        String accept = request.header("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static void plain(Context request, String reason) {
        String accept = request.header("Accept");
        if (Plain.takesJson(request.path(), accept == null ? "" : accept)) {
            request.contentType(Plain.JSON).result(Plain.json(request.statusCode(), reason));
        } else {
            request.contentType(Plain.TEXT).result(reason + "\n");
        }
    }

    private void trouble(HttpResponseException e, Context request) {
        request.status(e.getStatus());
        if (e.getStatus() != 404) {
            String reason = HttpStatus.forStatus(e.getStatus()).getMessage();
            plain(request, reason);
        }
    }

    private void notFound(Context request) {
        if (!guard.admitted(request)) {
            trouble(request, Refused.unknown("Log in to see this."));
        } else if (request.resultInputStream() == null) {
            trouble(request, Refused.notThere("There is no page at this address."));
        }
    }

    /** Where it was in the program is nobody's business but of those who run it. */
    private void mishap(Exception e, Context request) {
        Optional<HttpStatus> broken = broken(e);
        if (broken.isPresent()) {
            request.status(broken.get());
            plain(request, broken.get().getMessage());
            return;
        }
        String number = mishaps.report(request.method() + " " + request.path(), e);
        request.status(500);
        plain(
                request,
                "This failed by a mistake of the program. Tell whoever runs it the number "
                        + number
                        + ".");
    }

    /** What is wrong with the request itself, if it could not be read to its end. */
    private static Optional<HttpStatus> broken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http) {
                return Optional.of(HttpStatus.forStatus(http.getCode()));
            }
            if (cause instanceof EOFException) {
                return Optional.of(HttpStatus.BAD_REQUEST);
            }
        }
        return Optional.empty();
    }
}
