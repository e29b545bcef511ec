package org.parley.app.web.guard;

import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Role;
import org.parley.app.web.page.Visitor;

/** Knows who asks, and whether he may. For threads at once. */
public final class Guard {
    private static final String VISITOR = "parley.visitor";
    private static final String PROGRAM = "parley.program";
    private static final String BEARER = "bearer ";

    private static final int WRITES_A_SECOND = 20;
    private static final int WRITES_AT_ONCE = 200;

    private final Access access;
    private final boolean readOnly;
    private final Visits visits;
    private final @Nullable Tokens tokens;
    private final Sessions sessions;
    private final FormTokens forms = new FormTokens();
    private final Failures failures;
    private final Rates rates;
    private final Rates writes = new Rates(WRITES_A_SECOND, WRITES_AT_ONCE, System::nanoTime);

    /**
     * @param readOnly whether nothing may be changed, by nobody
     * @throws TokenFileException if the tokens cannot be used
     */
    public Guard(Access access, boolean readOnly, Clock clock, Mishaps mishaps) {
        this.access = access;
        this.readOnly = readOnly;
        visits = new Visits(access.behindProxy());
        tokens =
                access.tokens()
                        .map(file -> new Tokens(new TokenFile(file), mishaps::say))
                        .orElse(null);
        sessions = new Sessions(clock);
        failures = new Failures(clock);
        rates = new Rates(access.rate(), 4 * access.rate(), System::nanoTime);
    }

    /** Stands before a server: nothing reaches it that is not looked at. */
    public void stand(JettyConfig jetty) {
        Door.fit(jetty, new Gate(access, rates), access.behindProxy());
    }

    /** Stands before its routes. */
    public void stand(RoutesConfig routes) {
        routes.before(this::recognise);
        routes.beforeMatched(this::admit);
    }

    private void recognise(Context request) {
        request.header("Cache-Control", tokens == null ? "no-cache" : "no-store");
        Visitor visitor = visitor(request, tokens).orElse(null);
        request.attribute(VISITOR, visitor);
    }

    private Optional<Visitor> visitor(Context request, @Nullable Tokens tokens) {
        String authorization = request.header("Authorization");
        if (tokens != null
                && authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            Token token =
                    checked(request, tokens, authorization.substring(BEARER.length()).strip());
            if (!rates.take("token " + token.name())) {
                throw tooOften(
                        request, 1, "Too many requests at once. Wait a second and ask again.");
            }
            request.attribute(PROGRAM, token);
            return Optional.of(visitor(token.name(), token.role(), true));
        }
        if (tokens == null) {
            return Optional.of(visitor(access.author(), Role.KEEPER, false));
        }
        return sessions.find(visits.sent(request))
                .filter(tokens::stands)
                .map(token -> visitor(token.name(), token.role(), true));
    }

    private Token checked(Context request, Tokens tokens, String secret) {
        String address = address(request);
        Duration wait = failures.wait(address);
        if (!wait.isZero()) {
            long seconds = wait.toSeconds() + 1;
            throw tooOften(
                    request,
                    seconds,
                    "Too many wrong tokens came from your address. Try again in "
                            + seconds
                            + (seconds == 1 ? " second." : " seconds."));
        }
        return tokens.of(secret)
                .orElseThrow(
                        () -> {
                            failures.count(address);
                            return Refused.unknown("This token is not known here.");
                        });
    }

    /** Whether browsers speak HTTPS with this board, so that cookies must not go otherwise. */
    public boolean https() {
        return access.behindProxy();
    }

    private static Refused tooOften(Context request, long seconds, String reason) {
        request.header("Retry-After", Long.toString(seconds));
        return Refused.tooOften(reason);
    }

    private Visitor visitor(String name, Role role, boolean known) {
        return new Visitor(name, readOnly ? Role.READER : role, known, "");
    }

    private static String address(Context request) {
        return String.valueOf(request.<Object>attribute(Gate.ADDRESS));
    }

