package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;

/**
 * Gives each quotation to the attribution it belongs to: the one whose cue stands beside it, else
 * the speaker carried on from the quotation before. The pieces of a split quotation become pieces
 * of one content.
 */
final class Speakers {
    private static final int FAR = 80;
    private static final int SHORTEST_SPEECH = 2;
    private static final int NOT_YET = 30;
    private static final int NO_SPEECH = 100;

    private final String text;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;

    Speakers(String text, List<Sentence> sentences, List<Quotation> quotations) {
        this.text = text;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    /** The drafts with their quotations joined; those that were left without content fall away. */
    List<Draft> join(List<Draft> found) {
        List<Draft> drafts = new ArrayList<>(found);
        int carried = -1;
        @Nullable Quotation before = null;
        for (Quotation quotation : quotations) {
            int owner = beside(quotation, drafts);
            boolean speech = isSpeech(quotation);
            if (owner < 0
                    && speech
                    && carried >= 0
                    && before != null
                    && goesOn(before, quotation, drafts.get(carried))) {
                owner = carried;
            }
            if (owner < 0 && speech) {
                owner = announced(quotation, drafts);
            }
            if (owner >= 0) {
                drafts.set(owner, joined(drafts.get(owner), quotation));
                if (speech) {
                    carried = owner;
                    before = quotation;
                }
            }
        }
        drafts.removeIf(draft -> draft.content().isEmpty());
        return drafts;
    }

    private Draft joined(Draft draft, Quotation quotation) {
        Draft with = draft.with(quotation.inside());
        return with.withContent(Pieces.trimmed(text, bridged(with.content())));
    }

    /** Pieces with nothing but marks and blanks between them become one. */
    private List<Span> bridged(List<Span> pieces) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0
                    && piece.start() >= joined.get(last).end()
                    && text.substring(joined.get(last).end(), piece.start())
                            .codePoints()
                            .noneMatch(Character::isLetterOrDigit)) {
                joined.set(last, Span.around(joined.get(last), piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /**
     * The draft whose cue stands outside the quotation in one of its sentences; the nearest such,
     * or -1.
     */
    private int beside(Quotation quotation, List<Draft> drafts) {
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean near =
                    draft.sentence().span().overlaps(quotation.inside())
                            || follows(draft, quotation);
            if (!near || quotation.inside().overlaps(draft.cue())) {
                continue;
            }
            boolean holds = draft.contentOverlaps(quotation.inside());
            int distance = distance(quotation.outside(), draft.cue());
            if (!holds && (!draft.speech() || distance > FAR || !isSpeech(quotation))) {
                continue;
            }
            int cost = distance + (holds ? 0 : NOT_YET) + (draft.speech() ? 0 : NO_SPEECH);
            if (cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        return best;
    }

    /**
     * {@code "We will win!" he said}: the mark ended the sentence, the speaker stands in the next.
     */
    private static boolean follows(Draft draft, Quotation quotation) {
        int gap = draft.cue().start() - quotation.outside().end();
        return draft.speech()
                && gap >= 0
                && gap <= FAR / 2
                && draft.sentence().span().start() <= quotation.outside().end() + 2;
    }

    /**
     * A quotation goes on where the one before was left open, or in the same paragraph with no new
     * speaker between.
     */
    private boolean goesOn(Quotation before, Quotation quotation, Draft speaker) {
        int from = Math.max(before.outside().end(), speaker.cue().end());
        int to = quotation.outside().start();
        if (from > to) {
            return true;
        }
        String between = text.substring(from, to);
        boolean sameParagraph = between.indexOf('\n') < 0;
        boolean standsAlone =
                sentenceAt(quotation)
                        .map(
                                s ->
                                        quotation.outside().start() <= s.span().start() + 1
                                                || s.span().covers(quotation.outside().start())
                                                        && s.span().start()
                                                                >= quotation.outside().start() - 1)
                        .orElse(false);
        return standsAlone
                && (sameParagraph
                        ? between.length() < 3 * FAR
                        : !before.closed() && between.isBlank());
    }

    /**
     * The speech cue that ends the sentence before: {@code The minister was blunt, saying:} then
     * the quotation.
     */
    private int announced(Quotation quotation, List<Draft> drafts) {
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int gap = quotation.outside().start() - draft.sentence().span().end();
            if (draft.speech()
                    && draft.verb()
                    && gap >= 0
                    && gap <= 2
                    && text.charAt(draft.sentence().span().end() - 1) == ':') {
                best = i;
            }
        }
        return best;
    }

    private Optional<Sentence> sentenceAt(Quotation quotation) {
        return sentences.stream().filter(s -> s.span().overlaps(quotation.inside())).findFirst();
    }

    private boolean isSpeech(Quotation quotation) {
        return quotation.inside().of(text).strip().split("\\s+").length >= SHORTEST_SPEECH;
    }

    private static int distance(Span a, Span b) {
        return a.start() >= b.end()
                ? a.start() - b.end()
                : b.start() >= a.end() ? b.start() - a.end() : 0;
    }
}
