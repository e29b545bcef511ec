package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads an article word by word and links pronouns and descriptions to those they stand for: whom
 * the grammar allows, who agrees, and of these whoever is most in mind. Where two are near it links
 * nothing.
 */
final class Pronouns {
    private static final Set<String> QUANTITIES =
            Set.of("several", "many", "some", "other", "most", "few", "all", "three", "none");

    /** "He added": a source that is a pronoun is most often the last source. */
    private static final double SPEAKS_ON = 60;

    /** "Ruiz said she": who is reported speaks of himself. */
    private static final double REPORTS = 40;

    private static final double OWN = 60;
    private static final double SAME_ROLE = 20;
    private static final double FORWARD = 160;
    private static final double MARGIN = Double.parseDouble(System.getProperty("m", "12"));
    private static final double LEAST = 8;
    private static final int SPEAKER_REACH = 6;

    private final Discourse discourse;
    private final Descriptions descriptions;
    private final Couples couples;
    private final Nouns nouns;
    private final Quotations quotations;
    private final Map<Long, Mention> given = new HashMap<>();
    private final List<List<Mention>> names = new ArrayList<>();
    private final Map<Long, Mention> found = new LinkedHashMap<>();

    Pronouns(Discourse discourse, Gazetteer gazetteer, Nouns nouns) {
        this.discourse = discourse;
        this.descriptions = new Descriptions(discourse, gazetteer);
        this.couples = new Couples(discourse);
        this.nouns = nouns;
        this.quotations = discourse.quotations();
    }

