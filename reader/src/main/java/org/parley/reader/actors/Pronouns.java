package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads an article word by word and settles whom its names, descriptions and pronouns stand for;
 * who has been spoken of so far is kept in the {@link Discourse}.
 */
final class Pronouns {
    private static final Set<String> QUANTITIES =
            Set.of("several", "many", "some", "other", "most", "few", "all", "three", "none");

    private final Discourse discourse;
    private final Mentions mentions;
    private final Descriptions descriptions;
    private final Couples couples;
    private final Nouns nouns;
    private final Voices voices;
    private final Antecedents antecedents;

    Pronouns(Discourse discourse, List<Mention> given, Gazetteer gazetteer, Nouns nouns) {
        this.discourse = discourse;
        this.mentions = new Mentions(discourse.sentences(), given);
        this.descriptions = new Descriptions(discourse, gazetteer);
        this.couples = new Couples(discourse);
        this.nouns = nouns;
        this.voices = new Voices(discourse, mentions);
        this.antecedents = new Antecedents(discourse, mentions, voices);
    }

    /**
     * All names of the article: the given mentions with those of its pronouns and descriptions;
     * call it once.
     */
    Names names() {
        for (Sentence s : discourse.sentences()) {
            // who speaks first: what he says tells whom he speaks of
            s.tokens().stream().filter(t -> !isQuoted(t)).forEach(t -> read(s, t));
            s.tokens().stream().filter(this::isQuoted).forEach(t -> read(s, t));
        }
        List<Mention> all = new ArrayList<>(mentions.settled());
        for (Sentence s : discourse.sentences()) {
            for (Token token : s.tokens()) {
                Form.of(token).flatMap(form -> voices.of(s, token, form)).ifPresent(all::add);
            }
        }
        return new Names(all);
    }

    private boolean isQuoted(Token token) {
        return discourse.quotations().isQuoted(token.span());
    }

    private void read(Sentence s, Token token) {
        @Nullable Mention mention = mentions.given(s, token).orElse(null);
        Optional<Form> form = Form.of(token);
        if (form.isPresent()) {
            pronoun(s, token, form.get());
        } else if (Couples.isOneOfTwo(s, token)) {
            keep(s, token, mention, couples.oneOfTwo(s, token));
        } else if (Couples.isCouple(s, token)) {
            keep(s, token, mention, couples.of(s, token));
        } else if (isQuantity(token)) {
            keep(s, token, mention, antecedents.of(s, token, Form.THEY));
        } else if (mention != null && Mentions.isName(mention)) {
            name(s, token, mention);
        } else if (token.isNoun() || mention != null || Callings.age(s, token) > 0) {
            noun(s, token, mention);
        }
    }

    /** "Several oppose the plan": a bare quantity as subject stands for people named before. */
    private static boolean isQuantity(Token token) {
        return QUANTITIES.contains(token.lemma()) && token.is("nsubj") && !token.isNoun();
    }

    private void name(Sentence s, Token token, Mention mention) {
        if (mention.kind() == Mention.Kind.STATE && descriptions.isCompatriot(s, token)) {
            keep(s, token, byOwnWords(token, mention), descriptions.compatriot(s, token));
        } else if (mention.kind() == Mention.Kind.BODY && descriptions.isPartisan(s, token)) {
            keep(
                    s,
                    token,
                    byOwnWords(token, mention),
                    descriptions.partisan(s, token, mention.party()));
        } else if (mention.kind() == Mention.Kind.STATE
                && descriptions.bodyOf(s, token).isPresent()) {
            keep(s, token, mention, descriptions.bodyOf(s, token));
        } else if (mention.kind() == Mention.Kind.STATE && isAbroad(s, token)) {
            mentions.settle(mention);
            discourse.meet(
                    discourse.other(
                            token.text(),
                            new Referent(token.text(), null, Referent.Nature.CROWD, false)),
                    s,
                    token);
        } else {
            mentions.settle(mention);
            if (!isMember(s, token) && !isInsideName(s, token, mention)) {
                discourse.named(mention).ifPresent(who -> discourse.meet(who, s, token));
            }
        }
    }

    /** "Ruiz, a Democrat from Milldale": one of them, not the party. */
    private static boolean isMember(Sentence s, Token name) {
        return name.is("appos")
                && s.child(name, "det").filter(d -> d.lemma().matches("an?")).isPresent();
    }

