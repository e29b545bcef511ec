package org.parley.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.core.entry.Entry;
import org.parley.core.text.Span;

/** Where the evidence names the one who moves. */
final class Holder {
    private Holder() {}

    /**
     * The first place in the evidence of the speaker's name, else of its last word, else of the
     * party's name; empty if the evidence has none of them (a pronoun, or a name in the sentence
     * before).
     */
    static Optional<Span> in(Entry entry) {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(entry.speaker())
                .ifPresent(
                        speaker -> {
                            names.add(speaker);
                            names.add(speaker.substring(speaker.lastIndexOf(' ') + 1));
                        });
        Optional.ofNullable(entry.party()).ifPresent(party -> names.add(party.name()));
        Span evidence = entry.evidence().span();
        for (String name : names) {
            Matcher place =
                    Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                            .matcher(entry.article().text())
                            .region(evidence.start(), evidence.end());
            if (!name.isEmpty() && place.find()) {
                return Optional.of(new Span(place.start(), place.end()));
            }
        }
        return Optional.empty();
    }
}
