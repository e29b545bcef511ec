package org.parley.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.app.web.page.Page;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.reading.Desk;
import org.parley.app.web.reading.Progress;
import org.parley.ledger.StoredTalks;

/** Where articles are handed in: a text, an address, files. */
public final class ReadPage implements Page {
    private static final int JOBS = 8;

    private final Desk desk;

    public ReadPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * A talks file that the ledger has.
     *
     * @param version by which the form names it
     */
    public record Choice(String version, StoredTalks talks, boolean chosen) {
        public String id() {
            return talks.talks().id();
        }
    }

    /**
     * @param filled what stands in the form, by field
     * @param faults what is wrong with it
     * @param talks the last version of each that the ledger has
     * @param jobs the last ones
     */
    public record Form(
            Map<String, String> filled,
            List<String> faults,
            List<Choice> talks,
            List<Progress> jobs) {
        public String value(String field) {
            return filled.getOrDefault(field, "");
        }
    }

    @Override
    public View view(Visit visit) {
        Map<String, String> filled = new TreeMap<>();
        visit.text("url").ifPresent(url -> filled.put("url", url));
        return view(visit, filled, List.of(), List.of());
    }

    /** The form again, with what is wrong with it. */
    public View view(
            Visit visit, Map<String, String> filled, List<String> versions, List<String> faults) {
        return new View(
                "read",
                "Read",
                new Form(
                        filled,
                        faults,
                        newest(visit.ledger().storedTalks()).stream()
                                .map(one -> choice(one, versions))
                                .toList(),
                        desk.jobs().stream().limit(JOBS).map(job -> job.progress(1)).toList()));
    }

    private static Choice choice(StoredTalks talks, List<String> versions) {
        String version = talks.talks().version();
        return new Choice(version, talks, versions.contains(version));
    }

    /** The version of each that was used last. */
    public static List<StoredTalks> newest(List<StoredTalks> all) {
        Map<String, StoredTalks> last =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.talks().id(),
                                        Function.identity(),
                                        ReadPage::later,
                                        (Supplier<Map<String, StoredTalks>>) TreeMap::new));
        List<StoredTalks> newest = new ArrayList<>(last.values());
        newest.sort(Comparator.comparing(StoredTalks::last).reversed());
        return newest;
    }

    private static StoredTalks later(StoredTalks one, StoredTalks other) {
        return other.last().isBefore(one.last()) ? one : other;
    }
}
