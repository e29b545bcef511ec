package org.parley.app.web;

import java.lang.ref.SoftReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;

/**
 * A ledger that gives again what it gave to the same question, as long as nothing in it has
 * changed: twenty who look at one board cost little more than one. What this process changes is
 * seen at once, what another one does by the next request. What was given is let go when memory
 * runs short. May be shared by threads.
 */
final class Remembered {
    private static final int MOST = 2_000;

    /** What only asks, too cheap or too seldom asked twice to be worth the memory. */
    private static final Set<String> PASSING =
            Set.of(
                    "all",
                    "articles",
                    "articlesCalled",
                    "articlesOf",
                    "asRead",
                    "contradictionsOf",
                    "entry",
                    "eventOf",
                    "files",
                    "former",
                    "formsIn",
                    "knows",
                    "like",
                    "nearest",
                    "party",
                    "reviewed",
                    "revision",
                    "rulings",
                    "talksOf",
                    "told",
                    "unresolvedIn",
                    "versions");

    /** What only asks. Anything else may change the ledger, and makes it be looked at anew. */
    private static final Set<String> QUESTIONS =
            Set.of(
                    "actors",
                    "actorsIn",
                    "alike",
                    "cells",
                    "chains",
                    "changes",
                    "conflicts",
                    "contradictions",
                    "days",
                    "deadlines",
                    "deadlinesFrom",
                    "dismissed",
                    "entries",
                    "events",
                    "eventsAt",
                    "eventsBefore",
                    "facets",
                    "frequentIssues",
                    "frequentParties",
                    "list",
                    "newest",
                    "newestChanges",
                    "newestKnown",
                    "newestOf",
                    "orphans",
                    "outletsAmong",
                    "positions",
                    "precision",
                    "rated",
                    "ratings",
                    "reporting",
                    "search",
                    "standing",
                    "storedTalks",
                    "summary",
                    "talks",
                    "tempo",
                    "trails",
                    "unresolved",
                    "unruled");

    /** What leads to questions of one kind. */
    private static final Set<String> DOORS =
            Set.of("names", "issues", "review", "sources", "timeline");

    private final Ledger ledger;
    private final Map<Asked, SoftReference<FutureTask<Object>>> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Asked, SoftReference<FutureTask<Object>>> eldest) {
                    return size() > MOST;
                }
            };

    private final Ledger remembering;
    private long revision = -1;

    private record Asked(Method method, List<@Nullable Object> of) {}

    Remembered(Ledger ledger) {
        this.ledger = ledger;
        this.remembering = around(Ledger.class, ledger);
    }

    /** Whether a method of the ledger only asks, or leads to such ones. */
    static boolean knows(String method) {
        return Stream.of(QUESTIONS, PASSING, DOORS).anyMatch(some -> some.contains(method));
    }

    /** The ledger that remembers. */
    Ledger ledger() {
        return remembering;
    }

    /** Forgets all if the ledger is another one than it was. Each request begins with this. */
    synchronized void look() {
        long there = ledger.revision();
        if (there != revision) {
            revision = there;
            answers.clear();
        }
    }

    private <T> T around(Class<T> type, Object inner) {
        InvocationHandler handler = (proxy, method, arguments) -> answer(inner, method, arguments);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object answer(Object inner, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (QUESTIONS.contains(method.getName())) {
            return remembered(inner, method, arguments);
        }
        if (DOORS.contains(method.getName())) {
            return around(method.getReturnType(), call(inner, method, arguments));
        }
        if (PASSING.contains(method.getName())) {
            return call(inner, method, arguments);
        }
        try {
            return call(inner, method, arguments);
        } finally {
            look();
        }
    }

    private Object remembered(Object inner, Method method, Object @Nullable [] arguments)
            throws Throwable {
        Asked asked =
                new Asked(method, arguments == null ? List.of() : Arrays.asList(arguments.clone()));
        FutureTask<Object> answer = task(asked, () -> call(inner, method, arguments));
        answer.run();
        try {
            return answer.get();
        } catch (ExecutionException e) {
            forget(asked);
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private synchronized FutureTask<Object> task(
            Asked asked, java.util.concurrent.Callable<Object> work) {
        SoftReference<FutureTask<Object>> there = answers.get(asked);
        FutureTask<Object> task = there == null ? null : there.get();
        if (task == null) {
            task = new FutureTask<>(work);
            answers.put(asked, new SoftReference<>(task));
        }
        return task;
    }

    private synchronized void forget(Asked asked) {
        answers.remove(asked);
    }

    private static Object call(Object inner, Method method, Object @Nullable [] arguments)
            throws Exception {
        try {
            return method.invoke(inner, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