    /** "Christian Democrat negotiator Ana Ruiz": words that only look like a person's name. */
    private boolean isInsideName(Sentence s, Token name, Mention mention) {
        return mention.kind() == Mention.Kind.PERSON
                && name.is("compound")
                && s.head(name)
                        .filter(
                                up ->
                                        up.index() > name.index()
                                                && s
                                                        .tokens()
                                                        .subList(name.index(), up.index())
                                                        .stream()
                                                        .noneMatch(t -> t.tag().equals("CC"))
                                                && (isBareRole(s, up)
                                                        || mentions.covering(s, up)
                                                                .filter(m -> m != mention)
                                                                .filter(
                                                                        m ->
                                                                                m.kind()
                                                                                        == Mention
                                                                                                .Kind
                                                                                                .PERSON)
                                                                .isPresent()))
                        .isPresent();
    }

    /** The negotiator of "party negotiator Ana Ruiz". */
    private boolean isBareRole(Sentence s, Token noun) {
        return noun.is("compound")
                && s.head(noun)
                        .flatMap(up -> mentions.covering(s, up))
                        .filter(m -> m.kind() == Mention.Kind.PERSON)
                        .isPresent();
    }

    /** The Norwegians of Quito are not Norway. */
    private static boolean isAbroad(Sentence s, Token people) {
        return people.tag().endsWith("S")
                && s.children(people, "nmod").stream()
                        .anyMatch(
                                c -> s.preposition(c).filter(p -> p.matches("of|in")).isPresent());
    }

    /** "The Norwegian" is not Norway. */
    private static Mention byOwnWords(Token token, Mention mention) {
        return new Mention(
                mention.span(),
                mention.sentence(),
                mention.head(),
                Mention.Kind.ROLE,
                token.text(),
                mention.party());
    }

    private void noun(Sentence s, Token token, @Nullable Mention mention) {
        Optional<Referent> beside = beside(s, token);
        if (beside.isPresent()) {
            discourse.meet(beside.get(), s, token);
            if (mention != null) {
                mentions.settle(mention);
            } else if (Acting.isCounterpart(token.lemma())) {
                Referent who = beside.get();
                mentions.settle(
                        new Mention(
                                token.span(),
                                s.index(),
                                token.index(),
                                Mention.Kind.PERSON,
                                who.name(),
                                who.party()));
            }
            return;
        }
        Optional<Referent> who = descriptions.of(s, token);
        if (mention != null && who.filter(Pronouns::isOnlyDescribed).isPresent()) {
            mentions.settle(mention);
            discourse.meet(who.get(), s, token);
            return;
        }
        keep(s, token, mention, who);
        if (who.isEmpty()) {
            nouns.of(s, token, mention).ifPresent(other -> meet(other, s, token));
        }
    }

    /** A person without a name or state of his own: the words are as good as those before. */
    private static boolean isOnlyDescribed(Referent who) {
        return !who.isNamed()
                && who.is(Referent.Nature.PERSON)
                && (who.party() == null || who.party().code() == null);
    }

    private void meet(Referent other, Sentence s, Token token) {
        if (!descriptions.couldStand(token)) {
            other.introduce();
        }
        other.open(other.isOpen() && descriptions.couldStandAsSaid(s, token));
        discourse.meet(other, s, token);
    }

