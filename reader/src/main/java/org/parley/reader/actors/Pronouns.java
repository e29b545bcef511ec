package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads an article word by word and settles whom its names, descriptions and pronouns stand for;
 * who has been spoken of so far is kept in the {@link Discourse}.
 */
final class Pronouns {
    private static final Set<String> QUANTITIES =
            Resources.words(Pronouns.class, "bare-quantities.txt");
    private static final Set<String> PLACES = Set.of("of", "in");
    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private final Discourse discourse;
    private final Mentions mentions;
    private final Compatibility compatibility;
    private final Descriptions descriptions;
    private final Compatriots compatriots;
    private final Couples couples;
    private final Appositions appositions;
    private final Nouns nouns;
    private final Voices voices;
    private final Antecedents antecedents;
    private final RelativeClauses clauses;
    private final OwnWords ownWords;

    Pronouns(Discourse discourse, List<Mention> given, Gazetteer gazetteer, Nouns nouns) {
        this.discourse = discourse;
        this.mentions = new Mentions(discourse.sentences(), given);
        this.compatibility = new Compatibility(discourse, gazetteer);
        Epithets epithets = new Epithets(discourse, gazetteer);
        this.descriptions = new Descriptions(discourse, compatibility, epithets);
        this.compatriots = new Compatriots(discourse, gazetteer, epithets);
        this.couples = new Couples(discourse);
        this.appositions = new Appositions(discourse, mentions);
        this.nouns = nouns;
        this.voices = new Voices(discourse, mentions);
        this.antecedents = new Antecedents(discourse, mentions, voices);
        this.clauses = new RelativeClauses(discourse, mentions);
        this.ownWords = new OwnWords(discourse);
    }

