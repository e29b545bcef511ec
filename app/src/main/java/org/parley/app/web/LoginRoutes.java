package org.parley.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.BiConsumer;
import org.parley.app.web.guard.Guard;
import org.parley.app.web.guard.Open;
import org.parley.app.web.guard.OwnPath;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.View;

/** Where one shows a token, and leaves again. */
public final class LoginRoutes {
    /**
     * What the login page shows.
     *
     * @param to where to go from it, a path of this board
     * @param trouble why the last token was not taken; '' if there was none
     */
    public record Login(String to, String trouble) {}

    private final Guard guard;
    private final BiConsumer<Context, View> bare;

    /**
     * @param bare shows a page to those who may not see what stands around others
     */
    LoginRoutes(Guard guard, BiConsumer<Context, View> bare) {
        this.guard = guard;
        this.bare = bare;
    }

    void register(RoutesConfig routes) {
        routes.get("/login", this::askToken, Open.TO_ALL);
        routes.post("/login", this::login, Open.TO_ALL);
        routes.post("/logout", this::logout, Open.TO_ALL);
    }

    private void askToken(Context request) {
        if (!guard.takesTokens() || guard.admitted(request)) {
            request.redirect(OwnPath.of(request.queryParam("to")), HttpStatus.SEE_OTHER);
        } else {
            ask(request, "");
        }
    }

    private void ask(Context request, String trouble) {
        String to =
                request.formParam("to") == null
                        ? request.queryParam("to")
                        : request.formParam("to");
        bare.accept(request, new View("login", "Log in", new Login(OwnPath.of(to), trouble)));
    }

    private void login(Context request) {
        try {
            String token = request.formParam("token");
            guard.login(request, token == null ? "" : token);
            request.redirect(OwnPath.of(request.formParam("to")), HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            if (!guard.takesTokens() || !Troubles.takesPage(request)) {
                throw e;
            }
            request.status(e.status());
            ask(request, e.reason());
        }
    }

    private void logout(Context request) {
        guard.logout(request);
        request.redirect("/login", HttpStatus.SEE_OTHER);
    }
}