    /** Whose name stands beside a noun: "the envoy, Ana Ruiz", "envoy Ana Ruiz". */
    private Optional<Referent> beside(Sentence s, Token noun) {
        if (!noun.isNoun() || noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        List<Token> apposed = new ArrayList<>(s.children(noun, "appos"));
        if (noun.is("appos")) {
            s.head(noun).ifPresent(apposed::add);
            s.head(noun).map(up -> s.children(up, "appos")).ifPresent(apposed::addAll);
            apposed.remove(noun);
        }
        if (isBareTitle(s, noun)) {
            apposed.addAll(s.children(noun, "nmod"));
        }
        Optional<Referent> next =
                noun.index() + 1 < s.size() && !noun.is("compound") && !noun.is("nmod:poss")
                        ? named(s, s.token(noun.index() + 1))
                        : Optional.empty();
        return next.filter(who -> who.is(Referent.Nature.PERSON) || isNamedBy(s, noun))
                .or(
                        () ->
                                apposed.stream()
                                        .flatMap(t -> named(s, t).stream())
                                        .filter(who -> !who.is(Referent.Nature.STATE))
                                        .findFirst());
    }

    /** "The rural party Nova Terra": the name hangs on the noun before it. */
    private boolean isNamedBy(Sentence s, Token noun) {
        return mentions.covering(s, s.token(noun.index() + 1))
                .filter(name -> name.kind() == Mention.Kind.BODY)
                .map(name -> s.token(name.head()))
                .filter(name -> name.head() == noun.index())
                .filter(name -> name.is("dep") || name.is("appos") || name.is("flat"))
                .isPresent();
    }

    /** The Minister of "Minister of Labour Ana Ruiz". */
    private static boolean isBareTitle(Sentence s, Token noun) {
        return Character.isUpperCase(noun.text().codePointAt(0))
                && s.child(noun, "det", "nmod:poss").isEmpty()
                && noun.index() + 1 < s.size()
                && s.token(noun.index() + 1).lemma().equals("of");
    }

    /** Whose name a token is part of. */
    private Optional<Referent> named(Sentence s, Token token) {
        return mentions.covering(s, token).flatMap(discourse::named);
    }

    private void pronoun(Sentence s, Token token, Form form) {
        if (form.isFirstPerson() || form == Form.YOU) {
            return;
        }
        Optional<Referent> who =
                form == Form.WHO ? relative(s, token) : antecedents.of(s, token, form);
        boolean restricts = token.index() > 0 && !s.token(token.index() - 1).isPunctuation();
        if (form == Form.WHO && restricts && who.filter(Pronouns::isSomebody).isPresent()) {
            discourse.meet(who.get(), s, token);
        } else if (who.filter(Referent::acts).isPresent()) {
            keep(s, token, null, who);
        } else if (who.isPresent()) {
            discourse.meet(who.get(), s, token);
        } else if (form != Form.IT && form != Form.WHO && (token.is("nsubj") || token.is("obj"))) {
            mentions.settle(Mentions.pronoun(s, token, token.text(), null));
        }
    }

    /** One without a name: "an official who". */
    private static boolean isSomebody(Referent who) {
        return !who.isNamed() && who.is(Referent.Nature.PERSON);
    }

    /** Whom a relative clause is about: those listed, if its verb is in the plural. */
    private Optional<Referent> relative(Sentence s, Token pronoun) {
        Optional<Token> noun = Relatives.antecedent(s, pronoun);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Optional<Referent> crowd =
                pronoun.lemma().equals("who") ? crowd(s, noun.get()) : Optional.empty();
        if (crowd.isPresent()) {
            return crowd;
        }
        Optional<Referent> apposed =
                s.children(noun.get(), "appos").stream()
                        .flatMap(t -> discourse.listedAt(s, t).stream())
                        .findFirst();
        return apposed.or(
                        () ->
                                discourse
                                        .listedAt(s, noun.get())
                                        .filter(who -> Relatives.isPlural(s, pronoun)))
                .or(() -> discourse.at(s, noun.get()))
                .or(() -> named(s, noun.get()));
    }

    /** "Pilots at Norden Air, who": people, not the body that they belong to. */
    private Optional<Referent> crowd(Sentence s, Token noun) {
        boolean person =
                discourse
                        .at(s, noun)
                        .filter(
                                who ->
                                        who.is(Referent.Nature.PERSON)
                                                || who.is(Referent.Nature.CROWD))
                        .isPresent();
        return person || !noun.is("nmod")
                ? Optional.empty()
                : s.head(noun)
                        .flatMap(up -> discourse.at(s, up))
                        .filter(
                                who ->
                                        who.is(Referent.Nature.CROWD)
                                                || who.is(Referent.Nature.PERSON));
    }

    /** Settles whom a token stands for, in the place of what was taken for its mention. */
    private void keep(
            Sentence s, Token token, @Nullable Mention mention, Optional<Referent> resolved) {
        if (resolved.isEmpty()) {
            if (mention != null) {
                mentions.settle(mention);
            }
            return;
        }
        Referent who = resolved.get();
        if (token.isNoun() || Form.of(token).filter(f -> f == Form.IT).isPresent()) {
            who.shownNoPerson();
        }
        discourse.meet(who, s, token);
        mentions.settle(
                new Mention(
                        mention == null ? token.span() : mention.span(),
                        s.index(),
                        token.index(),
                        kind(token, mention, who),
                        who.name(),
                        side(mention, who)));
    }

    /** The party of whom words stand for; the one they had if he is but another description. */
    private static @Nullable Party side(@Nullable Mention mention, Referent who) {
        return who.party() == null && !who.isNamed() && mention != null
                ? mention.party()
                : who.party();
    }

    private static Mention.Kind kind(Token token, @Nullable Mention mention, Referent who) {
        if (Form.of(token).isPresent() || !token.isNoun() && mention == null) {
            return Mention.Kind.PRONOUN;
        }
        if (!who.is(Referent.Nature.PERSON)) {
            return Mention.Kind.GROUP;
        }
        return who.isNamed() ? Mention.Kind.PERSON : Mention.Kind.ROLE;
    }
}
