package org.parley.lab.kill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.lab.invented.Invented;
import org.parley.lab.invented.World;
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerCheck;

/** What a ledger must hold, after all that was acknowledged; and whether it does. */
final class Books {
    private final World world;

    /** By article, whether its whole reading is kept. */
    private final SortedMap<Integer, Boolean> kept = new TreeMap<>();

    private final List<String> wrong = new ArrayList<>();

    Books(long seed) {
        this.world = Keeper.world(seed);
    }

    int size() {
        return kept.size();
    }

    /** What was wrong the last time. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /**
     * Looks the ledger through after a process ended, and takes down what it holds.
     *
     * @return whether what was begun is kept
     */
    boolean settle(Ledger ledger, Killed killed) {
        wrong.clear();
        // Its turn at the ledger comes when the killed one's connection is closed by the server.
        ledger.keepUnread(Article.of("turn.txt", "A turn."), "in the lab");
        LedgerCheck check = ledger.check();
        check.damages().forEach(damage -> wrong.add(damage.toString()));
        killed.acknowledged().forEach(step -> kept.put(step.number(), step.full()));
        boolean inTime = killed.begun().filter(step -> holds(ledger, step)).isPresent();
        if (inTime) {
            killed.begun().ifPresent(step -> kept.put(step.number(), step.full()));
        }
        Set<Integer> touched = new HashSet<>();
        killed.acknowledged().forEach(step -> touched.add(step.number()));
        killed.begun().ifPresent(step -> touched.add(step.number()));
        look(ledger, touched);
        return inTime;
    }

    private boolean holds(Ledger ledger, Step step) {
        Invented reading = world.reading(step.number(), step.full());
        return ledger.entries(reading.article()).size() == reading.entries().size();
    }

    /** Whether the ledger holds the articles taken down and no other, those touched as written. */
    void look(Ledger ledger, Set<Integer> touched) {
        Set<String> expected = new HashSet<>();
        for (Map.Entry<Integer, Boolean> one : kept.entrySet()) {
            Invented reading = world.reading(one.getKey(), one.getValue());
            expected.add(reading.article().id());
            if (touched.contains(one.getKey())) {
                flaw(ledger, reading)
                        .ifPresent(flaw -> wrong.add(reading.article().document() + ": " + flaw));
            }
        }
        Set<String> there = new HashSet<>();
        ledger.articles().forEach(article -> there.add(article.id()));
        if (!there.equals(expected)) {
            wrong.add(expected.size() + " articles must be there, there are " + there.size());
        }
    }

    private static Optional<String> flaw(Ledger ledger, Invented reading) {
        List<String> ids =
                ledger.entries(reading.article()).stream().map(Entry::id).sorted().toList();
        if (!ids.equals(reading.entries().stream().map(Entry::id).sorted().toList())) {
            return Optional.of("other entries than were kept");
        }
        if (!ledger.chains(reading.article().id()).equals(reading.chains())) {
            return Optional.of("other attributions than were kept");
        }
        // The ledger compares every column, also of the actors.
        return reading.into(ledger) == Keeping.UNCHANGED
                ? Optional.empty()
                : Optional.of("not as it was kept");
    }
}
