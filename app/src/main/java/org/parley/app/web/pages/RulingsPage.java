package org.parley.app.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.rulings.AllRulings;

/** All rulings, the newest first, also those taken back. */
public final class RulingsPage implements Tabular {
    private static final int SHOWN = 100;
    private static final int MOST = 10_000;

    /**
     * @param of the kind that is shown: all, entry, name, issue, outlet
     * @param total of that kind
     */
    public record Rulings(String of, List<Ruled> rulings, int shown, int total) {
        public List<Matter> matters() {
            return List.of(Matter.values());
        }
    }

    @Override
    public View view(Visit visit) {
        int shown = visit.number("most", SHOWN, 1, MOST);
        List<Ruled> all = all(visit);
        return new View(
                "rulings",
                "Rulings",
                new Rulings(
                        of(visit),
                        AllRulings.noted(visit.ledger(), all.stream().limit(shown).toList()),
                        shown,
                        all.size()));
    }

    @Override
    public Sheet sheet(Visit visit) {
        return new Sheet(
                List.of(
                        "of", "number", "ruling", "was", "author", "reason", "made", "undone",
                        "page", "note"),
                AllRulings.noted(visit.ledger(), all(visit)).stream()
                        .map(RulingsPage::row)
                        .toList());
    }

    private static String of(Visit visit) {
        List<String> words = new ArrayList<>(List.of("all"));
        Arrays.stream(Matter.values()).map(Matter::word).forEach(words::add);
        return visit.choice("of", "all", words);
    }

    private static List<Ruled> all(Visit visit) {
        return Matter.parse(of(visit))
                .map(matter -> AllRulings.of(visit.ledger(), matter))
                .orElseGet(() -> AllRulings.of(visit.ledger()));
    }

    private static List<@Nullable Object> row(Ruled ruling) {
        return Arrays.asList(
                ruling.matter().word(),
                ruling.number(),
                ruling.words(),
                ruling.was().isEmpty() ? null : ruling.was(),
                ruling.author(),
                ruling.reason(),
                ruling.made().toString(),
                ruling.undone() == null ? null : ruling.undone().toString(),
                ruling.page(),
                ruling.note().isEmpty() ? null : ruling.note());
    }
}
