package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A written name, or several that a ruling makes one, in the graph of names that are alike. */
final class Node {
    /** Full names before bare ones, then the most frequent, then the longest, then by alphabet. */
    private static final Comparator<Dossier> BEST =
            Comparator.comparing((Dossier dossier) -> dossier.name().bare())
                    .thenComparing(Dossier::articles, Comparator.reverseOrder())
                    .thenComparing(
                            dossier -> dossier.name().text().length(), Comparator.reverseOrder())
                    .thenComparing(dossier -> dossier.name().text())
                    .thenComparing(Dossier::name);

    private final List<Dossier> dossiers;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private boolean undated;

    Node(List<Dossier> dossiers) {
        this.dossiers = dossiers;
        for (Dossier dossier : dossiers) {
            for (@Nullable LocalDate day : dossier.days().keySet()) {
                if (day == null) {
                    undated = true;
                } else {
                    days.add(day);
                }
            }
        }
    }

    List<Dossier> dossiers() {
        return dossiers;
    }

    boolean bare() {
        return dossiers.stream().allMatch(dossier -> dossier.name().bare());
    }

    /** Whether it stands in an article at most so many days away; an unknown day is near all. */
    boolean standsNear(@Nullable LocalDate day, int most) {
        if (undated || day == null) {
            return true;
        }
        @Nullable LocalDate first = days.ceiling(day.minusDays(most));
        return first != null && !first.isAfter(day.plusDays(most));
    }

    boolean alike(Node other, Rulings rulings) {
        for (Dossier a : dossiers) {
            for (Dossier b : other.dossiers) {
                if (rulings.apart(a.name().text(), b.name().text())) {
                    return false;
                }
            }
        }
        return dossiers.stream()
                .anyMatch(a -> other.dossiers.stream().anyMatch(b -> a.alike().contains(b.name())));
    }

    /** The name that stands for all of some nodes. */
    static Name head(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> node.dossiers.stream())
                .min(BEST)
                .orElseThrow()
                .name();
    }
}
