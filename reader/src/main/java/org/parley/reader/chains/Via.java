package org.parley.reader.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Who hands a move on: the reporters around it, less who makes it and who only judges it. */
final class Via {
    private static final Set<String> ATTITUDES = Resources.words(Via.class, "attitudes.txt");

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "me", "us", "my", "our", "mine", "ours");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final String text;
    private final List<Sentence> sentences;
    private final Chains chains;
    private final Outlets outlets;
    private final Reporters reporters;
    private final Takers takers;

    Via(
            String text,
            List<Sentence> sentences,
            Chains chains,
            Outlets outlets,
            Reporters reporters,
            Takers takers) {
        this.text = text;
        this.sentences = sentences;
        this.chains = chains;
        this.outlets = outlets;
        this.reporters = reporters;
        this.takers = takers;
    }

    /**
     * The reporters of a move that is made at a place, without {@code holder} himself. Who merely
     * wants, praises or rejects something does not report it. What an outlet reports goes on to the
     * end of its paragraph.
     */
    List<String> of(Span place, Mention holder, Optional<Party> target) {
        List<Attribution> line =
                chains.around(place).stream()
                        .filter(a -> !a.cue().overlaps(place) && !isAttitude(a))
                        .filter(a -> a.content().stream().anyMatch(c -> isStatement(c, place)))
                        .toList();
        List<Reporters.Named> links = chains.links(line);
        if (isFirstPerson(holder)) {
            withoutSpeaker(links);
        }
        List<String> via = new ArrayList<>();
        for (Reporters.Named link : links) {
            if (!isSpeaker(link, holder) && reporters.canReport(link)) {
                via.add(link.reporter().name());
            }
        }
        chains.attributions().stream()
                .filter(a -> a.cue().overlaps(place) && !isAttitude(a))
                .flatMap(a -> takers.of(a).stream())
                .filter(outlet -> !via.contains(outlet) && isApart(outlet, holder, target))
                .forEach(via::add);
        if (via.isEmpty()) {
            goingOn(place).filter(outlet -> isApart(outlet, holder, target)).ifPresent(via::add);
        }
        return via;
    }

    /** "We" whom nothing resolves: the source of the words itself. */
    static boolean isFirstPerson(Mention holder) {
        return holder.kind() == Mention.Kind.PRONOUN
                && holder.party() == null
                && FIRST_PERSON.contains(holder.actor().toLowerCase(Locale.ROOT));
    }

    private void withoutSpeaker(List<Reporters.Named> links) {
        for (int last = links.size() - 1; last >= 0; last--) {
            links.remove(last);
            if (last > 0 && outlets.isNamed(links.get(last - 1).reporter().name())) {
                return;
            }
        }
    }

    /** Whether an outlet is not the article's own, and not itself at the table. */
    private boolean isApart(String outlet, Mention holder, Optional<Party> target) {
        boolean atTable =
                Stream.of(Optional.ofNullable(holder.party()), target)
                        .flatMap(Optional::stream)
                        .anyMatch(party -> outlet.equalsIgnoreCase(party.name()));
        return !atTable && !outlets.isOwn(outlet);
    }

    /** The outlet whose report goes on at a place: the last source of its paragraph, so far. */
    private Optional<String> goingOn(Span place) {
        int paragraph = text.lastIndexOf('\n', place.start()) + 1;
        int end =
                sentences.stream()
                        .filter(s -> s.span().overlaps(place))
                        .mapToInt(s -> s.span().end())
                        .findFirst()
                        .orElse(place.end());
        return chains.attributions().stream()
                .filter(a -> a.cue().start() >= paragraph && a.cue().start() < end)
                .filter(a -> a.depth() == 0 && !a.source().isEmpty())
                .filter(a -> !a.cue().overlaps(place) && !isAttitude(a))
                .reduce((before, after) -> after)
                .flatMap(a -> reporters.of(a.source()))
                .filter(outlets::isOutlet)
                .map(named -> named.reporter().name());
    }

    /** Whether a cue tells what somebody wants, judges or does, not what he says is so. */
    boolean isAttitude(Attribution attribution) {
        return sentences.stream()
                .filter(s -> s.span().overlaps(attribution.cue()))
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.span().overlaps(attribution.cue()))
                .anyMatch(t -> ATTITUDES.contains(t.lemma()));
    }

    private boolean isStatement(Span words, Span place) {
        return words.covers(place) && isStatement(words);
    }

    /** Whether words hold a finite verb, and do not begin with an infinitive. */
    private boolean isStatement(Span words) {
        List<Token> tokens =
                sentences.stream()
                        .filter(s -> s.span().overlaps(words))
                        .flatMap(s -> s.tokens().stream())
                        .filter(t -> words.covers(t.span()))
                        .toList();
        return tokens.stream().anyMatch(t -> FINITE.contains(t.tag()))
                && !tokens.get(0).tag().equals("TO");
    }

    private static boolean isSpeaker(Reporters.Named link, Mention holder) {
        @Nullable Mention mention = link.mention();
        boolean described =
                mention == null
                        && link.said()
                                .toLowerCase(Locale.ROOT)
                                .contains(holder.actor().toLowerCase(Locale.ROOT));
        return described
                || link.reporter().name().equalsIgnoreCase(holder.actor())
                || mention != null
                        && (mention.actor().equals(holder.actor())
                                || mention.party() != null
                                        && mention.party().equals(holder.party()));
    }
}