    /** All names of the article: the given mentions with those of its pronouns and descriptions. */
    Names resolve(List<Mention> mentions) {
        discourse.sentences().forEach(s -> names.add(new ArrayList<>()));
        for (Mention m : mentions) {
            given.putIfAbsent(key(m.sentence(), m.head()), m);
            if (isName(m)) {
                names.get(m.sentence()).add(m);
            }
        }
        for (Sentence s : discourse.sentences()) {
            for (Token token : s.tokens()) {
                read(s, token);
            }
        }
        List<Mention> known = new ArrayList<>(found.values());
        for (Sentence s : discourse.sentences()) {
            for (Token token : s.tokens()) {
                Form.of(token).flatMap(form -> inQuotation(s, token, form)).ifPresent(known::add);
            }
        }
        return new Names(known);
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    private void read(Sentence s, Token token) {
        @Nullable Mention mention = given.get(key(s.index(), token.index()));
        Optional<Form> form = Form.of(token);
        if (form.isPresent()) {
            pronoun(s, token, form.get());
        } else if (Couples.isOneOfTwo(s, token)) {
            keep(s, token, mention, couples.oneOfTwo(s, token));
        } else if (Couples.isCouple(s, token)) {
            keep(s, token, mention, couples.of(s, token));
        } else if (isQuantity(token)) {
            keep(s, token, mention, best(s, token, Form.THEY));
        } else if (mention != null && isName(mention)) {
            name(s, token, mention);
        } else if (token.isNoun() || mention != null || Callings.age(s, token) > 0) {
            noun(s, token, mention);
        }
    }

    private static boolean isName(Mention m) {
        return m.kind() == Mention.Kind.PERSON
                || m.kind() == Mention.Kind.BODY
                || m.kind() == Mention.Kind.STATE;
    }

    /** "Several oppose the plan": a bare quantity as subject stands for people named before. */
    private static boolean isQuantity(Token token) {
        return QUANTITIES.contains(token.lemma())
                && token.is("nsubj")
                && !token.isNoun();
    }

    private void name(Sentence s, Token token, Mention mention) {
        Optional<Referent> person =
                mention.kind() == Mention.Kind.STATE
                        ? descriptions.compatriot(s, token, mention)
                        : Optional.empty();
        if (person.isPresent()) {
            keep(s, token, mention, person);
            return;
        }
        add(mention);
        discourse.named(mention).ifPresent(who -> discourse.meet(who, s, token));
    }

    private void noun(Sentence s, Token token, @Nullable Mention mention) {
        Optional<Referent> beside = beside(s, token);
        if (beside.isPresent()) {
            if (mention != null) {
                add(mention);
            }
            discourse.meet(beside.get(), s, token);
            return;
        }
        Optional<Referent> who = descriptions.of(s, token);
        if (who.isPresent()) {
            keep(s, token, mention, who);
            return;
        }
        if (mention != null) {
            add(mention);
        }
        nouns.of(s, token, mention)
                .ifPresent(
                        other -> {
                            if (!descriptions.couldStand(token)) {
                                other.introduce();
                            }
                            discourse.meet(other, s, token);
                        });
    }

    /** Whose name stands beside a noun: "the envoy, Ana Ruiz", "envoy Ana Ruiz". */
    private Optional<Referent> beside(Sentence s, Token noun) {
        if (!noun.isNoun() || noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        List<Token> names = new ArrayList<>(s.children(noun, "appos"));
        if (noun.is("appos")) {
            s.head(noun).ifPresent(names::add);
        }
        Optional<Referent> next =
                noun.index() + 1 < s.size() && !noun.is("compound")
                        ? covering(s, s.token(noun.index() + 1))
                                .filter(who -> who.is(Referent.Nature.PERSON))
                        : Optional.empty();
        return next.or(
                () ->
                        names.stream()
                                .flatMap(t -> covering(s, t).stream())
                                .filter(who -> !who.is(Referent.Nature.STATE))
                                .findFirst());
    }

    private void pronoun(Sentence s, Token token, Form form) {
        if (form.isFirstPerson() || form == Form.YOU) {
            return;
        }
        Optional<Referent> who = form == Form.WHO ? relative(s, token) : best(s, token, form);
        if (who.filter(Referent::acts).isPresent()) {
            keep(s, token, null, who);
        } else if (who.isEmpty() && form != Form.IT && form != Form.WHO && isSide(token)) {
            add(mention(s, token, Mention.Kind.PRONOUN, token.text(), null));
        } else {
            who.ifPresent(thing -> discourse.meet(thing, s, token));
        }
    }

    private static boolean isSide(Token token) {
        return token.is("nsubj") || token.is("obj");
    }

    /** Notes whom a token stands for, in the place of what was taken for its mention. */
    private void keep(
            Sentence s, Token token, @Nullable Mention mention, Optional<Referent> resolved) {
        if (resolved.isEmpty()) {
            if (mention != null) {
                add(mention);
            }
            return;
        }
        Referent who = resolved.get();
        discourse.meet(who, s, token);
        Mention.Kind kind =
                Form.of(token).isPresent() || !token.isNoun() && mention == null
                        ? Mention.Kind.PRONOUN
                        : who.is(Referent.Nature.PERSON) && who.isNamed()
                                ? Mention.Kind.PERSON
                                : who.is(Referent.Nature.PERSON)
                                        ? Mention.Kind.ROLE
                                        : Mention.Kind.GROUP;
        Mention stands = mention(s, token, kind, who.name(), who.party());
        add(
                mention == null
                        ? stands
                        : new Mention(
                                mention.span(),
                                s.index(),
                                token.index(),
                                kind,
                                who.name(),
                                who.party()));
    }

    private void add(Mention mention) {
        found.put(key(mention.sentence(), mention.head()), mention);
    }

    private static Mention mention(
            Sentence s,
            Token token,
            Mention.Kind kind,
            String actor,
            org.parley.core.entry.@Nullable Party party) {
        return new Mention(token.span(), s.index(), token.index(), kind, actor, party);
    }

    private Optional<Referent> relative(Sentence s, Token pronoun) {
        Optional<Token> noun = Relatives.antecedent(s, pronoun);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Optional<Referent> all =
                discourse.salience().in(s.index()).stream()
                        .filter(o -> !o.who().members().isEmpty())
                        .filter(o -> o.head().equals(noun.get()) || isListed(s, o, noun.get()))
                        .map(Occurrence::who)
                        .findFirst();
        Optional<Referent> apposed =
                s.children(noun.get(), "appos").stream()
                        .flatMap(t -> discourse.salience().in(s.index()).stream()
                                .filter(o -> o.head().equals(t) && !o.who().members().isEmpty()))
                        .map(Occurrence::who)
                        .findFirst();
        if (apposed.isPresent()) {
            return apposed;
        }
        return all.filter(who -> Relatives.isPlural(s, pronoun))
                .or(() -> discourse.at(s, noun.get()))
                .or(() -> covering(s, noun.get()));
    }

    private static boolean isListed(Sentence s, Occurrence all, Token noun) {
        return noun.is("conj") && noun.head() == all.head().index();
    }

    /** Whose name a token is part of. */
    private Optional<Referent> covering(Sentence s, Token token) {
        return names.get(s.index()).stream()
                .filter(m -> m.span().covers(token.span()))
                .flatMap(m -> discourse.named(m).stream())
                .findFirst();
    }

    static final boolean DEBUG = Boolean.getBoolean("dbg");
    private record Ranked(Referent who, double score) {}

    /** The best antecedent of a pronoun of the third person, if no other is near. */
    private Optional<Referent> best(Sentence s, Token pronoun, Form form) {
        boolean person = form == Form.HE || form == Form.SHE;
        Acting.Shown shown = person ? Acting.Shown.ACTS : Acting.of(s, pronoun);
        if (shown == Acting.Shown.NOTHING) {
            return Optional.empty();
        }
        if (Form.isReflexive(pronoun)) {
            Optional<Referent> bound =
                    Binding.binder(s, pronoun).flatMap(t -> discourse.at(s, t));
            if (bound.isPresent()) {
                return bound;
            }
        }
        Map<Referent, Double> weights = discourse.salience().before(s, pronoun, Salience.REACH);
        ahead(s, pronoun).ifPresent(who -> weights.merge(who, FORWARD, Math::max));
        speaksOn(s, pronoun, weights);
        Set<Referent> apart = apart(s, pronoun);
        List<Ranked> ranked = new ArrayList<>();
        weights.forEach(
                (who, weight) -> {
                    double cost = Agreement.cost(form, who, shown);
                    if (cost < Agreement.NEVER
                            && !apart.contains(who)
                            && who.members().stream().noneMatch(apart::contains)) {
                        ranked.add(new Ranked(who, weight - cost + bonus(s, pronoun, who)));
                    }
                });
        if (DEBUG) System.err.println(pronoun.text() + "@" + s.index() + ":" + pronoun.index() + " " + shown + " " + ranked + " apart " + apart);
        if (ranked.isEmpty() && (form == Form.HE || form == Form.SHE)) {
            return onlyOneAhead(s, pronoun, form, apart);
        }
        Optional<Referent> best = clear(ranked);
        best.filter(who -> ranked.size() == 1 && who.is(Referent.Nature.PERSON))
                .ifPresent(who -> who.gender(form == Form.HE ? 'm' : form == Form.SHE ? 'f' : 'u'));
        return best;
    }

    /** Where nobody has been spoken of yet: the only person whom the sentence goes on to name. */
    private Optional<Referent> onlyOneAhead(
            Sentence s, Token pronoun, Form form, Set<Referent> apart) {
        List<Referent> ahead =
                names.get(s.index()).stream()
                        .filter(m -> m.head() > pronoun.index())
                        .flatMap(m -> discourse.named(m).stream())
                        .filter(who -> who.is(Referent.Nature.PERSON) && !apart.contains(who))
                        .filter(
                                who ->
                                        Agreement.cost(form, who, Acting.Shown.UNKNOWN)
                                                < Agreement.NEVER)
                        .distinct()
                        .toList();
        return ahead.size() == 1 ? Optional.of(ahead.get(0)) : Optional.empty();
    }

    private static Optional<Referent> clear(List<Ranked> ranked) {
        List<Ranked> sorted =
                ranked.stream()
                        .sorted(Comparator.comparingDouble((Ranked r) -> -r.score()))
                        .toList();
        if (sorted.isEmpty() || sorted.get(0).score() < LEAST) {
            return Optional.empty();
        }
        Ranked first = sorted.get(0);
        boolean doubt =
                sorted.stream()
                        .skip(1)
                        .anyMatch(
                                r ->
                                        first.score() - r.score() < MARGIN
                                                && !r.who().overlaps(first.who()));
        return doubt ? Optional.empty() : Optional.of(first.who());
    }

    /** "He added": the last source, some sentences on. */
    private void speaksOn(Sentence s, Token pronoun, Map<Referent, Double> weights) {
        Optional<Occurrence> last =
                discourse
                        .lastSource()
                        .filter(o -> s.index() - o.sentence().index() <= SPEAKER_REACH);
        if (last.isPresent() && quotations.isSource(pronoun.span())) {
            weights.merge(last.get().who(), SPEAKS_ON, Double::sum);
        }
    }

    private double bonus(Sentence s, Token pronoun, Referent who) {
        double bonus = 0;
        for (int i = s.index(); i >= Math.max(0, s.index() - 1); i--) {
            for (Occurrence one : discourse.salience().in(i)) {
                boolean here = one.who() == who;
                if (here && pronoun.is("nsubj") && one.role().is("nsubj")) {
                    bonus = Math.max(bonus, SAME_ROLE);
                }
                if (here && i == s.index() && owns(one, pronoun)) {
                    bonus = Math.max(bonus, OWN);
                }
                if (here && i == s.index() && (reports(one, pronoun) || governs(one, pronoun))) {
                    return REPORTS + bonus;
                }
            }
        }
        return bonus;
    }

    /** Whether somebody is the source of the indirect words that a pronoun stands in. */
    private boolean reports(Occurrence one, Token pronoun) {
        return !Salience.isInRelative(one.sentence(), one.head())
                && quotations
                .around(pronoun.span())
                .filter(a -> !quotations.isQuoted(pronoun.span()))
                .filter(a -> a.source().stream().anyMatch(p -> p.covers(one.head().span())))
                .isPresent();
    }

    /** "If Norway opens its ports": the subject of the possessive's own clause. */
    private static boolean owns(Occurrence one, Token pronoun) {
        Sentence s = one.sentence();
        if (!Form.isPossessive(pronoun)) {
            return false;
        }
        Token at = pronoun;
        while (at.head() >= 0 && !at.isVerb()) {
            at = s.token(at.head());
        }
        return at.isVerb() && Arguments.subject(s, at).filter(one.head()::equals).isPresent();
    }

    /** "Ruiz hopes that she": the subject of the clause above. */
    private static boolean governs(Occurrence one, Token pronoun) {
        Sentence s = one.sentence();
        Optional<Token> own = s.head(pronoun).filter(p -> pronoun.is("nsubj"));
        return own.filter(p -> p.is("ccomp") || p.is("xcomp") || p.is("advcl"))
                .flatMap(s::head)
                .flatMap(up -> Arguments.subject(s, up))
                .filter(one.head()::equals)
                .isPresent();
    }

    /** Those whom grammar or a quotation's own voice rule out. */
    private Set<Referent> apart(Sentence s, Token pronoun) {
        Set<Referent> apart = new java.util.HashSet<>();
        for (Occurrence one : discourse.salience().in(s.index())) {
            if (Binding.keepsApart(s, pronoun, one.head())) {
                apart.add(one.who());
            }
        }
        for (int i = pronoun.index() + 1; i < s.size(); i++) {
            @Nullable Mention later = given.get(key(s.index(), i));
            if (later != null && Binding.keepsApart(s, pronoun, s.token(i))) {
                discourse.named(later).ifPresent(apart::add);
            }
        }
        if (quotations.isQuoted(pronoun.span())) {
            quotations
                    .voice(pronoun.span())
                    .flatMap(a -> source(a.source()))
                    .ifPresent(speaker -> apart.addAll(discourse.sideOf(speaker)));
        }
        return apart;
    }

    /** "Before she left, Ruiz": the subject of the clause that a fronted phrase belongs to. */
    private Optional<Referent> ahead(Sentence s, Token pronoun) {
        if (quotations.isQuoted(pronoun.span())) {
            return topic(pronoun);
        }
        Token at = pronoun;
        while (at.head() >= 0) {
            Token up = s.token(at.head());
            if ((at.is("advcl") || at.is("obl")) && up.index() > at.index()) {
                return Arguments.ownSubject(s, up)
                        .filter(subject -> subject.index() > pronoun.index())
                        .flatMap(subject -> namedBy(s, subject));
            }
            at = up;
        }
        return Optional.empty();
    }

    /** Whom a name still to be read, or a list of names, speaks of. */
    private Optional<Referent> namedBy(Sentence s, Token subject) {
        List<Referent> all = new ArrayList<>();
        covering(s, subject).ifPresent(all::add);
        for (Token other : s.children(subject, "conj")) {
            covering(s, other).ifPresent(all::add);
        }
        return all.size() < 2
                ? all.stream().findFirst()
                : Optional.of(discourse.listed(all));
    }

    /** "'He never called,' she said of Lind." */
    private Optional<Referent> topic(Token pronoun) {
        Optional<Span> cue = quotations.voice(pronoun.span()).map(Attribution::cue);
        for (Sentence s : discourse.sentences()) {
            if (cue.isEmpty() || !s.span().overlaps(cue.get())) {
                continue;
            }
            for (Token verb : s.tokens()) {
                if (verb.isVerb() && cue.get().covers(verb.span())) {
                    return Arguments.oblique(s, verb, "of")
                            .or(() -> Arguments.oblique(s, verb, "about"))
                            .flatMap(t -> covering(s, t));
                }
            }
        }
        return Optional.empty();
    }

    /** I, we and you: who speaks and who is spoken to in a quotation. */
    private Optional<Mention> inQuotation(Sentence s, Token token, Form form) {
        if (form.isFirstPerson()) {
            boolean anybody =
                    token.index() + 1 < s.size() && s.token(token.index() + 1).lemma().equals("all");
            Optional<Mention> speaker =
                    anybody
                            ? Optional.empty()
                            :
                    quotations.voice(token.span()).flatMap(a -> source(a.source()));
            return Optional.of(
                    speaker.map(
                                    m ->
                                            mention(
                                                    s,
                                                    token,
                                                    Mention.Kind.PRONOUN,
                                                    m.actor(),
                                                    m.party()))
                            .orElseGet(
                                    () ->
                                            mention(
                                                    s,
                                                    token,
                                                    Mention.Kind.PRONOUN,
                                                    token.text(),
                                                    null)));
        }
        return form == Form.YOU
                ? addressee(s, token)
                        .map(m -> mention(s, token, Mention.Kind.PRONOUN, m.actor(), m.party()))
                : Optional.empty();
    }

    /** "Told Blum: 'You ...'", "'Mr. Blum, you ...'". */
    private Optional<Mention> addressee(Sentence s, Token you) {
        Optional<Mention> called =
                names.get(s.index()).stream()
                        .filter(m -> quotations.isQuoted(m.span()) && isCalled(s, m))
                        .findFirst();
        if (called.isPresent()) {
            return called;
        }
        Optional<Mention> above = governed(s, you);
        if (above.isPresent()) {
            return above;
        }
        Optional<Attribution> said = quotations.voice(you.span());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Span cue = said.get().cue();
        for (Sentence other : discourse.sentences()) {
            if (!other.span().overlaps(cue)) {
                continue;
            }
            for (Token verb : other.tokens()) {
                if (verb.isVerb() && cue.covers(verb.span())) {
                    return other.child(verb, "iobj", "obj")
                            .or(() -> Arguments.oblique(other, verb, "to"))
                            .flatMap(t -> spokenTo(other, t));
                }
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
        @Nullable Mention known = found.get(key(s.index(), token.index()));
        return known != null
                ? Optional.of(known)
                : discourse
                        .at(s, token)
                        .filter(Referent::acts)
                        .map(
                                who ->
                                        mention(
                                                s,
                                                token,
                                                Mention.Kind.GROUP,
                                                who.name(),
                                                who.party()));
    }

    /** Whether a name stands alone between commas: "No, Rosa, you must". */
    private static boolean isCalled(Sentence s, Mention name) {
        Token head = s.token(name.head());
        int from = head.index();
        while (from > 0 && name.span().covers(s.token(from - 1).span())) {
            from--;
        }
        boolean before = from == 0 || s.token(from - 1).isPunctuation();
        boolean after = head.index() + 1 == s.size() || s.token(head.index() + 1).isPunctuation();
        return name.kind() == Mention.Kind.PERSON
                && before
                && after
                && !head.is("nsubj")
                && !head.is("conj");
    }

    /** The mention that stands for the source of an attribution, read or still to be read. */
    private Optional<Mention> source(List<Span> source) {
        return discourse.sentences().stream()
                .filter(s -> source.stream().anyMatch(s.span()::overlaps))
                .flatMap(s -> s.tokens().stream().map(t -> key(s.index(), t.index())))
                .map(key -> found.getOrDefault(key, given.get(key)))
                .filter(java.util.Objects::nonNull)
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

    /** Words of a token in lower case. */
    static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