    /**
     * All names of the article: the given mentions with those of its pronouns and descriptions;
     * call it once.
     */
    Names names() {
        Set<Integer> told = new HashSet<>();
        for (Sentence s : discourse.sentences()) {
            // who speaks first: what he says tells whom he speaks of
            unquoted(s, told);
            speakerBehind(s).ifPresent(next -> unquoted(next, told));
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

    private void unquoted(Sentence s, Set<Integer> told) {
        if (told.add(s.index())) {
            s.tokens().stream().filter(t -> !isQuoted(t)).forEach(t -> read(s, t));
        }
    }

    /** "'Why should they?' she asked.": the next sentence, if it tells who says this one. */
    private Optional<Sentence> speakerBehind(Sentence s) {
        boolean last = s.index() + 1 >= discourse.sentences().size();
        if (last || !isQuoted(s.token(0))) {
            return Optional.empty();
        }
        Sentence next = discourse.sentences().get(s.index() + 1);
        return discourse
                .quotations()
                .voice(s.token(0).span())
                .filter(said -> said.source().stream().anyMatch(next.span()::covers))
                .map(said -> next);
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
        } else if (Counts.of(s, token) != 0) {
            counted(s, token, mention);
        } else if (isQuantity(s, token)) {
            keep(s, token, mention, antecedents.of(s, token, Form.THEY));
        } else if (mention != null && Mentions.isName(mention)) {
            name(s, token, mention);
        } else if (token.isNoun() || mention != null || Callings.age(s, token) > 0) {
            noun(s, token, mention);
        }
    }

    /** "The three unions": those listed; if none were, the words mean others. */
    private void counted(Sentence s, Token token, @Nullable Mention mention) {
        int count = Counts.of(s, token);
        Optional<Referent> who = couples.of(s, token, count);
        if (who.isEmpty() && count != 2 && token.isNoun()) {
            noun(s, token, mention);
        } else {
            keep(s, token, mention, who);
        }
    }

    /**
     * "Several oppose the plan": a bare quantity as subject stands for people named before; not
     * "several of them".
     */
    private static boolean isQuantity(Sentence s, Token token) {
        return QUANTITIES.contains(token.lemma())
                && token.is("nsubj")
                && !token.isNoun()
                && (token.index() + 1 == s.size()
                        || !s.token(token.index() + 1).lemma().equals("of"));
    }

    private void name(Sentence s, Token token, Mention mention) {
        if (mention.kind() == Mention.Kind.STATE) {
            people(s, token, mention);
        } else if (isNoPaper(s, token, mention)) {
            keep(s, token, byOwnWords(s, token, mention), compatriots.compatriot(s, token));
        } else if (mention.kind() == Mention.Kind.BODY && compatriots.isPartisan(s, token)) {
            keep(
                    s,
                    token,
                    byOwnWords(s, token, mention),
                    compatriots.partisan(s, token, mention.party()));
        } else {
            itself(s, token, mention);
        }
    }

    /** "The Australian" is a person of that people if one has been read, else the newspaper. */
    private boolean isNoPaper(Sentence s, Token token, Mention mention) {
        return mention.kind() == Mention.Kind.BODY
                && compatriots.isCompatriot(s, token)
                && compatriots.compatriot(s, token).isPresent();
    }

    private void people(Sentence s, Token token, Mention mention) {
        Optional<Referent> body = compatriots.bodyOf(s, token);
        if (compatriots.isCompatriot(s, token)) {
            keep(s, token, byOwnWords(s, token, mention), compatriots.compatriot(s, token));
        } else if (body.isPresent()) {
            keep(s, token, mention, body);
        } else if (isAbroad(s, token)) {
            mentions.settle(mention);
            Referent crowd = new Referent(token.text(), null, Referent.Nature.CROWD, false);
            discourse.meet(discourse.other(token.text(), crowd), s, token);
        } else {
            itself(s, token, mention);
        }
    }

    private void itself(Sentence s, Token token, Mention mention) {
        mentions.settle(mention);
        if (!isMember(s, token) && !appositions.isInsideName(s, token, mention)) {
            discourse.named(mention).ifPresent(who -> discourse.meet(who, s, token));
        }
    }

    /** "Ruiz, a Democrat from Milldale": one of them, not the party. */
    private static boolean isMember(Sentence s, Token name) {
        return name.is("appos")
                && s.child(name, "det").filter(d -> INDEFINITE.contains(d.lemma())).isPresent();
    }

    /** The Norwegians of Quito are not Norway. */
    private static boolean isAbroad(Sentence s, Token people) {
        return people.tag().endsWith("S")
                && s.children(people, "nmod").stream()
                        .anyMatch(
                                c -> s.preposition(c).filter(p -> PLACES.contains(p)).isPresent());
    }

    /** "The Norwegian" is not Norway. */
    private static Mention byOwnWords(Sentence s, Token token, Mention mention) {
        return new Mention(
                mention.span(),
                mention.sentence(),
                mention.head(),
                Mention.Kind.ROLE,
                NounPhrases.name(s, token),
                mention.party());
    }

    private void noun(Sentence s, Token token, @Nullable Mention mention) {
        if (appositions.isBeforeList(s, token)) {
            if (mention != null) {
                mentions.settle(mention);
            }
            return;
        }
        Optional<Referent> beside = appositions.of(s, token);
        if (beside.isPresent()) {
            apposed(s, token, mention, beside.get());
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
        if (who.isEmpty() && mention == null && ownWords.isSomebodys(s, token)) {
            mentions.settle(ownWords.of(s, token));
        }
    }

    private void apposed(Sentence s, Token token, @Nullable Mention mention, Referent who) {
        discourse.meet(who, s, token);
        if (who.is(Referent.Nature.PERSON)) {
            owner(s, token).ifPresent(who::ownedBy);
        }
        if (mention != null) {
            mentions.settle(mention);
        } else if (Acting.isCounterpart(token.lemma())) {
            mentions.settle(
                    new Mention(
                            token.span(),
                            s.index(),
                            token.index(),
                            Mention.Kind.PERSON,
                            who.name(),
                            who.party()));
        }
    }

    /** Whose somebody is: the union of "its president, Ana Ruiz". */
    private Optional<Referent> owner(Sentence s, Token role) {
        return s.child(role, "nmod:poss")
                .filter(t -> Form.of(t).isPresent())
                .flatMap(t -> discourse.at(s, t))
                .filter(who -> !who.is(Referent.Nature.PERSON));
    }

    /** A person without a name or state of his own: the words are as good as those before. */
    private static boolean isOnlyDescribed(Referent who) {
        return !who.isNamed()
                && who.is(Referent.Nature.PERSON)
                && (who.party() == null || who.party().code() == null);
    }

    private void meet(Referent other, Sentence s, Token token) {
        if (!compatibility.couldStand(token)) {
            other.introduce();
        }
        boolean person = other.is(Referent.Nature.PERSON);
        other.open(other.isOpen() && (person || compatibility.couldStandAsSaid(s, token)));
        discourse.meet(other, s, token);
    }

    private void pronoun(Sentence s, Token token, Form form) {
        if (form.isFirstPerson() || form == Form.YOU) {
            return;
        }
        Optional<Referent> who =
                form == Form.WHO ? clauses.whom(s, token) : antecedents.of(s, token, form);
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
        show(token, who);
        discourse.meet(who, s, token);
        mentions.settle(
                new Mention(
                        mention == null ? OwnWords.span(s, token) : mention.span(),
                        s.index(),
                        token.index(),
                        kind(token, mention, who),
                        who.name(),
                        side(mention, who)));
    }

    /** What a word for somebody tells of him. */
    private static void show(Token token, Referent who) {
        Optional<Form> form = Form.of(token);
        if (token.isNoun() || form.filter(f -> f == Form.IT).isPresent()) {
            who.shownNoPerson();
        }
        boolean person = who.is(Referent.Nature.PERSON);
        form.filter(f -> person && f == Form.HE).ifPresent(f -> who.gender('m'));
        form.filter(f -> person && f == Form.SHE).ifPresent(f -> who.gender('f'));
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
