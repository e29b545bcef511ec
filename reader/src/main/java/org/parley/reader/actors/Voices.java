package org.parley.reader.actors;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links I, we and you to those who speak and are spoken to, and finds whom a quotation is about.
 */
final class Voices {
    /** Words after "we" among which "both" belongs to it: "we have both". */
    private static final int BOTH = 3;

    /** How many sentences back the two of "we both" are looked for. */
    private static final int COUPLE = 3;

    private final Discourse discourse;
    private final Quotations quotations;
    private final Mentions mentions;

    Voices(Discourse discourse, Mentions mentions) {
        this.discourse = discourse;
        this.quotations = discourse.quotations();
        this.mentions = mentions;
    }

    /** The mention of a pronoun of the first or second person. */
    Optional<Mention> of(Sentence s, Token token, Form form) {
        if (form.isFirstPerson()) {
            Optional<Mention> speaker =
                    isAnybody(s, token)
                            ? Optional.empty()
                            : form == Form.WE ? withOthers(s, token) : speaker(token);
            return Optional.of(
                    speaker.map(m -> Mentions.pronoun(s, token, m.actor(), m.party()))
                            .orElseGet(() -> Mentions.pronoun(s, token, token.text(), null)));
        }
        return form == Form.YOU
                ? addressee(s, token).map(m -> Mentions.pronoun(s, token, m.actor(), m.party()))
                : Optional.empty();
    }

    /**
     * Who says "we": nobody's side if he stands between sides; if "we both", he and the other one
     * with whom he was named.
     */
    private Optional<Mention> withOthers(Sentence s, Token we) {
        Optional<Mention> speaker = speaker(we);
        Optional<Referent> who = speaker.flatMap(discourse::named);
        if (who.filter(Voices::isBetween).isPresent()) {
            return Optional.empty();
        }
        if (isShared(s, we)) {
            return who.flatMap(w -> couple(s, we, w));
        }
        boolean both =
                s.tokens().subList(we.index(), Math.min(s.size(), we.index() + BOTH)).stream()
                        .anyMatch(t -> t.lemma().equals("both"));
        return both ? who.flatMap(w -> couple(s, we, w)) : speaker;
    }

    /** "We lost a year together", "we understand each other". */
    private static boolean isShared(Sentence s, Token we) {
        return s.head(we)
                .filter(v -> we.is("nsubj") && v.isVerb())
                .filter(
                        v ->
                                s.tokens().stream()
                                        .filter(t -> t.lemma().equals("together"))
                                        .anyMatch(t -> t.index() > v.index() && s.dominates(v, t)))
                .isPresent();
    }

