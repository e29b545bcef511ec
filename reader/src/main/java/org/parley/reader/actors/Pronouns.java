package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links pronouns to the nearest mention that agrees, subjects first; I and we in a quotation to its
 * speaker.
 */
final class Pronouns {
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> PLURAL =
            Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> QUANTITIES =
            Set.of(
                    "several", "both", "many", "some", "other", "most", "few", "all", "two",
                    "three");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> SPEAKER =
            Set.of("i", "we", "my", "our", "us", "me", "mine", "ours", "myself", "ourselves");

    /** "He added": a source that is a pronoun is most often the last source. */
    private static final double SPEAKS_ON = 2;

    private static final int FARTHEST_PERSON = 4;
    private static final int FARTHEST_OTHER = 2;

    private final List<Sentence> sentences;
    private final List<Attribution> attributions;
    private final Map<String, Actor> actors;

    Pronouns(List<Sentence> sentences, List<Attribution> attributions, Map<String, Actor> actors) {

        this.sentences = sentences;
        this.attributions = attributions;
        this.actors = actors;
    }

    /** All names of the article: the given mentions with those of its pronouns. */
    Names resolve(List<Mention> given) {
        List<Mention> known = new ArrayList<>(given);
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                if (token.tag().startsWith("PRP") || isQuantifier(token)) {
                    antecedent(s, token, known)
                            .or(
                                    () ->
                                            isSide(token)
                                                    ? Optional.of(unresolved(s, token))
                                                    : Optional.empty())
                            .ifPresent(
                                    m ->
                                            known.add(
                                                    new Mention(
                                                            token.span(),
                                                            s.index(),
                                                            token.index(),
                                                            Mention.Kind.PRONOUN,
                                                            m.actor(),
                                                            m.party())));
                }
            }
        }
        List<Mention> speakers = new ArrayList<>();
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                if (SPEAKER.contains(word(token)) && token.tag().startsWith("PRP")) {
                    Mention m = speaker(token, known).orElseGet(() -> unresolved(s, token));
                    speakers.add(
                            new Mention(
                                    token.span(),
                                    s.index(),
                                    token.index(),
                                    Mention.Kind.PRONOUN,
                                    m.actor(),
                                    m.party()));
                }
            }
        }
        known.addAll(speakers);
        return new Names(known);
    }

    /** "Several oppose the plan": a bare quantity as subject stands for people named before. */
    private static boolean isQuantifier(Token token) {
        return QUANTITIES.contains(token.lemma())
                && token.is("nsubj")
                && !token.tag().startsWith("NNP");
    }

    private static boolean isSide(Token token) {
        String word = word(token);
        return !isQuantifier(token)
                && !THING.contains(word)
                && !SPEAKER.contains(word)
                && (token.is("nsubj") || token.is("obj"));
    }

    private static Mention unresolved(Sentence s, Token token) {
        return new Mention(
                token.span(), s.index(), token.index(), Mention.Kind.PRONOUN, token.text(), null);
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private Optional<Mention> antecedent(Sentence s, Token pronoun, List<Mention> known) {
        String word = word(pronoun);
        if (MALE.contains(word)) {
            return nearest(s, pronoun, known, FARTHEST_PERSON, m -> isPerson(m, 'm'));
        }
        if (FEMALE.contains(word)) {
            return nearest(s, pronoun, known, FARTHEST_PERSON, m -> isPerson(m, 'f'));
        }
        if (PLURAL.contains(word) || isQuantifier(pronoun)) {
            return nearest(s, pronoun, known, FARTHEST_OTHER, this::isPlural);
        }
        if (THING.contains(word)) {
            return nearest(s, pronoun, known, FARTHEST_OTHER, this::isThing);
        }
        return Optional.empty();
    }

    private boolean isPerson(Mention m, char gender) {
        if (m.kind() == Mention.Kind.PERSON) {
            @Nullable Actor actor = actors.get(m.actor());
            return actor == null || actor.gender() == 'u' || actor.gender() == gender;
        }
        return m.kind() == Mention.Kind.ROLE;
    }

    private boolean isPlural(Mention m) {
        Token head = sentences.get(m.sentence()).token(m.head());
        boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
        boolean crowd =
                sentences.get(m.sentence()).children(head).stream().anyMatch(c -> c.is("conj"));
        return plural && m.kind() != Mention.Kind.PRONOUN || crowd;
    }

    private boolean isThing(Mention m) {
        Token head = sentences.get(m.sentence()).token(m.head());
        boolean singular = head.tag().equals("NN") || head.tag().equals("NNP");
        return singular
                && (m.kind() == Mention.Kind.BODY
                        || m.kind() == Mention.Kind.STATE
                        || m.kind() == Mention.Kind.GROUP);
    }

    private Optional<Mention> nearest(
            Sentence s,
            Token pronoun,
            List<Mention> known,
            int farthest,
            Predicate<Mention> agrees) {
        return known.stream()
                .filter(m -> m.kind() != Mention.Kind.PRONOUN)
                .filter(m -> m.span().end() <= pronoun.span().start())
                .filter(m -> s.index() - m.sentence() <= farthest)
                .filter(agrees)
                .min(Comparator.comparingDouble(m -> cost(s, pronoun, m)));
    }

    /** Distance in sentences, less for subjects, more for words inside a noun phrase. */
    private double cost(Sentence s, Token pronoun, Mention m) {
        Token head = sentences.get(m.sentence()).token(m.head());
        double cost = 3.0 * (s.index() - m.sentence());
        if (head.is("nsubj")) {
            cost -= 2.5;
        } else if (head.is("amod") || head.is("compound") || head.is("nmod")) {
            cost += 1.5;
        }
        if (isSource(pronoun.span()) && isSource(m.span())) {
            cost -= SPEAKS_ON;
        }
        return cost + (pronoun.span().start() - m.span().end()) / 400.0;
    }

    /** Whether words are the source of an attribution that no other one holds. */
    private boolean isSource(Span words) {
        return attributions.stream()
                .filter(a -> a.depth() == 0)
                .anyMatch(a -> a.source().stream().anyMatch(piece -> piece.covers(words)));
    }

    /** The source of the innermost attribution whose content holds the pronoun. */
    private Optional<Mention> speaker(Token pronoun, List<Mention> known) {
        return attributions.stream()
                .filter(a -> !a.source().isEmpty() && a.reports(pronoun.span()))
                .max(Comparator.comparingInt(Attribution::depth))
                .flatMap(a -> sourceMention(a.source(), known));
    }

    static Optional<Mention> sourceMention(List<Span> source, List<Mention> known) {
        return known.stream()
                .filter(m -> source.stream().anyMatch(piece -> piece.covers(m.span())))
                .min(Comparator.comparingInt((Mention m) -> rank(m)).thenComparing(Mention::span));
    }

    private static int rank(Mention m) {
        return switch (m.kind()) {
            case PERSON -> 0;
            case PRONOUN -> 1;
            case ROLE -> 2;
            case GROUP -> 3;
            case BODY -> 4;
            case STATE -> 5;
        };
    }
}
