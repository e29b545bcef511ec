package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads the words before a person's name about the side that he speaks for: "the league's chairman
 * Owen Price", "Peruvian foreign minister Ana Ruiz".
 */
final class Leads {
    /** Words before a title that tell of fighters against a state. */
    private static final Set<String> REBELS = Resources.words(Leads.class, "rebel-adjectives.txt");

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;
    private final Owners owners;
    private final Roles roles;
    private final Titles titles;
    private final Politicians politicians;
    private final PartyPlurals plurals;

    Leads(
            Gazetteer gazetteer,
            SideWords words,
            Cast cast,
            Sides sides,
            Owners owners,
            Roles roles,
            Titles titles,
            Politicians politicians) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.owners = owners;
        this.roles = roles;
        this.titles = titles;
        this.politicians = politicians;
        this.plurals = new PartyPlurals(gazetteer, cast);
    }

    /** Reads the words before a name; titles go to the actor. */
    void read(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        member(name, actor, claims);
        List<Token> before = titles.lead(s, name.from());
        List<Token> held =
                before.stream().filter(t -> gazetteer.title(t.text()).isPresent()).toList();
        boolean former = before.stream().anyMatch(words::isFormer);
        before.forEach(title -> entitle(s, title, actor, former));
        Optional<Token> rebel = rebel(before);
        if (rebel.isPresent()) {
            claims.add(
                    new Claim(
                            titles.wording(s, held),
                            new Party(rebel.get().lemma() + "s", null),
                            former,
                            s.span(before.get(0), s.token(name.to() - 1)),
                            Claim.Strength.PARTY));
        }
        Optional<Token> owned = owner(s, before, name.from());
        List<Token> real =
                held.stream()
                        .filter(t -> !titles.isHonorific(t))
                        .filter(t -> !words.isRankAndFile(t) || roles.isBoardMember(s, t))
                        .toList();
        if (!real.isEmpty() || owned.filter(t -> isPossessor(s, t, name)).isPresent()) {
            owned(name, actor, before, real, owned, claims);
        }
    }

    /** The rebel of "Kurdish rebel leader", where no movement is named. */
    private static Optional<Token> rebel(List<Token> before) {
        return before.size() < 2
                ? Optional.empty()
                : before.subList(0, before.size() - 1).stream()
                        .filter(t -> REBELS.contains(t.lemma()))
                        .findFirst();
    }

    /** The Kurdish of "Kurdish rebel leader", who does not speak for a state. */
    private boolean isPeopleOfRebels(Sentence s, List<Token> before, Token word) {
        return rebel(before).filter(t -> word.index() < t.index()).isPresent()
                && cast.nameAt(s, word)
                        .flatMap(name -> Optional.ofNullable(name.known()))
                        .filter(known -> known.type() == Gazetteer.Type.DEMONYM)
                        .isPresent();
    }

    /** "Social Democrat Ana Ruiz". */
    private void member(Spotter.Name name, Actor actor, List<Claim> claims) {
        politicians
                .member(name.sentence(), name.from())
                .filter(party -> cast.isSeldom(actor))
                .ifPresent(party -> claims.add(Claims.byParty(name, party)));
    }

    private void entitle(Sentence s, Token title, Actor actor, boolean former) {
        String word = title.text().toLowerCase(Locale.ROOT);
        if (gazetteer.title(word).isPresent() || SideWords.CANDIDATE_WORDS.contains(word)) {
            titles.entitle(actor, word, former);
            titles.compound(s, title).ifPresent(both -> titles.entitle(actor, both, former));
            titles.portfolio(s, title).ifPresent(office -> titles.entitle(actor, office, former));
        }
    }

    /** The sides of the words before a name that can own its titles. */
    private void owned(
            Spotter.Name name,
            Actor actor,
            List<Token> before,
            List<Token> real,
            Optional<Token> owned,
            List<Claim> claims) {
        Sentence s = name.sentence();
        Token lead = before.isEmpty() ? s.token(name.from()) : before.get(0);
        Token first = owned.filter(t -> before.isEmpty() || t.index() < lead.index()).orElse(lead);
        boolean former = before.stream().anyMatch(words::isFormer);
        Span evidence = s.span(first, s.token(name.to() - 1));
        for (Token owner : candidates(s, before, owned)) {
            Optional<Party> side = owners.side(s, owner).map(plurals::usual);
            boolean bound = side.isPresent() && (real.isEmpty() || sides.binds(side.get(), before));
            side.filter(p -> bound || politicians.speaksFor(actor, p))
                    .filter(p -> !isPosting(p, real))
                    .ifPresent(
                            p ->
                                    claims.add(
                                            new Claim(
                                                    titles.wording(s, real),
                                                    owners.narrowed(s, owner, p, real),
                                                    former,
                                                    evidence,
                                                    bound
                                                            ? owners.strength(s, owner, p, real)
                                                            : Politicians.strength(p))));
        }
    }

    private List<Token> candidates(Sentence s, List<Token> before, Optional<Token> owned) {
        List<Token> candidates = new ArrayList<>();
        owned.ifPresent(candidates::add);
        before.stream()
                .filter(t -> gazetteer.title(t.text()).isEmpty())
                .filter(t -> !isPeopleOfRebels(s, before, t))
                .filter(t -> !isCharge(t) && !isOfTitle(s, t) && !isPart(s, t) || t.is("nmod:poss"))
                .filter(t -> cast.personAt(s, t).isEmpty() || t.is("nmod:poss") || isVoiced(s, t))
                .forEach(candidates::add);
        if (candidates.stream().anyMatch(t -> cast.nameAt(s, t).isPresent())) {
            candidates.removeIf(t -> t.is("compound") && cast.nameAt(s, t).isEmpty());
        }
        return candidates;
    }

    private boolean isCharge(Token word) {
        return words.isPortfolio(word.lemma()) || BareOfficers.isCharge(word.lemma());
    }

    /** The chapter of "chapter president", which is the union's. */
    private boolean isPart(Sentence s, Token word) {
        return word.is("compound")
                && SideWords.PARTS.contains(word.text().toLowerCase(Locale.ROOT))
                && cast.nameAt(s, word).isEmpty();
    }

    /** "Marden spokesman Ana Ruiz", be Marden a firm or a person. */
    private boolean isVoiced(Sentence s, Token owner) {
        int behind = owner.index() + 1;
        return owner.is("compound")
                && behind < s.size()
                && s.token(behind).tag().equals("NN")
                && Character.isLowerCase(s.token(behind).text().codePointAt(0))
                && gazetteer
                        .title(s.token(behind).lemma())
                        .filter(kind -> !kind.equals("honorific"))
                        .isPresent();
    }

    /** The business of "business agent", which is the union's. */
    private boolean isOfTitle(Sentence s, Token word) {
        if (word.index() + 1 >= s.size()) {
            return false;
        }
        Token title = s.token(word.index() + 1);
        Set<String> kinds = words.kindsOf(word.lemma() + " " + title.lemma());
        Set<String> own = Kinds.known().ofNoun(word.lemma());
        return (!own.isEmpty() || !Kinds.known().isNoun(word.lemma()))
                && !kinds.isEmpty()
                && cast.nameAt(s, word).isEmpty()
                && own.stream().noneMatch(kinds::contains);
    }

    /** The U.N. ambassador of some state speaks for that. */
    private static boolean isPosting(Party side, List<Token> titles) {
        return "IGO".equals(side.code())
                && !side.name().equals("European Union")
                && titles.stream().anyMatch(t -> t.lemma().equals("ambassador"));
    }

    /** "The Growers' League's Ana Ruiz". */
    private boolean isPossessor(Sentence s, Token owner, Spotter.Name name) {
        return owner.is("nmod:poss")
                && !owner.tag().startsWith("PRP")
                && !owner.tag().startsWith("WP")
                && owner.head() == name.head().index()
                && owner.index() >= name.from() - 2
                && (cast.nameAt(s, owner).filter(n -> !n.person()).isPresent()
                        || owners.isShortName(s, owner));
    }

    /**
     * The pronoun or possessor that stands before the title: "its negotiator", "the league's
     * chairman".
     */
    private Optional<Token> owner(Sentence s, List<Token> before, int from) {
        int first = before.isEmpty() ? from : before.get(0).index();
        if (first > 0) {
            Token token = s.token(first - 1);
            if (token.tag().equals("PRP$") || token.tag().equals("WP$")) {
                return Optional.of(token);
            }
        }
        return before.stream().filter(t -> t.is("nmod:poss")).findFirst();
    }
}
