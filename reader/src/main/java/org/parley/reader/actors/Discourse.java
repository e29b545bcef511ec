package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Who has been spoken of so far in one article, word by word, and where. */
final class Discourse {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");

    private final List<Sentence> sentences;
    private final Salience salience;
    private final Quotations quotations;
    private final Map<String, Referent> named;
    private final Map<String, Referent> others = new LinkedHashMap<>();
    private final Map<Long, Referent> byHead = new HashMap<>();
    private @Nullable Occurrence lastSource;

    Discourse(List<Sentence> sentences, Quotations quotations, Map<String, Referent> named) {
        this.sentences = sentences;
        this.salience = new Salience(sentences.size());
        this.quotations = quotations;
        this.named = named;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Quotations quotations() {
        return quotations;
    }

    Salience salience() {
        return salience;
    }

    /** Those whom the article names anywhere, read or not. */
    Collection<Referent> named() {
        return named.values();
    }

    /** Those without a name that have been read. */
    Collection<Referent> others() {
        return others.values();
    }

    /** The last who was the source of an attribution. */
    Optional<Occurrence> lastSource() {
        return Optional.ofNullable(lastSource);
    }

    /** Whom a token that has been read speaks of. */
    Optional<Referent> at(Sentence s, Token token) {
        return Optional.ofNullable(byHead.get(key(s, token)));
    }

    private static long key(Sentence s, Token token) {
        return ((long) s.index() << 32) | token.index();
    }

    /** The referent of a name. */
    Optional<Referent> named(Mention name) {
        return Optional.ofNullable(named.get(name.actor()));
    }

    /** Those for whom a speaker says "we": himself and his side. */
    List<Referent> sideOf(Mention speaker) {
        List<Referent> side = new ArrayList<>();
        for (Referent who : named.values()) {
            boolean body = !who.is(Referent.Nature.PERSON);
            if (who.name().equals(speaker.actor()) && who.owner() != null) {
                side.add(who.owner());
            }
            if (who.name().equals(speaker.actor())
                    || body && speaker.party() != null && speaker.party().equals(who.party())) {
                side.add(who);
            }
        }
        if (speaker.party() != null) {
            String name = speaker.party().name().toLowerCase(Locale.ROOT);
            others.values().stream()
                    .filter(who -> name.contains(bare(who.name())))
                    .forEach(side::add);
        }
        others.values().stream()
                .filter(
                        who ->
                                bare(who.name()).equals(bare(speaker.actor()))
                                        || who.owner() != null
                                                && !who.is(Referent.Nature.PERSON)
                                                && who.owner().name().equals(speaker.actor()))
                .filter(who -> !side.contains(who))
                .forEach(side::add);
        return side;
    }

    private static String bare(String words) {
        return ARTICLE.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** The referent of words without a name; the same words mean the same. */
    Referent other(String words, Referent fresh) {
        return others.computeIfAbsent(words.toLowerCase(Locale.ROOT), w -> fresh);
    }

    /** Notes that a token speaks of somebody. */
    void meet(Referent who, Sentence s, Token token) {
        Occurrence occurrence = new Occurrence(who, s, token);
        who.meet(occurrence.isPlural());
        byHead.put(key(s, token), who);
        salience.add(occurrence);
        if (who.acts() && quotations.isSource(token.span())) {
            lastSource = occurrence;
        }
        if (who.isNamed() && who.is(Referent.Nature.PERSON) && !token.is("conj")) {
            joined(who, s, token);
        }
        if (token.is("conj")) {
            listed(s, token);
        } else if (who.acts()) {
            mutual(s, token);
        }
    }

    /** "Ruiz, Blum and Keller": those listed are one more referent, once the last has been read. */
    private void listed(Sentence s, Token last) {
        Optional<Token> first = s.head(last);
        if (first.isEmpty() || isOrigin(s, first.get())) {
            return;
        }
        List<Token> rest = s.children(first.get(), "conj");
        if (!rest.get(rest.size() - 1).equals(last)) {
            return;
        }
        List<Referent> members = new ArrayList<>();
        bearer(s, first.get(), last).ifPresent(members::add);
        rest.forEach(t -> at(s, t).ifPresent(members::add));
        if (members.size() == rest.size() + 1) {
            together(members, s, top(s, first.get()));
        }
    }

    /** "Ana Ruiz of the Port Guild and Ida Storm": the guild's Ruiz is listed, not the guild. */
    private Optional<Referent> bearer(Sentence s, Token first, Token last) {
        Optional<Referent> body = at(s, first);
        return first.is("nmod") && at(s, last).filter(Discourse::isNamedPerson).isPresent()
                ? body.filter(Discourse::isNamedPerson)
                        .or(() -> s.head(first).flatMap(up -> at(s, up)))
                        .filter(Discourse::isNamedPerson)
                        .or(() -> body)
                : body;
    }

    private static boolean isNamedPerson(Referent who) {
        return who.isNamed() && who.is(Referent.Nature.PERSON);
    }

    /** "Greek and Turkish officials": the officials are several, not their states. */
    private boolean isOrigin(Sentence s, Token first) {
        return (first.is("amod") || first.is("compound"))
                && at(s, first).filter(who -> who.is(Referent.Nature.STATE)).isPresent();
    }

    /** "Minister Ruiz and President Blum", where the parse has lost the list. */
    private void joined(Referent who, Sentence s, Token last) {
        List<Occurrence> all = salience.in(s.index());
        @Nullable Occurrence before = all.size() < 2 ? null : all.get(all.size() - 2);
        for (int i = all.size() - 2; i >= 0 && before != null; i--) {
            before = all.get(i);
            if (before.who().is(Referent.Nature.PERSON) && before.who().isNamed()) {
                break;
            }
        }
        if (before == null || last.is("nsubj") || !before.who().is(Referent.Nature.PERSON)) {
            return;
        }
        int from = before.head().index() + 1;
        boolean and = false;
        for (int i = from; i < last.index(); i++) {
            Token between = s.token(i);
            boolean joint = between.lemma().equals("and");
            if (and && joint || !joint && !between.isNoun() && !between.isAdjective()) {
                return;
            }
            and |= joint;
        }
        if (and && before.who() != who) {
            together(List.of(before.who(), who), s, top(s, before.head()));
        }
    }

    /** The word of a phrase that links it to its sentence. */
    private static Token top(Sentence s, Token word) {
        Token at = word;
        for (int step = 0; step < s.size() && at.head() >= 0; step++) {
            if (!at.is("compound") && !at.is("dep") && !at.is("flat") && !at.is("appos")) {
                break;
            }
            at = s.token(at.head());
        }
        return at;
    }

    /** "Ruiz met Blum": each of them, and both. */
    private void mutual(Sentence s, Token token) {
        if (!token.is("obj") && !token.is("obl")) {
            return;
        }
        Optional<Token> verb = s.head(token).filter(v -> Acting.isMutual(v));
        boolean with =
                token.is("obj") || s.preposition(token).filter(p -> p.equals("with")).isPresent();
        Optional<Token> subject = verb.flatMap(v -> Arguments.subject(s, v));
        boolean alone =
                subject.isPresent()
                        && s.child(subject.get(), "conj").isEmpty()
                        && s.child(token, "conj").isEmpty();
        if (with && alone) {
            Optional<Referent> other = at(s, subject.get());
            Optional<Referent> whom = at(s, token);
            other.filter(o -> whom.filter(w -> areAlike(o, w)).isPresent())
                    .ifPresent(o -> together(List.of(o, whom.get()), s, subject.get()));
        }
    }

    /** "The minister met growers": they are the growers. */
    private static boolean areAlike(Referent one, Referent other) {
        return one.is(Referent.Nature.PERSON) && !other.is(Referent.Nature.CROWD)
                || !one.is(Referent.Nature.PERSON);
    }

    /** Those who are named together at a token: itself or the first of its list. */
    Optional<Referent> listedAt(Sentence s, Token token) {
        Token first = token.is("conj") ? s.head(token).orElse(token) : token;
        return salience.in(s.index()).stream()
                .filter(o -> !o.who().members().isEmpty() && o.head().equals(first))
                .map(Occurrence::who)
                .findFirst();
    }

    /** Several as one referent, always the same. */
    Referent listed(List<Referent> members) {
        Referent fresh = Referent.together(members);
        return other("+" + fresh.name(), fresh);
    }

    private void together(List<Referent> members, Sentence s, Token first) {
        boolean distinct = members.stream().distinct().count() == members.size();
        if (!distinct || members.stream().anyMatch(m -> m.members().size() > 0)) {
            return;
        }
        Referent all;
        if (members.stream().allMatch(Referent::acts)) {
            all = listed(members);
        } else if (members.stream().noneMatch(Referent::acts)) {
            all = other("+things", new Referent("things", null, Referent.Nature.THINGS, false));
        } else {
            return;
        }
        all.meet(true);
        salience.add(new Occurrence(all, s, first));
    }
}