    /** A route without a role is nobody's. */
    private void admit(Context request) {
        boolean write = !request.method().equals(HandlerType.GET);
        if (!request.routeRoles().contains(Open.TO_ALL)) {
            Role needed =
                    request.routeRoles().stream()
                            .filter(Role.class::isInstance)
                            .map(Role.class::cast)
                            .max(Comparator.naturalOrder())
                            .orElseThrow(() -> Refused.notAllowed("Nobody may ask this."));
            Visitor visitor =
                    known(request).orElseThrow(() -> Refused.unknown("Log in to see this."));
            if (readOnly && (write || needed != Role.READER)) {
                throw Refused.notAllowed(
                        "This board can only be read: it was started with --read-only.");
            }
            if (!visitor.role().may(needed)) {
                throw Refused.notAllowed(
                        "This takes the role "
                                + needed.word()
                                + "; yours is "
                                + visitor.role().word()
                                + ". Whoever keeps this board can give you another token.");
            }
        }
        if (write) {
            admitWrite(request);
        }
    }

    private void admitWrite(Context request) {
        if (!writes.take(known(request).map(Visitor::name).orElse("") + " " + address(request))) {
            throw tooOften(
                    request, 1, "Too many changes at once. Wait a second and send it again.");
        }
        if (request.attribute(PROGRAM) != null) {
            return;
        }
        String header = request.header("X-Form-Token");
        String token = header == null ? field(request) : header;
        String visit = visits.sent(request);
        if (token == null || visit.isEmpty() || !forms.fits(token, visit)) {
            throw Refused.notAllowed(
                    "This form is not of your visit, or is older than it. Load its page again, and"
                            + " send it once more.");
        }
    }

    private static @Nullable String field(Context request) {
        try {
            return request.formParam("form");
        } catch (IllegalArgumentException e) {
            throw Refused.badQuestion("This form cannot be read: its letters are not UTF-8.");
        }
    }

    private static Optional<Visitor> known(Context request) {
        return Optional.ofNullable(request.attribute(VISITOR));
    }

    /** Whether he may see pages. */
    public boolean admitted(Context request) {
        return known(request).isPresent();
    }

    /**
     * Who asks for a page, with what its forms need; somebody without a name, who may nothing, if
     * he is not logged in.
     */
    public Visitor visitor(Context request) {
        String visit = request.attribute(PROGRAM) == null ? visits.of(request) : "";
        String form = visit.isEmpty() ? "" : forms.of(visit);
        return known(request)
                .map(who -> new Visitor(who.name(), who.role(), who.known(), form))
                .orElseGet(() -> new Visitor("", Role.READER, false, form));
    }

    /**
     * Whether whoever asks would still be let, to be asked as long as an answer goes on: he logs
     * out, his session ends, or his token is taken out or gets another role.
     */
    public BooleanSupplier standing(Context request) {
        Tokens current = tokens;
        if (current == null) {
            return () -> true;
        }
        Token program = request.attribute(PROGRAM);
        if (program != null) {
            return () -> current.stands(program);
        }
        String visit = visits.sent(request);
        return () -> sessions.look(visit).filter(current::stands).isPresent();
    }

    /** Whether one logs in here at all. */
    public boolean takesTokens() {
        return tokens != null;
    }

    /**
     * Lets him in who has a token; from then on his browser has another cookie.
     *
     * @throws Refused if the token is wrong, or too many were
     */
    public void login(Context request, String secret) {
        if (tokens == null) {
            throw Refused.notThere("Nobody logs in here: this board was started without --tokens.");
        }
        Token token = checked(request, tokens, secret.strip());
        sessions.close(visits.sent(request));
        visits.set(request, sessions.open(token));
    }

    /** Ends the session; its cookie is worth nothing from then on. */
    public void logout(Context request) {
        sessions.close(visits.sent(request));
        visits.end(request);
    }
}
