package org.parley.lab.own;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Span;

/** What was read in a case. */
public record CaseReading(Case asked, List<SourceChain> read) {
    public CaseReading {
        read = List.copyOf(read);
    }

    /** A marked attribution and the one that was read in its place, or null. */
    public record Judged(Case asked, Case.Marked gold, @Nullable SourceChain read) {
        public boolean found() {
            return read != null;
        }

        /** Whether it was found with exactly the reporters that its chain has. */
        public boolean right() {
            if (read == null || read.reporters().size() != gold.chain().size()) {
                return false;
            }
            List<String> names = read.names();
            for (int place = 0; place < names.size(); place++) {
                String name = names.get(place);
                if (gold.chain().get(place).stream()
                        .noneMatch(alternative -> ReporterName.same(alternative, name))) {
                    return false;
                }
            }
            return true;
        }

        /** Case, number, cue, marked chain, and the read one or "not found"; by tabs. */
        public String line() {
            List<String> marked =
                    gold.chain().stream().map(names -> String.join(" | ", names)).toList();
            return String.join(
                    "\t",
                    asked.id(),
                    String.valueOf(gold.number()),
                    gold.cue().of(asked.article().text()).replaceAll("\\s+", " "),
                    chain(marked),
                    read == null ? "not found" : chain(read.names()));
        }

        private static String chain(List<String> reporters) {
            return reporters.isEmpty() ? "-" : String.join(" <- ", reporters);
        }
    }

    /** One for each marked attribution. */
    public List<Judged> judged() {
        return asked.attributions().stream()
                .map(gold -> new Judged(asked, gold, inPlaceOf(gold).orElse(null)))
                .toList();
    }

    /** Of those whose cue overlaps, the one whose content, then cue, shares most characters. */
    private Optional<SourceChain> inPlaceOf(Case.Marked gold) {
        Comparator<SourceChain> byContent =
                Comparator.comparingInt(
                        chain -> shared(gold.content(), chain.attribution().content()));
        Comparator<SourceChain> byCue =
                Comparator.comparingInt(
                        chain -> shared(List.of(gold.cue()), List.of(chain.attribution().cue())));
        return read.stream()
                .filter(chain -> chain.attribution().cue().overlaps(gold.cue()))
                .max(byContent.thenComparing(byCue));
    }

    private static int shared(List<Span> some, List<Span> others) {
        int characters = 0;
        for (Span one : some) {
            for (Span other : others) {
                int start = Math.max(one.start(), other.start());
                characters += Math.max(0, Math.min(one.end(), other.end()) - start);
            }
        }
        return characters;
    }
}
