package org.parley.app.web.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is logged in, in memory: nobody once the program ends. A session ends when nothing was asked
 * for {@link #IDLE}, or after {@link #LONGEST}. For threads at once.
 */
final class Sessions {
    static final Duration IDLE = Duration.ofHours(2);
    static final Duration LONGEST = Duration.ofHours(12);

    /** More than these of one token, and that of them which is longest unused ends. */
    static final int MOST = 20;

    private record Session(Token token, Instant opened, Instant used) {}

    private final Clock clock;

    /**
     * By the hash of the id, so that the time of looking one up tells nothing of ids; that which is
     * longest unused first.
     */
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** A new session; its id cannot be guessed. */
    synchronized String open(Token token) {
        String id = Secret.make();
        Instant now = clock.instant();
        sessions.put(Secret.hash(id), new Session(token, now, now));
        endOldest(token);
        return id;
    }

    /** Of this token only: nobody is thrown out by what others do. */
    private void endOldest(Token token) {
        List<String> own =
                sessions.entrySet().stream()
                        .filter(entry -> entry.getValue().token().equals(token))
                        .map(Map.Entry::getKey)
                        .toList();
        own.stream().limit(Math.max(0, own.size() - MOST)).forEach(sessions::remove);
    }

    /** Whose it is; counts as a use of it. */
    synchronized Optional<Token> find(String id) {
        String key = Secret.hash(id);
        Optional<Session> found = ofKey(key);
        found.ifPresent(
                session -> {
                    // Behind the others.
                    sessions.remove(key);
                    sessions.put(
                            key, new Session(session.token(), session.opened(), clock.instant()));
                });
        return found.map(Session::token);
    }

    /** Whose it is; counts for nothing. */
    synchronized Optional<Token> look(String id) {
        return ofKey(Secret.hash(id)).map(Session::token);
    }

    private Optional<Session> ofKey(String key) {
        Session session = sessions.get(key);
        Instant now = clock.instant();
        if (session != null
                && (now.isAfter(session.used().plus(IDLE))
                        || now.isAfter(session.opened().plus(LONGEST)))) {
            sessions.remove(key);
            return Optional.empty();
        }
        return Optional.ofNullable(session);
    }

    synchronized void close(String id) {
        sessions.remove(Secret.hash(id));
    }
}
