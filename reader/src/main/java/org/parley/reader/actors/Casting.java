package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Datelines;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Casts one article, step by step: names to actors, actors to parties, then roles and groups, then
 * pronouns.
 */
final class Casting {
    private static final Set<Gazetteer.Type> BODIES =
            Set.of(
                    Gazetteer.Type.BODY,
                    Gazetteer.Type.PARTY,
                    Gazetteer.Type.OUTLET,
                    Gazetteer.Type.PLATFORM);

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Article article;
    private final List<Sentence> sentences;
    private final Cast cast;
    private final Sides sides;
    private final Affiliations affiliations;

    Casting(Gazetteer gazetteer, SideWords words, Article article, List<Sentence> sentences) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.article = article;
        this.sentences = sentences;
        this.cast = new Cast(gazetteer, sentences);
        this.sides = new Sides(gazetteer, words, cast, sentences, place(article.text()));
        this.affiliations =
                new Affiliations(gazetteer, words, article, cast, sides, sentences.size());
    }

    /** The state whose town the dateline names; cities where others meet tell nothing. */
    private @Nullable Party place(String text) {
        return Datelines.town(text)
                .filter(town -> !words.isVenue(town))
                .flatMap(town -> gazetteer.known(town.toLowerCase(Locale.ROOT)))
                .map(Gazetteer.Known::party)
                .filter(state -> state.code() != null && !state.code().equals("IGO"))
                .orElse(null);
    }

    /** The names of the article; call it once. */
    Names names(List<Attribution> attributions) {
        affiliations.settle(null);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence s : sentences) {
            byName(s, mentions);
            byNoun(s, mentions);
        }
        Discourse discourse =
                new Discourse(
                        sentences,
                        new Quotations(article.text(), attributions),
                        new Callings(gazetteer, words, cast).named());
        Nouns nouns = new Nouns(article.text(), gazetteer, cast, discourse);
        Names names = new Pronouns(discourse, mentions, gazetteer, nouns).names();
        Names owned = names.with(this::owned);
        Names settled = owned.withParties(affiliations.settle(owned));
        return settled.with(this::owned).with(new Roster(article.text(), cast.byFullName()));
    }

    /**
     * A role or organ whose owner is a pronoun or a description speaks for whom that stands for:
     * "its spokesman", "the league's board".
     */
    private Mention owned(Mention mention, Names names) {
        boolean byNoun =
                mention.kind() == Mention.Kind.ROLE || mention.kind() == Mention.Kind.GROUP;
        Sentence s = sentences.get(mention.sentence());
        Token noun = s.token(mention.head());
        if (!byNoun || !sides.speaksForOwner(noun)) {
            return mention;
        }
        List<Token> owners = sides.owners(s, noun);
        if (owners.stream().anyMatch(owner -> isNation(s, owner))) {
            return mention;
        }
        return owners.stream()
                .filter(owner -> cast.nameAt(s, owner).isEmpty())
                .flatMap(owner -> names.at(s, owner).stream())
                .filter(owner -> owner.party() != null && owner.kind() != Mention.Kind.ROLE)
                .filter(owner -> !isOwnWords(owner) || !isOpen(s, owner))
                .findFirst()
                .map(Mention::party)
                .or(() -> isOwnWords(mention) ? employer(s, noun) : Optional.empty())
                .map(mention::withParty)
                .orElse(mention);
    }

    /** The French of "a French ministry official", for whom no other word need be asked. */
    private boolean isNation(Sentence s, Token owner) {
        return owner.is("amod")
                && cast.nameAt(s, owner)
                        .filter(n -> n.known() != null && n.known().party() != null)
                        .isPresent();
    }

    /** The company of "a company spokesman", which only stands before another noun. */
    private static boolean isOpen(Sentence s, Mention noun) {
        Token word = s.token(noun.head());
        return word.is("compound") && Kinds.known().isNoun(word.lemma());
    }

    private static boolean isOwnWords(Mention mention) {
        @Nullable Party party = mention.party();
        return party != null
                && Character.isLowerCase(party.name().codePointAt(0))
                && mention.actor().toLowerCase(Locale.ROOT).contains(party.name());
    }

    /** The company of "a company spokesman", and of a management that is nobody's. */
    private Optional<Party> employer(Sentence s, Token noun) {
        boolean organ =
                SideWords.CORPORATE.contains(noun.lemma()) && sides.owners(s, noun).isEmpty();
        Optional<String> word =
                organ
                        ? Optional.of("company")
                        : s.children(noun, "compound").stream()
                                .filter(t -> cast.nameAt(s, t).isEmpty())
                                .map(Token::lemma)
                                .findFirst();
        return word.flatMap(cast.bodies()::called)
                .or(
                        () ->
                                word.filter(w -> w.equals("company"))
                                        .flatMap(w -> cast.bodies().employer()))
                .map(Actor::party);
    }

    private void byName(Sentence s, List<Mention> mentions) {
        for (Spotter.Name name : cast.names(s)) {
            Actor actor = cast.actor(name);
            if (isPlatform(name) || isTitle(s, name, actor)) {
                continue;
            }
            boolean own =
                    sides.isOrgan(name)
                            || sides.nationals().isPeople(name)
                            || sides.nationals().isTwoPeoples(name);
            mentions.add(
                    new Mention(
                            s.span(s.token(name.from()), s.token(name.to() - 1)),
                            s.index(),
                            name.head().index(),
                            kind(name, actor),
                            own ? name.text() : actor.name(),
                            sides.side(name, actor)));
        }
    }

    private static boolean isPlatform(Spotter.Name name) {
        return name.known() != null && name.known().type() == Gazetteer.Type.PLATFORM;
    }

    /** The Labour of "Labour Minister Ana Ruiz": a title or part of one that only looks a name. */
    private boolean isTitle(Sentence s, Spotter.Name name, Actor actor) {
        if (name.known() != null) {
            return false;
        }
        boolean word =
                name.to() - name.from() == 1
                        && (words.isPortfolio(name.text())
                                || isCharge(s, name)
                                || gazetteer.title(name.text()).isPresent());
        Token head = name.head();
        return word
                || !actor.isPerson()
                        && head.is("compound")
                        && s.head(head).flatMap(up -> cast.personAt(s, up)).isPresent();
    }

    /** The Personnel of "Personnel director Ana Ruiz". */
    private boolean isCharge(Sentence s, Spotter.Name name) {
        return BareOfficers.isCharge(name.text())
                && name.to() < s.size()
                && gazetteer.title(s.token(name.to()).lemma()).isPresent();
    }

    private void byNoun(Sentence s, List<Mention> mentions) {
        for (Token token : s.tokens()) {
            if ((token.isNoun() || token.isAdjective())
                    && cast.nameAt(s, token).isEmpty()
                    && !isTitleOfName(s, token)
                    && !isPartOfTitle(s, token)) {
                if (sides.isUnnamedOutlet(s, token)) {
                    mentions.add(commonNoun(s, token, null));
                } else {
                    sides.at(s, token)
                            .ifPresent(party -> mentions.add(commonNoun(s, token, party)));
                }
            }
        }
    }

    /** The deputy of "a deputy minister". */
    private boolean isPartOfTitle(Sentence s, Token token) {
        return token.is("compound")
                && gazetteer.title(token.lemma()).isPresent()
                && s.head(token).filter(up -> gazetteer.title(up.lemma()).isPresent()).isPresent();
    }

    /**
     * "Senator" in "Senator Ortiz", "Mr.", "minister" in "the minister, Ana Ruiz": the person is
     * mentioned, not the role.
     */
    private boolean isTitleOfName(Sentence s, Token token) {
        if (gazetteer.title(token.text()).filter("honorific"::equals).isPresent()) {
            return true;
        }
        boolean before =
                token.is("compound")
                        || token.is("amod")
                        || token.is("nmod:poss")
                        || token.is("dep")
                        || token.is("flat");
        return before
                && s.head(token).flatMap(up -> cast.personAt(s, up)).isPresent()
                && gazetteer.title(token.lemma()).isPresent();
    }

    private Mention commonNoun(Sentence s, Token noun, @Nullable Party party) {
        boolean role = gazetteer.title(noun.lemma()).isPresent() && !noun.tag().equals("NNS");
        Span span = s.span(NounPhrases.first(s, noun), noun);
        Optional<Actor> named = role && party != null ? named(s, noun) : Optional.empty();
        if (named.isPresent()) {
            return new Mention(
                    span,
                    s.index(),
                    noun.index(),
                    Mention.Kind.PERSON,
                    named.get().name(),
                    named.get().party());
        }
        Mention.Kind kind = role ? Mention.Kind.ROLE : Mention.Kind.GROUP;
        return new Mention(span, s.index(), noun.index(), kind, span.of(article.text()), party);
    }

    /** The person a role stands beside: "the mediator, Ana Ruiz". */
    private Optional<Actor> named(Sentence s, Token noun) {
        List<Token> beside = new ArrayList<>(s.children(noun, "appos"));
        if (noun.is("appos")) {
            s.head(noun).ifPresent(beside::add);
        }
        return beside.stream().flatMap(t -> cast.personAt(s, t).stream()).findFirst();
    }

    private static Mention.Kind kind(Spotter.Name name, Actor actor) {
        Gazetteer.@Nullable Known known = name.known();
        Token head = name.head();
        boolean modifies = head.is("amod") || head.is("compound") || head.is("nmod:poss");
        if (modifies && known != null && known.type() != Gazetteer.Type.BODY) {
            return Mention.Kind.STATE;
        }
        if (actor.isPerson()) {
            return Mention.Kind.PERSON;
        }
        boolean body = known == null || BODIES.contains(known.type());
        return body ? Mention.Kind.BODY : Mention.Kind.STATE;
    }
}
