package org.parley.reader.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.core.entry.Attribution.Stance;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.lexicon.CuePattern;
import org.parley.reader.lexicon.Stanza;

/**
 * A word or phrase that reports what somebody says, thinks or wants.
 *
 * @param id part of speech and words, stable
 * @param source where the source stands: subj, by, of, poss, from, obj, none
 * @param content where the content stands, in order of preference: clause, quote, obj, or a
 *     preposition
 * @param stance what it says about the truth of the content
 */
record ReportingCue(
        String id, CuePattern pattern, String source, List<String> content, Stance stance) {
    static final Set<String> FIELDS =
            Set.of("cue", "pos", "source", "content", "stance", "right", "wrong");

    static ReportingCue of(Stanza stanza) {
        String id = "say/" + stanza.get("pos", "") + "/" + stanza.get("cue", "").replace(' ', '-');
        return new ReportingCue(
                id,
                CuePattern.of(stanza),
                stanza.get("source", "subj"),
                stanza.list("content"),
                Stance.valueOf(stanza.get("stance", "neutral").toUpperCase(Locale.ROOT)));
    }

    static CueIndex<ReportingCue> index() {
        List<ReportingCue> cues =
                Stanza.read(ReportingCue.class, "reporting.cues", FIELDS).stream()
                        .map(ReportingCue::of)
                        .toList();
        return new CueIndex<>(cues, ReportingCue::pattern, cue -> 0);
    }

    boolean takes(String frame) {
        return content.contains(frame);
    }
}