    private Optional<Mention> couple(Sentence s, Token we, Referent speaker) {
        for (int i = s.index(); i >= Math.max(0, s.index() - COUPLE); i--) {
            for (Occurrence one : discourse.salience().in(i)) {
                if (one.who().members().size() == 2
                        && one.who().members().stream().anyMatch(m -> isOf(speaker, m))) {
                    return Optional.of(
                            Mentions.pronoun(s, we, one.who().name(), one.who().party()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether somebody is the speaker, or the state or body that he speaks for. */
    private static boolean isOf(Referent speaker, Referent member) {
        boolean side =
                !member.is(Referent.Nature.PERSON)
                        && member.party() != null
                        && Objects.equals(speaker.party(), member.party());
        return member == speaker || side;
    }

    /** A mediator, an envoy of a body of states. */
    private static boolean isBetween(Referent who) {
        boolean states = who.party() != null && "IGO".equals(who.party().code());
        return who.nouns().stream()
                .anyMatch(
                        n ->
                                Acting.isBetween(n)
                                        || states && n.equals("envoy")
                                        || isOfState(who) && Acting.isChair(n));
    }

    /** A state's minister in the chair speaks for the meeting. */
    private static boolean isOfState(Referent who) {
        return who.party() != null && who.party().code() != null;
    }

    /** "We all must die". */
    private static boolean isAnybody(Sentence s, Token token) {
        return token.index() + 1 < s.size() && s.token(token.index() + 1).lemma().equals("all");
    }

    /** Who says the words that a token stands in. */
    Optional<Mention> speaker(Token token) {
        return quotations
                .voice(token.span())
                .flatMap(a -> mentions.source(a.source()))
                .filter(m -> m.kind() != Mention.Kind.PRONOUN || !isBare(m));
    }

    /** A pronoun that stands for nobody known. */
    private static boolean isBare(Mention m) {
        return m.party() == null && m.actor().length() == m.span().length();
    }

    /** "'He never called,' she said of Lind." */
    Optional<Referent> topic(Token pronoun) {
        Optional<Attribution> said = quotations.voice(pronoun.span());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Span cue = said.get().cue();
        for (Sentence s : discourse.sentences()) {
            Optional<Token> verb = verb(s, cue);
            if (verb.isPresent()) {
                return Arguments.oblique(s, verb.get(), "of")
                        .or(() -> Arguments.oblique(s, verb.get(), "about"))
                        .flatMap(
                                t ->
                                        mentions.covering(s, t)
                                                .flatMap(discourse::named)
                                                .or(() -> discourse.at(s, t)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> verb(Sentence s, Span cue) {
        return s.span().overlaps(cue)
                ? s.tokens().stream().filter(t -> t.isVerb() && cue.covers(t.span())).findFirst()
                : Optional.empty();
    }

    private Optional<Mention> addressee(Sentence s, Token you) {
        return called(s)
                .or(() -> governed(s, you))
                .or(() -> quotations.voice(you.span()).flatMap(said -> told(said.cue())));
    }

    /** "Told Blum: 'You ...'", "said to Blum". */
    private Optional<Mention> told(Span cue) {
        for (Sentence s : discourse.sentences()) {
            Optional<Token> verb = verb(s, cue);
            if (verb.isPresent()) {
                return s.child(verb.get(), "iobj", "obj")
                        .or(() -> Arguments.oblique(s, verb.get(), "to"))
                        .flatMap(t -> spokenTo(s, t));
            }
        }
        return Optional.empty();
    }

    /** "Told Blum that it was late 'until you read it'": whom the clause above speaks to. */
    private Optional<Mention> governed(Sentence s, Token you) {
        Token at = you;
        while (at.head() >= 0) {
            Token up = s.token(at.head());
            Optional<Token> told =
                    at.is("ccomp") && up.isVerb() ? s.child(up, "iobj", "obj") : Optional.empty();
            if (told.filter(t -> !quotations.isQuoted(t.span())).isPresent()) {
                return spokenTo(s, told.get());
            }
            at = up;
        }
        return Optional.empty();
    }

    private Optional<Mention> spokenTo(Sentence s, Token token) {
        if (quotations.isSource(token.span()) || Acting.isAudience(token)) {
            return Optional.empty(); // "said a nurse", "told reporters"
        }
        return mentions.settled(s, token)
                .or(
                        () ->
                                discourse
                                        .at(s, token)
                                        .filter(Referent::acts)
                                        .map(
                                                who ->
                                                        Mentions.pronoun(
                                                                s,
                                                                token,
                                                                who.name(),
                                                                who.party())));
    }

    /** "No, Rosa, you must": a person's name that stands alone between commas in the quotation. */
    private Optional<Mention> called(Sentence s) {
        List<Mention> names = mentions.names(s);
        return names.stream()
                .filter(m -> m.kind() == Mention.Kind.PERSON && quotations.isQuoted(m.span()))
                .filter(m -> isCalled(s, m))
                .findFirst()
                .or(() -> calledByGivenName(s));
    }

    private static boolean isCalled(Sentence s, Mention name) {
        Token head = s.token(name.head());
        int from = head.index();
        while (from > 0 && name.span().covers(s.token(from - 1).span())) {
            from--;
        }
        if (from > 0 && s.token(from - 1).text().endsWith(".") && s.token(from - 1).isProper()) {
            from--;
        }
        return standsAlone(s, from, head) && !head.is("conj");
    }

    /** Between commas or marks; a subject only if another follows: "Rosa, you must". */
    private static boolean standsAlone(Sentence s, int from, Token last) {
        int next = last.index() + 1;
        boolean before = from == 0 || s.token(from - 1).isPunctuation();
        boolean after = next == s.size() || s.token(next).isPunctuation();
        boolean you =
                next + 1 < s.size() && s.token(next + 1).lemma().toLowerCase(ROOT).equals("you");
        return before && after && (!last.is("nsubj") || you);
    }

    /** "Rosa, you must", where the engine saw no name: the only person who has it. */
    private Optional<Mention> calledByGivenName(Sentence s) {
        for (Token word : s.tokens()) {
            if (word.isProper()
                    && quotations.isQuoted(word.span())
                    && standsAlone(s, word.index(), word)) {
                String given = word.text() + " ";
                List<Referent> bearers =
                        discourse.named().stream()
                                .filter(who -> who.is(Referent.Nature.PERSON))
                                .filter(who -> who.name().startsWith(given))
                                .toList();
                if (bearers.size() == 1) {
                    Referent who = bearers.get(0);
                    return Optional.of(Mentions.pronoun(s, word, who.name(), who.party()));
                }
            }
        }
        return Optional.empty();
    }
}
